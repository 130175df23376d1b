package org.principled.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.scoring.ScoringPlan.AreaPlan;
import org.principled.scoring.ScoringPlan.IndicatorPlan;

/**
 * The figures about one unit, for one bound, where units are averaged. An indicator that does not ask the unit's kind is borrowed from the
 * company, as the questionnaire says; neither caps nor coverage apply to a single unit.
 */
final class UnitFigures {

    final Values indicator;
    final Values area;
    final @Nullable Ratio total;

    private UnitFigures(ScoringPlan plan, Figures company, int unit, Units.Kind kind) {
        this.indicator = company.unit.get(unit).copy();
        int own = plan.kindIndex(kind.key());
        for (IndicatorPlan leaf : plan.leaves) {
            if (leaf.to() > leaf.from() && !plan.asks(leaf.from(), own)) {
                indicator.set(leaf.index(), borrowed(plan, company, kind.borrows(), leaf.index()));
            }
        }
        this.area = new Values(plan.areas.size());
        Mean mean = new Mean();
        for (AreaPlan each : plan.areas) {
            each.indicators().forEach(child -> Figures.scoreFamilies(child, indicator));
            area.set(each.index(), Figures.meanOfIndicators(each.indicators(), indicator));
            mean.add(weightInTotal(plan, each), area.get(each.index()));
        }
        this.total = mean.value();
    }

    static UnitFigures of(ScoringPlan plan, Figures company, int unit, Units.Kind kind) {
        return new UnitFigures(plan, company, unit, kind);
    }

    long weightInTotal(ScoringPlan plan, AreaPlan each) {
        return plan.questionnaire.total().of() == Total.Of.AREAS
                ? each.weight()
                : Figures.weightOfScored(each, indicator);
    }

    private static @Nullable Ratio borrowed(ScoringPlan plan, Figures company, List<String> kinds, int leaf) {
        Mean mean = new Mean();
        kinds.forEach(kind -> mean.add(1, company.kind.get(plan.kindIndex(kind)).get(leaf)));
        return mean.value();
    }
}
