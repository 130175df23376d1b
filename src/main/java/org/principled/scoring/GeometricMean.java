package org.principled.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Node.Part;

/** The geometric mean of the areas: the one figure that is not exact, shown beside the total and never used further (principle-d.md 10). */
final class GeometricMean {

    private static final int DECIMALS = 4;

    private GeometricMean() {}

    static Optional<BigDecimal> of(Questionnaire questionnaire, Node total) {
        if (!questionnaire.total().geometricMean() || total.scoredParts().isEmpty()) {
            return Optional.empty();
        }
        Fraction weights = Fraction.ZERO;
        for (Part area : total.scoredParts()) {
            weights = weights.plus(area.counts());
        }
        double logarithm = 0;
        for (Part area : total.scoredParts()) {
            Fraction score = area.node().score().orElseThrow();
            if (score.signum() == 0) {
                return Optional.of(BigDecimal.ZERO.setScale(DECIMALS));
            }
            logarithm += inexact(area.counts().dividedBy(weights)) * StrictMath.log(inexact(score));
        }
        return Optional.of(BigDecimal.valueOf(StrictMath.exp(logarithm)).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static double inexact(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }
}
