package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Standing;
import org.principled.scoring.Node.Working;
import org.principled.scoring.ScoringPlan.IndicatorPlan;

/** The nodes of elements: the company's, and those of single units. */
final class ElementNodes {

    private final ScoringPlan plan;
    private final CodedSheet sheet;
    private final Pass<Figures> pass;

    ElementNodes(CodedSheet sheet, Pass<Figures> pass) {
        this.plan = sheet.plan;
        this.sheet = sheet;
        this.pass = pass;
    }

    /** The company's elements of an indicator, where its units are not averaged. */
    List<Part> ofCompany(IndicatorPlan leaf) {
        List<Part> parts = new ArrayList<>();
        for (int e = leaf.from(); e < leaf.to(); e++) {
            Node node = sheet.unitIds.length == 1 && sheet.unitIds[0] == null ? ofWhole(e) : lowest(e);
            parts.add(new Part(plan.elements.get(e).weight(), Fraction.ONE, node));
        }
        return parts;
    }

    /** One unit's elements of an indicator. */
    List<Part> ofUnit(IndicatorPlan leaf, int unit) {
        List<Part> parts = new ArrayList<>();
        for (int e = leaf.from(); e < leaf.to(); e++) {
            parts.add(new Part(plan.elements.get(e).weight(), Fraction.ONE, ofCell(e, unit)));
        }
        return parts;
    }

    private Node ofWhole(int e) {
        int cell = sheet.cell(0, e);
        return withCaps(e, standing(cell), shares(plan.elements.get(e).weight(), cell, e), working(e, cell), List.of());
    }

    private Node lowest(int e) {
        List<Part> parts = new ArrayList<>();
        for (int u = 0; u < sheet.unitIds.length; u++) {
            parts.add(new Part(Fraction.ONE, sheet.counts[u] ? Fraction.ONE : Fraction.ZERO, ofCell(e, u)));
        }
        List<Node> counting = parts.stream()
                .filter(part -> part.factor().signum() > 0)
                .map(Part::node)
                .toList();
        Unit.Id deciding = sheet.unitIds[pass.score().deciding(e)];
        boolean scored = pass.score().element[e] != Figures.NONE;
        Working working = scored && deciding != null ? new Working.Lowest(deciding) : Working.NOTHING;
        return withCaps(e, together(counting), sharesOf(e, counting), working, parts);
    }

    private Node withCaps(int e, Standing standing, Shares shares, Working working, List<Part> parts) {
        Optional<Estimate> estimate = pass.element(plan, figures -> figures.element[e]);
        Optional<Estimate> uncapped =
                sheet.hasFindings() ? pass.element(plan, figures -> figures.uncappedElement[e]) : estimate;
        return new Node(
                Kind.ELEMENT,
                plan.elements.get(e).code(),
                null,
                standing,
                estimate,
                uncapped,
                ScorecardMaker.bites(
                        uncapped,
                        pass.score().caps.ofElement(e),
                        pass.low().caps.ofElement(e)),
                shares,
                working,
                parts);
    }

    /** One unit's element on its own. */
    private Node ofCell(int e, int unit) {
        Element element = plan.elements.get(e);
        int cell = sheet.cell(unit, e);
        Standing standing = standing(cell);
        Optional<Estimate> estimate = pass.element(plan, figures -> figures.cell(unit, e));
        Optional<Estimate> uncapped =
                sheet.hasFindings() ? pass.element(plan, figures -> figures.uncappedCell(unit, e)) : estimate;
        return new Node(
                Kind.ELEMENT,
                element.code(),
                sheet.unitIds[unit],
                standing,
                estimate,
                uncapped,
                sheet.averagesUnits()
                        ? ScorecardMaker.bites(
                                uncapped,
                                pass.score().caps.ofElement(e),
                                pass.low().caps.ofElement(e))
                        : List.of(),
                shares(element.weight(), cell, e),
                working(e, cell),
                List.of());
    }

    private static Standing standing(int cell) {
        return switch (cell) {
            case CodedSheet.NOT_ASKED -> Standing.OUT_OF_SCOPE;
            case CodedSheet.NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
            case CodedSheet.OPEN -> Standing.OPEN;
            default -> Standing.SCORED;
        };
    }

    private Working working(int e, int cell) {
        return cell < 0 ? Working.NOTHING : plan.values[e].working(cell);
    }

    private Shares shares(Fraction weight, int cell, int e) {
        boolean verified = cell >= 0 && (plan.values[e].gradesOf(cell) & plan.verifiedMask) != 0;
        return shares(weight, cell >= CodedSheet.OPEN, cell >= 0, verified, cell == CodedSheet.NOT_APPLICABLE);
    }

    private static Shares shares(
            Fraction weight, boolean applicable, boolean answered, boolean verified, boolean notApplicable) {
        return new Shares(
                weight,
                applicable ? weight : Fraction.ZERO,
                answered ? weight : Fraction.ZERO,
                verified ? weight : Fraction.ZERO,
                notApplicable ? weight : Fraction.ZERO);
    }

    /** The company's share in an element: answered and verified only where every counting unit to which it applies is. */
    private Shares sharesOf(int e, List<Node> counting) {
        Fraction weight = plan.elements.get(e).weight();
        List<Shares> applicable = counting.stream()
                .map(Node::shares)
                .filter(shares -> shares.applicable().signum() > 0)
                .toList();
        boolean applies = !applicable.isEmpty();
        return shares(
                weight,
                applies,
                applies
                        && applicable.stream()
                                .allMatch(shares -> shares.answered().signum() > 0),
                applies
                        && applicable.stream()
                                .allMatch(shares -> shares.verified().signum() > 0),
                !applies && counting.stream().anyMatch(node -> node.standing() == Standing.NOT_APPLICABLE));
    }

    private static Standing together(List<Node> counting) {
        for (Standing standing : new Standing[] {Standing.OPEN, Standing.SCORED, Standing.NOT_APPLICABLE}) {
            if (counting.stream().anyMatch(node -> node.standing() == standing)) {
                return standing;
            }
        }
        return Standing.OUT_OF_SCOPE;
    }
}
