package org.principled.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.scoring.ScoringPlan.AreaPlan;
import org.principled.scoring.ScoringPlan.IndicatorPlan;

/**
 * One computation of a scorecard: every number from the elements up to the total, for one {@link Bound}. This is the only place where
 * scores are computed; a scorecard shows the numbers kept here, and nothing recomputes them.
 *
 * <p>Values of elements are whole numbers over {@link ScoringPlan#unit}; everything above is in points from 0 to 100.
 */
final class Figures {

    /** Marks an element without a value: not asked, or not applicable in every unit. */
    static final long NONE = -1;

    final Caps caps;

    /** The company's value of each element after element caps; {@link #NONE} where it has none, or where units are averaged. */
    final long[] element;

    /** The same before element caps. */
    final long[] uncappedElement;

    /** The unit whose answer decided an element, the first among equals; empty where there is only one. */
    private final int[] deciding;

    /** The company's value of each indicator and family. */
    final Values indicator;

    /** By kind of unit, then indicator: the mean over the units of a kind; only where units are averaged. */
    final List<Values> kind;

    /** By unit, then indicator: the unit's own value; only where units are averaged. */
    final List<Values> unit;

    /** Each scored area before and after its cap. */
    final Values uncappedArea;

    final Values area;
    final @Nullable Ratio uncappedTotal;
    final @Nullable Ratio total;

    private final ScoringPlan plan;
    private final CodedSheet sheet;
    private final Coverage coverage;
    private final Bound bound;

    private Figures(CodedSheet sheet, Coverage coverage, Bound bound) {
        this.plan = sheet.plan;
        this.sheet = sheet;
        this.coverage = coverage;
        this.bound = bound;
        this.caps = Caps.inForce(plan, sheet.sheet.findings(), bound);
        this.element = new long[plan.elements.size()];
        this.deciding = new int[sheet.unitIds.length == 1 ? 0 : element.length];
        this.indicator = new Values(plan.indicatorCount);
        this.area = new Values(plan.areas.size());
        this.uncappedArea = new Values(plan.areas.size());
        boolean averaged = sheet.averagesUnits();
        this.kind = emptyRows(averaged ? plan.questionnaire.units().kinds().size() : 0);
        this.unit = emptyRows(averaged ? sheet.unitIds.length : 0);
        if (averaged) {
            Arrays.fill(element, NONE);
            this.uncappedElement = element;
            plan.leaves.forEach(this::averageUnits);
        } else {
            lowestOfUnits();
            this.uncappedElement = caps.bindElements() ? element.clone() : element;
            capElements();
            plan.leaves.forEach(leaf -> indicator.set(leaf.index(), meanOfElements(leaf)));
        }
        plan.areas.forEach(this::scoreArea);
        this.uncappedTotal = meanForTotal();
        this.total = capTotal();
    }

    /** The same figures under other caps, none of which is on elements: everything up to the areas stays as it is. */
    private Figures(Figures other, Caps caps) {
        this.plan = other.plan;
        this.sheet = other.sheet;
        this.coverage = other.coverage;
        this.bound = other.bound;
        this.caps = caps;
        this.element = other.element;
        this.uncappedElement = other.uncappedElement;
        this.deciding = other.deciding;
        this.indicator = other.indicator;
        this.kind = other.kind;
        this.unit = other.unit;
        this.uncappedArea = other.uncappedArea;
        this.area = new Values(plan.areas.size());
        plan.areas.forEach(this::capArea);
        this.uncappedTotal = meanForTotal();
        this.total = capTotal();
    }

    private List<Values> emptyRows(int rows) {
        List<Values> empty = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            empty.add(new Values(plan.indicatorCount));
        }
        return empty;
    }

    static Figures compute(CodedSheet sheet, Coverage coverage, Bound bound) {
        return new Figures(sheet, coverage, bound);
    }

    /** The lower bound to these headline figures: open answers count 0 in both, so only caps can make a difference. */
    Figures lowerBound() {
        Caps lower = Caps.inForce(plan, sheet.sheet.findings(), Bound.LOW);
        return lower.bindElements() ? new Figures(sheet, coverage, Bound.LOW) : new Figures(this, lower);
    }

    /** The value of one cell over {@link ScoringPlan#unit}; {@link #NONE} where it has none. */
    private long value(int cell, int element) {
        if (cell >= 0) {
            return plan.values[element].byAnswerAndGrades[cell];
        }
        if (cell == CodedSheet.OPEN) {
            return bound == Bound.HIGH ? plan.values[element].bestByMode[sheet.mode] : 0;
        }
        return NONE;
    }

    /** One unit's value of an element before element caps. */
    long uncappedCell(int u, int e) {
        return value(sheet.cell(u, e), e);
    }

    /** One unit's value of an element; element caps bind single units only where units are averaged. */
    long cell(int u, int e) {
        return sheet.averagesUnits() ? capped(e, uncappedCell(u, e)) : uncappedCell(u, e);
    }

    int deciding(int e) {
        return deciding.length == 0 ? 0 : deciding[e];
    }

    private void onlyUnit() {
        for (int e = 0; e < element.length; e++) {
            element[e] = value(sheet.cells[e], e);
        }
    }

    private void lowestOfUnits() {
        if (deciding.length == 0) {
            onlyUnit();
            return;
        }
        int elements = element.length;
        for (int e = 0; e < elements; e++) {
            long lowest = NONE;
            for (int u = 0, at = e; at < sheet.cells.length; u++, at += elements) {
                long value = sheet.counts[u] ? value(sheet.cells[at], e) : NONE;
                if (value != NONE && (lowest == NONE || value < lowest)) {
                    lowest = value;
                    deciding[e] = u;
                }
            }
            element[e] = lowest;
        }
    }

    private void capElements() {
        if (!caps.bindElements()) {
            return;
        }
        for (int e = 0; e < element.length; e++) {
            element[e] = capped(e, element[e]);
        }
    }

    private long capped(int e, long value) {
        Fraction cap = value == NONE || !caps.bindElements() ? null : Caps.lowest(caps.ofElement(e));
        return cap == null ? value : Math.min(value, overUnit(cap));
    }

    private long overUnit(Fraction points) {
        return points.times(Fraction.of(plan.unit, 100)).numerator().longValueExact();
    }

    /** The plan has made sure that these sums fit, see {@link ScoringPlan#of}. */
    private @Nullable Ratio meanOfElements(IndicatorPlan leaf) {
        long sum = 0;
        long weights = 0;
        for (int e = leaf.from(); e < leaf.to(); e++) {
            if (element[e] != NONE) {
                sum += plan.weight[e] * element[e];
                weights += plan.weight[e];
            }
        }
        return weights == 0 ? null : Ratio.of(100 * sum, plan.unit * weights);
    }

    private @Nullable Ratio meanOfUnit(IndicatorPlan leaf, int u) {
        long sum = 0;
        long weights = 0;
        for (int e = leaf.from(); e < leaf.to(); e++) {
            long value = cell(u, e);
            if (value != NONE) {
                sum += plan.weight[e] * value;
                weights += plan.weight[e];
            }
        }
        return weights == 0 ? null : Ratio.of(100 * sum, plan.unit * weights);
    }

    /** The company's value of an indicator where each unit has its own: mean over kinds of the mean over the units of a kind. */
    private void averageUnits(IndicatorPlan leaf) {
        for (int u = 0; u < sheet.unitIds.length; u++) {
            unit.get(u).set(leaf.index(), meanOfUnit(leaf, u));
        }
        Mean company = new Mean();
        for (int k = 0; k < kind.size(); k++) {
            kind.get(k).set(leaf.index(), meanOfKind(k, leaf.index()));
            company.add(1, kind.get(k).get(leaf.index()));
        }
        indicator.set(leaf.index(), company.value());
    }

    private @Nullable Ratio meanOfKind(int kindIndex, int leaf) {
        Mean mean = new Mean();
        for (List<Integer> together : sheet.groups.get(kindIndex)) {
            mean.add(1, meanOfGroup(together, leaf));
        }
        return mean.value();
    }

    @Nullable
    Ratio meanOfGroup(List<Integer> together, int leaf) {
        Mean mean = new Mean();
        together.forEach(u -> mean.add(1, unit.get(u).get(leaf)));
        return mean.value();
    }

    private void scoreArea(AreaPlan scored) {
        scored.indicators().forEach(child -> scoreFamilies(child, indicator));
        if (!coverage.scores(scored.index())) {
            return;
        }
        uncappedArea.set(scored.index(), meanOfIndicators(scored.indicators(), indicator));
        capArea(scored);
    }

    private void capArea(AreaPlan capped) {
        Ratio value = uncappedArea.get(capped.index());
        area.set(capped.index(), value == null ? null : value.atMost(Caps.lowest(caps.ofArea(capped.index()))));
    }

    private @Nullable Ratio capTotal() {
        return uncappedTotal == null ? null : uncappedTotal.atMost(Caps.lowest(caps.ofTotal()));
    }

    /** Fills in the families from their members, innermost first. */
    static void scoreFamilies(IndicatorPlan plan, Values values) {
        if (plan.members().isEmpty()) {
            return;
        }
        plan.members().forEach(member -> scoreFamilies(member, values));
        values.set(plan.index(), meanOfIndicators(plan.members(), values));
    }

    static @Nullable Ratio meanOfIndicators(List<IndicatorPlan> siblings, Values values) {
        Mean mean = new Mean();
        siblings.forEach(sibling -> mean.add(sibling.weight(), values.get(sibling.index())));
        return mean.value();
    }

    /** The weight of an area in the total: its own, as far as it is covered, or that of its top-level indicators that have a value. */
    Ratio weightInTotal(AreaPlan counted) {
        return plan.questionnaire.total().of() == Total.Of.AREAS
                ? coverage.weight(counted.index())
                : Ratio.of(weightOfScored(counted, indicator), 1);
    }

    static long weightOfScored(AreaPlan counted, Values values) {
        long weight = 0;
        for (IndicatorPlan top : counted.indicators()) {
            weight += values.get(top.index()) == null ? 0 : top.weight();
        }
        return weight;
    }

    private @Nullable Ratio meanForTotal() {
        Mean mean = new Mean();
        plan.areas.forEach(each -> mean.add(weightInTotal(each), area.get(each.index())));
        return mean.value();
    }
}
