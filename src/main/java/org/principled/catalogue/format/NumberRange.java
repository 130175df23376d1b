package org.principled.catalogue.format;

import java.math.BigInteger;
import java.util.Optional;
import org.principled.canonical.Fraction;

/** Which exact numbers a place of the file accepts. */
enum NumberRange {
    /** Few digits, so that weights can be added exactly and fast. */
    WEIGHT("a positive number with at most 6 digits before and 6 after the point, such as 3, 0.25 or 1/2") {
        @Override
        boolean accepts(Fraction value) {
            return value.signum() > 0
                    && value.compareTo(MILLION) < 0
                    && value.times(MILLION).denominator().equals(BigInteger.ONE);
        }
    },
    SHARE("a number from 0 to 1, such as 1/2, 0.25 or 40%") {
        @Override
        boolean accepts(Fraction value) {
            return value.signum() >= 0 && value.compareTo(Fraction.ONE) <= 0;
        }
    },
    SHARE_ABOVE_0("a number above 0 and at most 1, such as 1/2, 0.25 or 40%") {
        @Override
        boolean accepts(Fraction value) {
            return value.signum() > 0 && value.compareTo(Fraction.ONE) <= 0;
        }
    },
    BELOW_100("a number of points, at least 0 and below 100") {
        @Override
        boolean accepts(Fraction value) {
            return value.signum() >= 0 && value.compareTo(Fraction.HUNDRED) < 0;
        }
    };

    private static final Fraction MILLION = Fraction.of(1_000_000);

    private final String expected;

    NumberRange(String expected) {
        this.expected = expected;
    }

    /** The number that a text says, if it is an exact number of this range. */
    Optional<Fraction> read(String text) {
        try {
            Fraction value = Fraction.parse(text);
            return accepts(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    abstract boolean accepts(Fraction value);

    /** What is accepted, in words. */
    String expected() {
        return expected;
    }
}
