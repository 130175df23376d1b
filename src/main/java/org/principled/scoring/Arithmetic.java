package org.principled.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;

/** Writes how a node was computed as one line that a person can follow with a pocket calculator. */
public final class Arithmetic {

    private static final int DECIMALS = 6;

    private Arithmetic() {}

    /** Such as {@code (3 × 100 + 2 × 37.5 + 1 × 0) / 6 = 62.5}; empty where there is nothing to compute. */
    public static String of(Node node) {
        if (node.estimate().isEmpty()) {
            return "";
        }
        if (node.working() instanceof Node.Working.Answered answered) {
            return "100 × " + number(answered.points()) + " × " + number(answered.factor()) + " = "
                    + result(node.uncapped().orElseThrow().score());
        }
        String result = " = " + result(node.uncapped().orElseThrow().score());
        if (node.working() instanceof Node.Working.Lowest) {
            return node.scoredParts().stream()
                    .map(part -> number(part.node().score().orElseThrow()))
                    .collect(Collectors.joining(", ", "lowest of ", result));
        }
        return node.parts().isEmpty() ? "" : mean(node) + result;
    }

    private static String mean(Node node) {
        Fraction weights = Fraction.ZERO;
        for (Node.Part part : node.scoredParts()) {
            weights = weights.plus(part.counts());
        }
        String terms = node.scoredParts().stream()
                .map(part -> number(part.counts()) + " × "
                        + number(part.node().score().orElseThrow()))
                .collect(Collectors.joining(" + "));
        return "(" + terms + ") / " + number(weights);
    }

    /** A number with at most six decimals; the fraction follows where that is not exact. */
    public static String result(Fraction value) {
        return isExact(value) ? number(value) : number(value) + " (exactly " + value + ")";
    }

    /** A number with at most six decimals, half up. */
    public static String number(Fraction value) {
        BigDecimal rounded = value.rounded(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private static boolean isExact(Fraction value) {
        return Fraction.parse(value.rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .equals(value);
    }
}
