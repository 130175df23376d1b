package org.principled.scoring;

import org.jspecify.annotations.Nullable;

/** A weighted mean of those members that have a value; part of {@link ReferenceScorer}. */
final class ReferenceMean {

    private Rational sum = Rational.ZERO;
    private Rational weights = Rational.ZERO;

    void add(Rational weight, @Nullable Rational value) {
        if (value != null) {
            sum = sum.plus(weight.times(value));
            weights = weights.plus(weight);
        }
    }

    /** The weight of those members that have a value. */
    Rational weights() {
        return weights;
    }

    @Nullable
    Rational value() {
        return weights.equals(Rational.ZERO) ? null : sum.over(weights);
    }
}
