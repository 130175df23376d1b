package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;
import org.principled.scoring.ScoringPlan.AreaPlan;
import org.principled.scoring.ScoringPlan.IndicatorPlan;

/** The nodes about units, where each unit has a value per indicator: the parts of the company's indicators, and the units' own totals. */
final class UnitNodes {

    private final ScoringPlan plan;
    private final CodedSheet sheet;
    private final Pass<Figures> pass;
    private final ElementNodes elements;
    private final @Nullable Node[] ofUnit;
    private final @Nullable Node[] ofKind;

    UnitNodes(CodedSheet sheet, Pass<Figures> pass, ElementNodes elements) {
        this.plan = sheet.plan;
        this.sheet = sheet;
        this.pass = pass;
        this.elements = elements;
        this.ofUnit = new @Nullable Node[sheet.unitIds.length * plan.indicatorCount];
        this.ofKind = new @Nullable Node[sheet.groups.size() * plan.indicatorCount];
    }

    /** The parts of an indicator of the company: one for each kind of unit that it asks and the company has. */
    List<Part> kindsOf(IndicatorPlan leaf) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < sheet.groups.size(); k++) {
            if (plan.asks(leaf.from(), k) && !sheet.groups.get(k).isEmpty()) {
                parts.add(part(kind(k, leaf)));
            }
        }
        return parts;
    }

    /** Company and units show the same nodes, so each is made once. */
    private Node kind(int k, IndicatorPlan leaf) {
        int at = k * plan.indicatorCount + leaf.index();
        Node made = ofKind[at];
        if (made == null) {
            List<Part> parts = new ArrayList<>();
            for (List<Integer> together : sheet.groups.get(k)) {
                parts.add(part(group(together, leaf)));
            }
            String code = plan.questionnaire.units().kinds().get(k).key();
            Optional<Estimate> estimate =
                    pass.estimate(figures -> figures.kind.get(k).get(leaf.index()));
            made = Nodes.mean(Kind.UNIT_KIND, code, null, estimate, parts);
            ofKind[at] = made;
        }
        return made;
    }

    private Node group(List<Integer> together, IndicatorPlan leaf) {
        if (together.size() == 1) {
            return unit(together.get(0), leaf);
        }
        List<Part> parts = together.stream().map(u -> part(unit(u, leaf))).toList();
        Optional<Estimate> estimate = pass.estimate(figures -> figures.meanOfGroup(together, leaf.index()));
        return Nodes.mean(Kind.UNIT_CLASS, sheet.unitClasses[together.get(0)], null, estimate, parts);
    }

    private Node unit(int u, IndicatorPlan leaf) {
        int at = u * plan.indicatorCount + leaf.index();
        Node made = ofUnit[at];
        if (made == null) {
            Optional<Estimate> estimate =
                    pass.estimate(figures -> figures.unit.get(u).get(leaf.index()));
            List<Part> parts = elements.ofUnit(leaf, u);
            made = Nodes.mean(Kind.INDICATOR, leaf.indicator().code(), sheet.unitIds[u], estimate, parts);
            ofUnit[at] = made;
        }
        return made;
    }

    private static Part part(Node node) {
        return new Part(Fraction.ONE, Fraction.ONE, node);
    }

    /** The total of each unit, in the order of the sheet. */
    List<Node> totals() {
        List<Node> totals = new ArrayList<>();
        for (int u = 0; u < sheet.unitIds.length; u++) {
            Unit.Id id = sheet.unitIds[u];
            if (id != null) {
                totals.add(new OneUnit(u, id).total());
            }
        }
        return totals;
    }

    /** The tree of figures about one unit. */
    private final class OneUnit {
        private final int unit;
        private final Unit.Id id;
        private final Units.Kind kind;
        private final Pass<UnitFigures> figures;

        OneUnit(int unit, Unit.Id id) {
            this.unit = unit;
            this.id = id;
            this.kind = plan.questionnaire.units().kinds().get(plan.kindIndex(id.kind()));
            this.figures = pass.map(company -> UnitFigures.of(plan, company, unit, kind));
        }

        Node total() {
            List<Part> parts = plan.areas.stream().map(this::area).toList();
            return Nodes.mean(Kind.TOTAL, "", id, figures.estimate(each -> each.total), parts);
        }

        private Part area(AreaPlan area) {
            List<Part> parts = area.indicators().stream().map(this::indicator).toList();
            Optional<Estimate> estimate = figures.estimate(each -> each.area.get(area.index()));
            Fraction weight = plan.questionnaire.total().of() == Total.Of.AREAS
                    ? area.area().weight()
                    : Fraction.of(figures.score().weightInTotal(plan, area));
            return new Part(
                    weight, Fraction.ONE, Nodes.mean(Kind.AREA, area.area().code(), id, estimate, parts));
        }

        private Part indicator(IndicatorPlan indicator) {
            return new Part(indicator.indicator().weight(), Fraction.ONE, node(indicator));
        }

        private Node node(IndicatorPlan indicator) {
            if (indicator.members().isEmpty() && plan.asks(indicator.from(), plan.kindIndex(kind.key()))) {
                return UnitNodes.this.unit(unit, indicator);
            }
            List<Part> parts = indicator.members().isEmpty()
                    ? borrowed(indicator)
                    : indicator.members().stream().map(this::indicator).toList();
            Optional<Estimate> estimate = figures.estimate(each -> each.indicator.get(indicator.index()));
            return Nodes.mean(Kind.INDICATOR, indicator.indicator().code(), id, estimate, parts);
        }

        private List<Part> borrowed(IndicatorPlan leaf) {
            return kind.borrows().stream()
                    .map(plan::kindIndex)
                    .filter(k -> !sheet.groups.get(k).isEmpty())
                    .map(k -> part(UnitNodes.this.kind(k, leaf)))
                    .toList();
        }
    }
}
