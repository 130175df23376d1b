package org.principled.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.report.Bar.Span;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Node.CapBite;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Standing;

/** Scores as they are drawn. */
final class ScoreBars {

    private final Subject subject;

    ScoreBars(Subject subject) {
        this.subject = subject;
    }

    /** What scores are drawn on; with bands only for the total, which alone has a band. */
    Scale bands() {
        return new Scale(subject.questionnaire().total().bands().stream()
                .map(band -> new Scale.Band(
                        subject.labels().of("bands", band.key()),
                        subject.numbers().number(band.from())))
                .toList());
    }

    Bar total(Node total) {
        return bar(total, subject.say("total"), subject.numbers()::headline, subject.numbers()::headlineInterval);
    }

    Block.Bars areas(List<Node> areas) {
        List<Bar> bars = areas.stream()
                .map(area -> bar(
                        area,
                        subject.labels().area(area.code()),
                        subject.numbers()::headline,
                        subject.numbers()::headlineInterval))
                .toList();
        return figure(subject.say("areas.caption"), bars);
    }

    /** The indicators of an area or family; members of families stand below their family. */
    Block.Bars indicators(Node parent) {
        List<Bar> bars = Tree.indicators(parent).stream()
                .map(indicator -> bar(
                        indicator,
                        subject.labels().indicator(indicator.code()),
                        subject.numbers()::fine,
                        subject.numbers()::fineInterval))
                .toList();
        return figure(subject.say("indicators.caption", parent.code()), bars);
    }

    private Block.Bars figure(String caption, List<Bar> bars) {
        String words = bars.stream().map(this::inWords).collect(Collectors.joining("; "));
        return new Block.Bars(caption, subject.say("bars.alternative", caption, words), new Scale(List.of()), bars);
    }

    private String inWords(Bar bar) {
        return bar.span().isPresent()
                ? subject.say("bars.one", bar.code(), bar.label(), bar.score(), bar.interval())
                : subject.say("bars.none", bar.code(), bar.label(), bar.score());
    }

    private Bar bar(Node node, String label, Function<Fraction, String> score, Function<Estimate, String> interval) {
        if (node.estimate().isEmpty()) {
            return new Bar(node.code(), label, Optional.empty(), unscored(node), "", "");
        }
        Estimate estimate = node.estimate().get();
        return new Bar(
                node.code(),
                label,
                Optional.of(span(node, estimate)),
                score.apply(estimate.score()),
                interval.apply(estimate),
                remark(node, score));
    }

    private Span span(Node node, Estimate estimate) {
        Numbers numbers = subject.numbers();
        return new Span(
                numbers.low(estimate.low()),
                numbers.score(estimate.score()),
                numbers.high(estimate.high()),
                numbers.score(node.uncapped().orElse(estimate).score()));
    }

    private String remark(Node node, Function<Fraction, String> score) {
        String caps = caps(node, score);
        String factor = partlyCounted(node)
                .map(part -> subject.say("area.partly", subject.numbers().percent(part.factor())))
                .orElse("");
        return caps.isEmpty() || factor.isEmpty() ? caps + factor : caps + " " + factor;
    }

    private Optional<Part> partlyCounted(Node node) {
        return subject.scorecard().total().parts().stream()
                .filter(part ->
                        node.kind() == Node.Kind.AREA && part.node().code().equals(node.code()))
                .filter(part -> !part.factor().equals(Fraction.ONE))
                .findFirst();
    }

    /** The caps that hold a figure down, and what it would be without; empty where none does. */
    String caps(Node node, Function<Fraction, String> score) {
        return node.caps().stream().map(cap -> cap(node, cap, score)).collect(Collectors.joining(" "));
    }

    private String cap(Node node, CapBite cap, Function<Fraction, String> score) {
        String at = subject.numbers().plain(cap.at());
        if (cap.lowerBoundOnly()) {
            return subject.say("cap.low", cap.finding().flag(), at);
        }
        Fraction without = node.uncapped().orElseThrow().score();
        return without.compareTo(cap.at()) > 0
                ? subject.say("cap.score", cap.finding().flag(), at, score.apply(without))
                : subject.say("cap.high", cap.finding().flag(), at);
    }

    /** Why a node has no score. */
    String unscored(Node node) {
        if (node.standing() == Standing.TOO_FEW) {
            return subject.say("standing.too-few");
        }
        return subject.say(node.standing() == Standing.NOT_APPLICABLE ? "standing.all-na" : "standing.none");
    }
}
