package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;

/**
 * What moved from one score of a company to another by the same plan, such as with the last change of an answer.
 *
 * @param total the total
 * @param areas every area, in the order of the questionnaire
 */
public record Movement(Change total, List<Change> areas) {

    /**
     * One figure before and after.
     *
     * @param code code of the area; empty for the total
     * @param before the figure with its interval; empty where it had none
     * @param after the same afterwards
     */
    public record Change(String code, Optional<Estimate> before, Optional<Estimate> after) {

        /** By how many points the score rose, or fell if negative; empty where there was none before, or is none now. */
        public Optional<Fraction> difference() {
            return before.flatMap(one -> after.map(other -> other.score().minus(one.score())));
        }

        /** Whether the score, an end of its interval, or its being there at all is another than before. */
        public boolean moved() {
            return !before.equals(after);
        }
    }

    public Movement {
        areas = List.copyOf(areas);
    }

    /**
     * Compares two headlines.
     *
     * @throws IllegalArgumentException if they were not both computed by this plan
     */
    public static Movement between(ScoringPlan plan, Scorer.Headline before, Scorer.Headline after) {
        List<Area> areas = plan.questionnaire().areas();
        if (before.areas().size() != areas.size() || after.areas().size() != areas.size()) {
            throw new IllegalArgumentException("these figures are not about the areas of "
                    + plan.questionnaire().edition().name());
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            changes.add(new Change(
                    areas.get(i).code(), before.areas().get(i), after.areas().get(i)));
        }
        return new Movement(new Change("", before.total(), after.total()), changes);
    }

    /** Whether anything moved. */
    public boolean moved() {
        return total.moved() || areas.stream().anyMatch(Change::moved);
    }
}
