package org.principled.cli;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Arithmetic;
import org.principled.scoring.Contribution;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** Writes how a figure came about: the way from the total down to it, then everything below it. */
final class ExplainText {

    private final Questionnaire questionnaire;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    ExplainText(Questionnaire questionnaire, Texts texts) {
        this.questionnaire = questionnaire;
        this.texts = texts;
    }

    /** The lines that explain a node of a tree; the tree is the company's or that of one unit. */
    List<String> explain(Node root, Node wanted) {
        List<Node> path = path(root, wanted);
        for (int depth = 0; depth < path.size() - 1; depth++) {
            add(path.get(depth), depth);
        }
        tree(wanted, Math.max(0, path.size() - 1));
        contributions(root, wanted);
        return lines;
    }

    private static List<Node> path(Node from, Node wanted) {
        if (from == wanted) {
            return List.of(from);
        }
        for (Node.Part part : from.parts()) {
            List<Node> below = path(part.node(), wanted);
            if (!below.isEmpty()) {
                List<Node> path = new ArrayList<>(List.of(from));
                path.addAll(below);
                return path;
            }
        }
        return List.of();
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
        String scale = questionnaire.elementsByCode().get(node.code()).scale();
        String label = texts.at("answers." + scale + "." + answered.answer());
        String points = label + " is worth " + Arithmetic.number(answered.points());
        if (answered.grade().isEmpty()) {
            return points;
        }
        String type = questionnaire.elementsByCode().get(node.code()).type();
        return points + ", evidence " + answered.grade() + " counts " + Arithmetic.number(answered.factor()) + " for "
                + type;
    }

    private String cap(Node.CapBite cap) {
        return "capped at " + Arithmetic.number(cap.at()) + " by "
                + cap.finding().flag() + " ("
                + texts.at("flag-states." + cap.finding().state() + ".label") + ")"
                + (cap.lowerBoundOnly() ? ", lower bound only" : "");
    }

    private void contributions(Node root, Node wanted) {
        // By identity: two elements of two units may well be equal in every figure.
        Set<Node> below = Collections.newSetFromMap(new IdentityHashMap<>());
        Scorecard.below(wanted).forEach(below::add);
        Fraction sum = Fraction.ZERO;
        lines.add("");
        for (Contribution each : Contribution.to(root)) {
            if (below.contains(each.node())) {
                sum = sum.plus(each.points());
                lines.add(signed(each.points()) + "  " + each.node().code()
                        + each.cap()
                                .map(cap -> " capped by " + cap.finding().flag())
                                .orElse(""));
            }
        }
        root.score()
                .ifPresent(total -> lines.add(
                        wanted == root
                                ? "adds up to the total of " + Arithmetic.result(total)
                                : "so " + wanted.code() + " brings " + Arithmetic.result(sum) + " of the total's "
                                        + Arithmetic.result(total) + " points"));
    }

    private static String signed(Fraction value) {
        String text = Arithmetic.result(value);
        return value.signum() < 0 ? text : "+" + text;
    }

    private static String points(Fraction value) {
        return value.rounded(4, RoundingMode.HALF_UP).toPlainString();
    }
}
