package org.principled.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Total;
import org.principled.scoring.Node.CapBite;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Standing;
import org.principled.scoring.Node.Working;
import org.principled.scoring.ScoringPlan.AreaPlan;
import org.principled.scoring.ScoringPlan.IndicatorPlan;

/** Turns the numbers of a computation into a scorecard; computes no score itself. */
final class ScorecardMaker {

    private final ScoringPlan plan;
    private final CodedSheet sheet;
    private final Coverage coverage;
    private final Pass<Figures> pass;
    private final ElementNodes elements;
    private final UnitNodes units;

    ScorecardMaker(CodedSheet sheet) {
        this.plan = sheet.plan;
        this.sheet = sheet;
        this.coverage = Coverage.of(sheet);
        this.pass = Pass.over(sheet, coverage);
        this.elements = new ElementNodes(sheet, pass);
        this.units = new UnitNodes(sheet, pass, elements);
    }

    Scorecard make() {
        Questionnaire questionnaire = plan.questionnaire;
        Node total = total();
        Optional<Fraction> completeness = total.shares().completeness();
        return new Scorecard(
                questionnaire.edition(),
                sheet.sheet.company(),
                sheet.modeUsed().key(),
                profiles(sheet.sheet),
                total,
                total.score().flatMap(questionnaire.total()::bandOf).map(Total.Band::key),
                completeness.isPresent()
                        && completeness.get().compareTo(questionnaire.total().provisionalBelow()) < 0,
                lowest(total),
                GeometricMean.of(questionnaire, total),
                findings(),
                sheet.averagesUnits() ? units.totals() : List.of());
    }

    private Node total() {
        List<Part> parts = new ArrayList<>();
        for (AreaPlan area : plan.areas) {
            parts.add(areaPart(area));
        }
        Optional<Estimate> estimate = pass.estimate(figures -> figures.total);
        Optional<Estimate> uncapped = pass.estimate(figures -> figures.uncappedTotal);
        return new Node(
                Kind.TOTAL,
                "",
                null,
                standing(estimate, parts),
                estimate,
                uncapped,
                bites(uncapped, pass.score().caps.ofTotal(), pass.low().caps.ofTotal()),
                sharesOf(parts),
                Working.MEAN,
                parts);
    }

    private Part areaPart(AreaPlan area) {
        Node node = area(area);
        if (plan.questionnaire.total().of() == Total.Of.AREAS) {
            return new Part(area.area().weight(), coverage.factor(area.index()), node);
        }
        return new Part(pass.score().weightInTotal(area).fraction(), Fraction.ONE, node);
    }

    private Node area(AreaPlan area) {
        int a = area.index();
        List<Part> parts = indicators(area.indicators());
        Optional<Estimate> estimate = pass.estimate(figures -> figures.area.get(a));
        Optional<Estimate> uncapped = pass.estimate(figures -> figures.uncappedArea.get(a));
        Standing standing = standing(estimate, parts);
        boolean tooFew = standing != Standing.SCORED
                && parts.stream().anyMatch(part -> part.node().standing() == Standing.SCORED);
        return new Node(
                Kind.AREA,
                area.area().code(),
                null,
                tooFew ? Standing.TOO_FEW : standing,
                estimate,
                uncapped,
                bites(uncapped, pass.score().caps.ofArea(a), pass.low().caps.ofArea(a)),
                sharesOf(parts),
                Working.MEAN,
                parts);
    }

    private List<Part> indicators(List<IndicatorPlan> siblings) {
        List<Part> parts = new ArrayList<>();
        for (IndicatorPlan sibling : siblings) {
            parts.add(new Part(sibling.indicator().weight(), Fraction.ONE, indicator(sibling)));
        }
        return parts;
    }

    private Node indicator(IndicatorPlan indicator) {
        List<Part> parts = indicator.members().isEmpty() ? leafParts(indicator) : indicators(indicator.members());
        return mean(
                Kind.INDICATOR,
                indicator.indicator().code(),
                pass.estimate(figures -> figures.indicator.get(indicator.index())),
                parts);
    }

    private List<Part> leafParts(IndicatorPlan leaf) {
        return sheet.averagesUnits() ? units.kindsOf(leaf) : elements.ofCompany(leaf);
    }

    private static Node mean(Kind kind, String code, Optional<Estimate> estimate, List<Part> parts) {
        return Nodes.mean(kind, code, null, estimate, parts);
    }

    private static Standing standing(Optional<Estimate> estimate, List<Part> parts) {
        return Nodes.standing(estimate, parts);
    }

    private static Shares sharesOf(List<Part> parts) {
        return Nodes.shares(parts);
    }

    /** The caps that limit the score or a bound, the lowest first. */
    static List<CapBite> bites(Optional<Estimate> uncapped, List<Caps.InForce> score, List<Caps.InForce> low) {
        if (uncapped.isEmpty() || low.isEmpty()) {
            return List.of();
        }
        List<CapBite> bites = new ArrayList<>();
        for (Caps.InForce cap : low) {
            boolean lowerBoundOnly = !score.contains(cap);
            Fraction limited =
                    lowerBoundOnly ? uncapped.get().low() : uncapped.get().high();
            if (cap.at().compareTo(limited) < 0) {
                bites.add(new CapBite(cap.finding(), cap.at(), lowerBoundOnly));
            }
        }
        bites.sort(Comparator.comparing(CapBite::at));
        return bites;
    }

    private Optional<Node> lowest(Node total) {
        List<String> named = plan.questionnaire.total().lowestOf();
        return total.parts().stream()
                .map(Part::node)
                .filter(area -> named.contains(area.code()) && area.estimate().isPresent())
                .min(Comparator.comparing(area -> area.score().orElseThrow()));
    }

    private List<Finding> findings() {
        List<String> order =
                plan.questionnaire.flags().stream().map(RedFlag::code).toList();
        return sheet.sheet.findings().stream()
                .sorted(Comparator.comparing(finding -> order.indexOf(finding.flag())))
                .toList();
    }

    private List<String> profiles(AnswerSheet said) {
        TreeSet<String> held = new TreeSet<>(said.profiles());
        said.units().forEach(unit -> held.addAll(unit.profiles()));
        return plan.questionnaire.profiles().stream().filter(held::contains).toList();
    }
}
