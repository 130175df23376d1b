package org.principled.scoring;

import java.math.BigInteger;
import org.principled.canonical.Fraction;

/** Plain fractions of {@link BigInteger}s: the reference must not share arithmetic with the engine it checks. */
record Rational(BigInteger n, BigInteger d) {

    static final Rational ZERO = of(0, 1);
    static final Rational ONE = of(1, 1);
    static final Rational HUNDRED = of(100, 1);

    Rational {
        BigInteger divisor = n.gcd(d).multiply(BigInteger.valueOf(d.signum()));
        n = n.divide(divisor);
        d = d.divide(divisor);
    }

    static Rational of(long n, long d) {
        return new Rational(BigInteger.valueOf(n), BigInteger.valueOf(d));
    }

    static Rational of(Fraction fraction) {
        return new Rational(fraction.numerator(), fraction.denominator());
    }

    Rational plus(Rational o) {
        return new Rational(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Rational minus(Rational o) {
        return plus(new Rational(o.n.negate(), o.d));
    }

    Rational times(Rational o) {
        return new Rational(n.multiply(o.n), d.multiply(o.d));
    }

    Rational over(Rational o) {
        return new Rational(n.multiply(o.d), d.multiply(o.n));
    }

    boolean isBelow(Rational o) {
        return n.multiply(o.d).compareTo(o.n.multiply(d)) < 0;
    }

    Rational min(Rational o) {
        return isBelow(o) ? this : o;
    }

    Rational max(Rational o) {
        return isBelow(o) ? o : this;
    }
}
