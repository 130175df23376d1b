package org.principled.scoring;

import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/** An exact sum under construction: two {@code long}s as long as they suffice, a {@link Fraction} from then on. */
final class Sum {

    private long n;
    private long d = 1;
    private @Nullable Fraction large;

    /** Adds {@code factor · value}. */
    void add(Ratio factor, Ratio value) {
        if (large == null && factor.large() == null && value.large() == null) {
            try {
                addSmall(Math.multiplyExact(factor.n(), value.n()), Math.multiplyExact(factor.d(), value.d()));
                return;
            } catch (ArithmeticException tooLarge) {
                // goes on below
            }
        }
        large = fraction().plus(factor.fraction().times(value.fraction()));
    }

    private void addSmall(long termN, long termD) {
        if (termD == d) {
            n = Math.addExact(n, termN);
            return;
        }
        if (d % termD == 0) {
            n = Math.addExact(n, Math.multiplyExact(termN, d / termD));
            return;
        }
        long divisor = gcd(d, termD);
        long mine = termD / divisor;
        long theirs = d / divisor;
        long common = Math.multiplyExact(d, mine);
        n = Math.addExact(Math.multiplyExact(n, mine), Math.multiplyExact(termN, theirs));
        d = common;
    }

    /** This divided by another sum, which is not zero. */
    Ratio over(Sum other) {
        if (large == null && other.large == null) {
            try {
                return Ratio.of(Math.multiplyExact(n, other.d), Math.multiplyExact(d, other.n));
            } catch (ArithmeticException tooLarge) {
                return Ratio.of(fraction().dividedBy(other.fraction()));
            }
        }
        return Ratio.of(fraction().dividedBy(other.fraction()));
    }

    private Fraction fraction() {
        return large == null ? Fraction.of(n, d) : large;
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
