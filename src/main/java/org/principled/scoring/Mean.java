package org.principled.scoring;

import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/** A weighted arithmetic mean under construction, exact whatever the size of the numbers. */
final class Mean {

    private long n;
    private long d = 1;
    private long weights;
    private @Nullable Fraction large;

    /** Adds a member; one that has no value is left out of both sums. */
    void add(long weight, @Nullable Ratio value) {
        if (value == null) {
            return;
        }
        weights += weight;
        if (large == null && value.large() == null) {
            try {
                addSmall(weight, value.n(), value.d());
                return;
            } catch (ArithmeticException tooLarge) {
                large = Fraction.of(n, d);
            }
        }
        Fraction sum = large == null ? Fraction.of(n, d) : large;
        large = sum.plus(value.fraction().times(Fraction.of(weight)));
    }

    private void addSmall(long weight, long valueN, long valueD) {
        long term = Math.multiplyExact(weight, valueN);
        if (valueD == d) {
            n = Math.addExact(n, term);
            return;
        }
        long divisor = gcd(d, valueD);
        long mine = valueD / divisor;
        long theirs = d / divisor;
        long common = Math.multiplyExact(d, mine);
        n = Math.addExact(Math.multiplyExact(n, mine), Math.multiplyExact(term, theirs));
        d = common;
    }

    /** The mean, or null where nothing was added. */
    @Nullable
    Ratio value() {
        if (weights == 0) {
            return null;
        }
        if (large == null) {
            try {
                return Ratio.of(n, Math.multiplyExact(d, weights));
            } catch (ArithmeticException tooLarge) {
                large = Fraction.of(n, d);
            }
        }
        return Ratio.of(large.dividedBy(Fraction.of(weights)));
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return a;
    }
}
