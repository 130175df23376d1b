package org.principled.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.scoring.Candidates.Candidate;

/**
 * The smallest set of changes that lifts the total into the next band.
 *
 * <p>With scope fixed, each change adds a fixed number of points to its area, whatever else changes, and an area cap only cuts the sum
 * off. So for a given set of lifted flags, always taking the change that brings most next is optimal; sets of flags are tried smallest
 * first.
 */
final class BandPath {

    private final CodedSheet sheet;
    private final Candidates candidates;
    private final List<Finding> lifted;
    private final List<List<Candidate>> byArea = new ArrayList<>();
    private final List<Improvement> taken = new ArrayList<>();
    private final int[] next;
    private final @Nullable Fraction[] area;

    private BandPath(CodedSheet sheet, List<Finding> lifted) {
        this.sheet = Candidates.without(sheet, lifted);
        this.candidates = Candidates.of(this.sheet);
        this.lifted = lifted;
        int areas = sheet.plan.areas.size();
        this.next = new int[areas];
        this.area = new @Nullable Fraction[areas];
        for (int a = 0; a < areas; a++) {
            Ratio uncapped = candidates.now.uncappedArea.get(a);
            area[a] = uncapped == null ? null : uncapped.fraction();
            int wanted = a;
            byArea.add(candidates.candidates.stream()
                    .filter(each -> each.area() == wanted)
                    .sorted(Comparator.comparing(Candidate::raises).reversed())
                    .toList());
        }
    }

    static Optional<NextSteps.NextBand> to(CodedSheet sheet) {
        Ratio total = Candidates.of(sheet).now.total;
        if (total == null) {
            return Optional.empty();
        }
        return sheet.plan.questionnaire.total().bands().stream()
                .filter(band -> band.from().compareTo(total.fraction()) > 0)
                .findFirst()
                .map(band -> shortest(sheet, band));
    }

    private static NextSteps.NextBand shortest(CodedSheet sheet, Total.Band band) {
        List<Finding> inForce = Candidates.of(sheet).inForce();
        NextSteps.NextBand best = null;
        Fraction most = Fraction.ZERO;
        for (List<Finding> lifted : subsets(inForce)) {
            if (best == null || lifted.size() < best.changes().size()) {
                BandPath path = new BandPath(sheet, lifted);
                Fraction reached = path.climbTo(band.from());
                most = most.max(reached);
                if (reached.compareTo(band.from()) >= 0
                        && (best == null
                                || path.changes().size() < best.changes().size())) {
                    best = new NextSteps.NextBand(band, path.changes(), reached, true);
                }
            }
        }
        return best == null ? new NextSteps.NextBand(band, List.of(), most, false) : best;
    }

    private List<Improvement> changes() {
        List<Improvement> changes = new ArrayList<>();
        lifted.forEach(
                finding -> changes.add(new Improvement(finding.flag(), null, "", Fraction.ZERO, Optional.empty())));
        changes.addAll(taken);
        return changes;
    }

    /** Takes changes until the total reaches the goal or nothing is left; returns the total. */
    private Fraction climbTo(Fraction goal) {
        Fraction total = total();
        while (total.compareTo(goal) < 0) {
            int best = areaThatGainsMost();
            if (best < 0) {
                return total;
            }
            Candidate step = byArea.get(best).get(next[best]++);
            area[best] = value(best).plus(step.raises());
            taken.add(step.improvement());
            total = total();
        }
        return total;
    }

    private int areaThatGainsMost() {
        int best = -1;
        Fraction most = Fraction.ZERO;
        for (int a = 0; a < next.length; a++) {
            if (area[a] != null && next[a] < byArea.get(a).size()) {
                Fraction raised = value(a).plus(byArea.get(a).get(next[a]).raises());
                Fraction gain = capped(a, raised).minus(capped(a, value(a))).times(candidates.weight(a));
                if (gain.compareTo(most) > 0) {
                    most = gain;
                    best = a;
                }
            }
        }
        return best;
    }

    private Fraction value(int a) {
        Fraction value = area[a];
        if (value == null) {
            throw new IllegalStateException("an area without a score cannot be raised");
        }
        return value;
    }

    private Fraction capped(int a, Fraction value) {
        Fraction cap = Caps.lowest(candidates.now.caps.ofArea(a));
        return cap == null ? value : value.min(cap);
    }

    private Fraction total() {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (int a = 0; a < area.length; a++) {
            if (area[a] != null) {
                Fraction weight = candidates.weight(a);
                sum = sum.plus(capped(a, value(a)).times(weight));
                weights = weights.plus(weight);
            }
        }
        Fraction total = sum.dividedBy(weights);
        Fraction cap = Caps.lowest(candidates.now.caps.ofTotal());
        return cap == null ? total : total.min(cap);
    }

    /** All subsets, the smaller first. */
    private static List<List<Finding>> subsets(List<Finding> findings) {
        List<List<Finding>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << findings.size(); mask++) {
            List<Finding> subset = new ArrayList<>();
            for (int i = 0; i < findings.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    subset.add(findings.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(Comparator.comparing(List::size));
        return subsets;
    }
}
