package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.principled.canonical.Fraction;

/** Re-derives one node of a scorecard from what the node itself shows: its working, its parts and its caps. */
final class PocketCalculator {

    private PocketCalculator() {}

    static void check(Node node) {
        boolean hasScore = node.standing() == Node.Standing.SCORED || node.standing() == Node.Standing.OPEN;
        assertThat(node.estimate().isPresent()).isEqualTo(hasScore);
        assertThat(node.uncapped().isPresent()).isEqualTo(hasScore);
        if (hasScore) {
            check(node, Estimate::low, true);
            check(node, Estimate::score, false);
            check(node, Estimate::high, false);
        } else {
            assertThat(node.caps()).isEmpty();
        }
    }

    private static void check(Node node, Function<Estimate, Fraction> figure, boolean lowerBound) {
        Rational uncapped = Rational.of(figure.apply(node.uncapped().orElseThrow()));
        boolean openUpperBound =
                node.standing() == Node.Standing.OPEN && node.parts().isEmpty() && !uncapped.equals(Rational.ZERO);
        if (!openUpperBound) {
            assertThat(uncapped).as(node.code()).isEqualTo(made(node, figure));
        }
        Rational capped = uncapped;
        for (Node.CapBite bite : node.caps()) {
            capped = bite.lowerBoundOnly() && !lowerBound ? capped : capped.min(Rational.of(bite.at()));
        }
        assertThat(Rational.of(figure.apply(node.estimate().orElseThrow())))
                .as(node.code())
                .isEqualTo(capped);
    }

    private static Rational made(Node node, Function<Estimate, Fraction> figure) {
        if (node.working() instanceof Node.Working.Answered answered) {
            return Rational.HUNDRED.times(Rational.of(answered.points())).times(Rational.of(answered.factor()));
        }
        if (node.working() instanceof Node.Working.Lowest) {
            return node.scoredParts().stream()
                    .map(part -> score(part, figure))
                    .reduce(Rational::min)
                    .orElseThrow();
        }
        if (node.working() instanceof Node.Working.Nothing) {
            return Rational.ZERO;
        }
        ReferenceMean mean = new ReferenceMean();
        node.scoredParts().forEach(part -> mean.add(Rational.of(part.counts()), score(part, figure)));
        return mean.value();
    }

    private static Rational score(Node.Part part, Function<Estimate, Fraction> figure) {
        return Rational.of(figure.apply(part.node().estimate().orElseThrow()));
    }
}
