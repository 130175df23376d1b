package org.principled.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;

/**
 * What would move a score most, and the smallest set of changes that reaches the next band.
 *
 * @param improvements every change that would raise the total or its area, the one that brings most first
 * @param nextBand the way to the next band; empty where there is no total, no band, or none above
 */
public record NextSteps(List<Improvement> improvements, Optional<NextBand> nextBand) {

    /**
     * The way to the next band.
     *
     * @param band the band above that of the score
     * @param changes the smallest set of changes that reaches it; empty where it is out of reach
     * @param score the total after these changes; where it is out of reach, the most this mode allows, in points
     * @param reachable whether it can be reached in this mode
     */
    public record NextBand(Total.Band band, List<Improvement> changes, Fraction score, boolean reachable) {
        public NextBand {
            changes = List.copyOf(changes);
        }
    }

    public NextSteps {
        improvements = List.copyOf(improvements);
    }

    /**
     * The next steps for a sheet that {@link org.principled.answer.SheetCheck} accepts.
     *
     * @throws IllegalArgumentException if the sheet names something the questionnaire does not have
     */
    public static NextSteps of(ScoringPlan plan, AnswerSheet sheet) {
        CodedSheet coded = CodedSheet.read(plan, sheet);
        Candidates candidates = Candidates.of(coded);
        List<Improvement> improvements = new ArrayList<>(candidates.improvements());
        improvements.addAll(candidates.flagsLifted());
        improvements.removeIf(each -> each.total().signum() == 0
                && each.inArea().orElse(Fraction.ZERO).signum() == 0);
        improvements.sort(Comparator.comparing(Improvement::total)
                .thenComparing(each -> each.inArea().orElse(Fraction.ZERO))
                .reversed());
        return new NextSteps(improvements, BandPath.to(coded));
    }

    /** The steps that concern one area, the one that moves the area most first. */
    public List<Improvement> inArea(String area) {
        return improvements.stream()
                .filter(each -> each.area().equals(area))
                .sorted(Comparator.comparing((Improvement each) -> each.inArea().orElse(Fraction.ZERO))
                        .reversed())
                .toList();
    }
}
