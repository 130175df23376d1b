package org.principled.canonical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms, of any size.
 *
 * <p>Scores are fractions from the answer to the edge, so that one published figure has one value on every machine. Small numbers are kept
 * in two {@code long}s; what does not fit is kept in {@link BigInteger}s, so no operation ever overflows or rounds.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);
    public static final Fraction HUNDRED = new Fraction(100, 1);

    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,18})(?:/(\\d{1,18})|\\.(\\d{1,18}))?(%)?");

    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger bigNumerator;
    private final @Nullable BigInteger bigDenominator;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    /**
     * The fraction {@code numerator/denominator} in lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 1) {
            return new Fraction(numerator, 1);
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /**
     * The fraction {@code numerator/denominator} in lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction cannot have the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        return n.bitLength() < Long.SIZE - 1 && d.bitLength() < Long.SIZE - 1
                ? new Fraction(n.longValue(), d.longValue())
                : new Fraction(n, d);
    }

    /**
     * Reads {@code 3}, {@code -3}, {@code 1/2}, {@code 0.25} or {@code 10%}.
     *
     * @throws NumberFormatException if the text is none of these
     */
    public static Fraction parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new NumberFormatException("not an exact number: " + text);
        }
        Fraction value;
        if (matcher.group(2) != null) {
            if (Long.parseLong(matcher.group(2)) == 0) {
                throw new NumberFormatException("a fraction cannot have the denominator 0: " + text);
            }
            value = of(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        } else if (matcher.group(3) != null) {
            BigDecimal decimal = new BigDecimal(matcher.group(1) + "." + matcher.group(3));
            value = of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        } else {
            value = of(Long.parseLong(matcher.group(1)));
        }
        return matcher.group(4) == null ? value : value.dividedBy(HUNDRED);
    }

    public BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    /** The denominator, always positive. */
    public BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    public Fraction plus(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                return denominator == other.denominator
                        ? of(Math.addExact(numerator, other.numerator), denominator)
                        : of(
                                Math.addExact(
                                        Math.multiplyExact(numerator, other.denominator),
                                        Math.multiplyExact(other.numerator, denominator)),
                                Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                return bigPlus(other);
            }
        }
        return bigPlus(other);
    }

    private Fraction bigPlus(Fraction other) {
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        return isSmall() && numerator != Long.MIN_VALUE
                ? new Fraction(-numerator, denominator)
                : of(numerator().negate(), denominator());
    }

    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall()) {
            try {
                return of(
                        Math.multiplyExact(numerator, other.numerator),
                        Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLarge) {
                return bigTimes(other);
            }
        }
        return bigTimes(other);
    }

    private Fraction bigTimes(Fraction other) {
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * This divided by {@code other}.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (isSmall() && other.isSmall() && other.numerator > 0) {
            return times(new Fraction(other.denominator, other.numerator));
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return bigNumerator == null ? Long.signum(numerator) : bigNumerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long high = Math.multiplyHigh(numerator, other.denominator);
            long otherHigh = Math.multiplyHigh(other.numerator, denominator);
            return high != otherHigh
                    ? Long.compare(high, otherHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * This number as a decimal with exactly {@code decimals} places.
     *
     * @param rounding {@code HALF_UP} for a published figure, {@code FLOOR} and {@code CEILING} for the ends of an interval
     */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), decimals, rounding);
    }

    /** This number as a {@code double}: for drawing a bar, never for a figure that is stored or shown. */
    public double forDrawing() {
        return rounded(9, RoundingMode.HALF_UP).doubleValue();
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return a;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator().equals(that.numerator())
                && denominator().equals(that.denominator());
    }

    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** {@code 7625/288}, or {@code 40} where the denominator is 1. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
