package org.principled.scoring;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.scoring.ScoringPlan.AreaPlan;

/** How much of each area applies, whether the area is scored, and how much of its weight it brings to the total (principle-d.md 5.3). */
final class Coverage {

    private final boolean[] scored;
    private final Fraction[] factor;
    private final Ratio[] weight;

    private Coverage(int areas) {
        this.scored = new boolean[areas];
        this.factor = new Fraction[areas];
        this.weight = new Ratio[areas];
    }

    /** Every area counts in full, whatever applies: an area of which nothing does has no score anyway. */
    static Coverage full(List<AreaPlan> areas) {
        Coverage coverage = new Coverage(areas.size());
        areas.forEach(area -> coverage.set(area, Fraction.ONE, Ratio.of(area.weight(), 1)));
        return coverage;
    }

    static Coverage of(CodedSheet sheet) {
        ScoringPlan plan = sheet.plan;
        if (plan.questionnaire.total().coverage().isEmpty()) {
            return plan.fullCoverage;
        }
        Total.Coverage rule = plan.questionnaire.total().coverage().get();
        Coverage coverage = new Coverage(plan.areas.size());
        plan.areas.forEach(area -> coverage.measure(sheet, area, rule));
        return coverage;
    }

    private void measure(CodedSheet sheet, AreaPlan area, Total.Coverage rule) {
        ScoringPlan plan = sheet.plan;
        int elements = 0;
        long applicable = 0;
        long all = 0;
        for (int e = area.from(); e < area.to(); e++) {
            all += plan.weight[e];
            if (applies(sheet, e)) {
                elements++;
                applicable += plan.weight[e];
            }
        }
        Fraction share = Fraction.of(applicable, all);
        if (share.compareTo(rule.share()) >= 0) {
            set(area, Fraction.ONE, Ratio.of(area.weight(), 1));
        } else {
            Fraction part = share.dividedBy(rule.share());
            set(area, part, Ratio.of(part.times(Fraction.of(area.weight()))));
        }
        scored[area.index()] = elements >= rule.elements();
    }

    private void set(AreaPlan area, Fraction countsWith, Ratio weightInTotal) {
        scored[area.index()] = true;
        factor[area.index()] = countsWith;
        weight[area.index()] = weightInTotal;
    }

    private static boolean applies(CodedSheet sheet, int element) {
        for (int u = 0; u < sheet.counts.length; u++) {
            if (sheet.counts[u] && sheet.cell(u, element) >= CodedSheet.OPEN) {
                return true;
            }
        }
        return false;
    }

    /** Whether enough elements of an area apply for it to be scored. */
    boolean scores(int area) {
        return scored[area];
    }

    /** The part of its weight that an area brings to the total, from 0 to 1. */
    Fraction factor(int area) {
        return factor[area];
    }

    /** The weight of an area in the total, in the right proportion to the others. */
    Ratio weight(int area) {
        return weight[area];
    }
}
