package org.principled.scoring;

import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/**
 * An exact, not necessarily reduced quotient: the working number inside the engine, where reducing at each step would cost more than the
 * sum itself. What leaves the engine is a {@link Fraction}.
 *
 * @param n numerator; meaningless where {@code large} is set
 * @param d positive denominator; meaningless where {@code large} is set
 * @param large the value, where it does not fit
 */
record Ratio(long n, long d, @Nullable Fraction large) {

    static final Ratio ONE = of(1, 1);

    static Ratio of(long n, long d) {
        return new Ratio(n, d, null);
    }

    static Ratio of(Fraction value) {
        return value.numerator().bitLength() < Long.SIZE - 1
                        && value.denominator().bitLength() < Long.SIZE - 1
                ? of(value.numerator().longValue(), value.denominator().longValue())
                : new Ratio(0, 1, value);
    }

    Fraction fraction() {
        return large == null ? Fraction.of(n, d) : large;
    }

    /** The smaller of this and a limit. */
    Ratio atMost(@Nullable Fraction limit) {
        return limit == null || fraction().compareTo(limit) <= 0 ? this : of(limit);
    }
}
