package org.principled.scoring;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/** The same computation for the three bounds; computed once where nothing can make them differ. */
record Pass<F>(F low, F score, F high) {

    static Pass<Figures> over(CodedSheet sheet, Coverage coverage) {
        Figures score = Figures.compute(sheet, coverage, Bound.SCORE);
        Figures low = Caps.lowerBoundOnly(sheet.plan, sheet.sheet.findings()) ? score.lowerBound() : score;
        Figures high = sheet.hasOpen() ? Figures.compute(sheet, coverage, Bound.HIGH) : score;
        return new Pass<>(low, score, high);
    }

    <G> Pass<G> map(Function<F, G> function) {
        G mapped = function.apply(score);
        return new Pass<>(
                low == score ? mapped : function.apply(low), mapped, high == score ? mapped : function.apply(high));
    }

    /** One figure with its bounds; empty where it has no value. */
    Optional<Estimate> estimate(Function<F, @Nullable Ratio> figure) {
        return estimateOf(figures -> {
            Ratio ratio = figure.apply(figures);
            return ratio == null ? null : ratio.fraction();
        });
    }

    /** One element's figure with its bounds, from its value over {@link ScoringPlan#unit}; empty where it has none. */
    Optional<Estimate> element(ScoringPlan plan, ToLongFunction<F> value) {
        long headline = value.applyAsLong(score);
        long lower = low == score ? headline : value.applyAsLong(low);
        long higher = high == score ? headline : value.applyAsLong(high);
        return lower == headline && higher == headline
                ? plan.exactly(headline)
                : Optional.of(new Estimate(plan.points(lower), plan.points(headline), plan.points(higher)));
    }

    private Optional<Estimate> estimateOf(Function<F, @Nullable Fraction> figure) {
        Fraction headline = figure.apply(score);
        if (headline == null) {
            return Optional.empty();
        }
        Fraction lower = low == score ? headline : figure.apply(low);
        Fraction higher = high == score ? headline : figure.apply(high);
        if (lower == null || higher == null) {
            throw new IllegalStateException("scope does not depend on the bound");
        }
        return Optional.of(new Estimate(lower, headline, higher));
    }
}
