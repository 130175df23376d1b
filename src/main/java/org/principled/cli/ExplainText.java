package org.principled.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Arithmetic;
import org.principled.scoring.Contribution;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** Writes how a figure came about: the way from the total down to it, then everything below it. */
final class ExplainText {

    private final Map<String, Element> elements;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    ExplainText(Questionnaire questionnaire, Texts texts) {
        this.elements = questionnaire.elementsByCode();
        this.texts = texts;
    }

    /**
     * The lines that explain a node.
     *
     * @param path the nodes from the total, the company's or one unit's, down to the node
     */
    List<String> explain(List<Node> path) {
        int last = path.size() - 1;
        for (int depth = 0; depth < last; depth++) {
            add(path.get(depth), depth);
        }
        tree(path.get(last), last);
        contributions(path);
        return lines;
    }

    private void tree(Node node, int depth) {
        add(node, depth);
        node.parts().forEach(part -> tree(part.node(), depth + 1));
    }

    private void add(Node node, int depth) {
        String indent = "  ".repeat(depth);
        lines.add(indent + name(node) + "  " + figure(node));
        String arithmetic = Arithmetic.of(node);
        if (!arithmetic.isEmpty()) {
            lines.add(indent + "    = " + arithmetic);
        }
        if (node.working() instanceof Node.Working.Answered answered) {
            lines.add(indent + "    answer: " + answer(node, answered));
        }
        for (Node.CapBite cap : node.caps()) {
            lines.add(indent + "    " + cap(cap));
        }
        for (Node.Part part : node.parts()) {
            if (part.factor().compareTo(Fraction.ONE) < 0
                    && part.node().estimate().isPresent()) {
                lines.add(indent + "    " + factor(part));
            }
        }
    }

    private static String factor(Node.Part part) {
        if (part.factor().signum() == 0) {
            return part.node().unit() + " does not count: its share is too small";
        }
        return "of " + part.node().code() + " only "
                + Arithmetic.number(part.node().shares().applicable()) + " of "
                + Arithmetic.number(part.node().shares().asked())
                + " element weight applies, so its weight of " + Arithmetic.number(part.weight()) + " counts as "
                + Arithmetic.number(part.counts());
    }

    private String name(Node node) {
        String unit = node.unit() == null ? "" : " [" + node.unit() + "]";
        return switch (node.kind()) {
            case TOTAL -> "T  Total" + unit;
            case AREA -> node.code() + "  " + texts.area(node.code()) + unit;
            case INDICATOR -> node.code() + "  " + texts.indicator(node.code()) + unit;
            case ELEMENT -> node.code() + "  " + texts.element(node.code()) + unit;
            case UNIT_KIND -> texts.at("unit-kinds." + node.code() + ".plural");
            case UNIT_CLASS -> texts.at("unit-classes." + node.code() + ".label") + ", counted as one";
        };
    }

    private static String figure(Node node) {
        return switch (node.standing()) {
            case NOT_APPLICABLE -> "N/A";
            case OUT_OF_SCOPE -> "does not apply";
            case TOO_FEW -> "not scored: too few elements apply";
            case OPEN -> "open, counts 0" + interval(node.estimate());
            case SCORED -> points(node.score().orElseThrow()) + interval(node.estimate());
        };
    }

    private static String interval(Optional<Estimate> estimate) {
        return estimate.filter(each -> !each.low().equals(each.high()))
                .map(each -> "  (between " + each.low().rounded(4, RoundingMode.FLOOR) + " and "
                        + each.high().rounded(4, RoundingMode.CEILING) + ")")
                .orElse("");
    }

    private String answer(Node node, Node.Working.Answered answered) {
        Element element = Objects.requireNonNull(elements.get(node.code()));
        String label = texts.at("answers." + element.scale() + "." + answered.answer());
        String points = label + " is worth " + Arithmetic.number(answered.points());
        if (answered.grade().isEmpty()) {
            return points;
        }
        return points + ", evidence " + answered.grade() + " counts " + Arithmetic.number(answered.factor()) + " for "
                + element.type();
    }

    private String cap(Node.CapBite cap) {
        return "capped at " + Arithmetic.number(cap.at()) + " by "
                + cap.finding().flag() + " ("
                + texts.at("flag-states." + cap.finding().state() + ".label") + ")"
                + (cap.lowerBoundOnly() ? ", lower bound only" : "");
    }

    private void contributions(List<Node> path) {
        Node wanted = path.get(path.size() - 1);
        // By identity: two elements of two units may well be equal in every figure.
        Set<Node> below = Collections.newSetFromMap(new IdentityHashMap<>());
        Scorecard.below(wanted).forEach(below::add);
        Fraction sum = Fraction.ZERO;
        lines.add("");
        for (Contribution each : Contribution.to(path.get(0))) {
            if (below.contains(each.node())) {
                sum = sum.plus(each.points());
                lines.add(signed(each.points()) + "  " + codeOf(each.node())
                        + each.cap()
                                .map(cap -> ", capped by " + cap.finding().flag())
                                .orElse(""));
            }
        }
        String total = Arithmetic.result(path.get(0).score().orElse(Fraction.ZERO));
        lines.add(
                path.size() == 1
                        ? "adds up to the total of " + total
                        : "so " + codeOf(wanted) + " brings " + Arithmetic.result(sum) + " of the total's " + total
                                + " points");
    }

    private static String codeOf(Node node) {
        return node.kind() == Node.Kind.TOTAL ? "T" : node.code();
    }

    private static String signed(Fraction value) {
        String text = Arithmetic.result(value);
        return value.signum() < 0 ? text : "+" + text;
    }

    private static String points(Fraction value) {
        return value.rounded(4, RoundingMode.HALF_UP).toPlainString();
    }
}
