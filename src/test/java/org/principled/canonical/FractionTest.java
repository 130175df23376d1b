package org.principled.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction HUGE = Fraction.of(BigInteger.TEN.pow(40), BigInteger.valueOf(7));
    private static final Fraction LEAST = Fraction.of(Long.MIN_VALUE);
    private static final Fraction MOST = Fraction.of(Long.MAX_VALUE);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3, 3",
        "-3, -3",
        "0, 0",
        "-0, 0",
        "1/2, 1/2",
        "2/4, 1/2",
        "-6/4, -3/2",
        "0.25, 1/4",
        "-0.25, -1/4",
        "007, 7",
        "0/5, 0",
        "10%, 1/10",
        "12.5%, 1/8",
        "1/3%, 1/300",
        "999999.999999, 999999999999/1000000",
        "999999999999999999.999999999999999999, 999999999999999999999999999999999999/1000000000000000000"
    })
    void exactNumbersAreRead(String written, String fraction) {
        assertThat(Fraction.parse(written)).hasToString(fraction);
        assertThat(Fraction.parse(written)).isEqualTo(Fraction.parse(fraction.length() < 40 ? fraction : written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "1.",
                ".5",
                "1e3",
                "1/2/3",
                "1/-2",
                "0x10",
                "½",
                "٣",
                "1,5",
                "--1",
                "%",
                "NaN",
                "1234567890123456789",
                "1/1234567890123456789",
                "1.1234567890123456789"
            })
    void whatIsNotAnExactNumberIsRefused(String written) {
        assertThatThrownBy(() -> Fraction.parse(written))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not an exact number: " + written);
    }

    @Test
    void aDenominatorOfZeroIsRefused() {
        assertThatThrownBy(() -> Fraction.parse("1/0"))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("a fraction cannot have the denominator 0: 1/0");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fractionsAreInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
        assertThat(Fraction.of(BigInteger.valueOf(-6), BigInteger.valueOf(-4))).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(3, 2).numerator()).isEqualTo(3);
        assertThat(Fraction.of(3, 2).denominator()).isEqualTo(2);
        assertThat(Fraction.of(1, 2))
                .isNotEqualTo(Fraction.of(1, 3))
                .isNotEqualTo(Fraction.of(2, 2))
                .isNotEqualTo("1/2");
    }

    @Test
    void whatFitsAndWhatDoesNotAreEqualNumbers() {
        Fraction backAgain = HUGE.dividedBy(Fraction.of(BigInteger.TEN.pow(40), BigInteger.ONE));
        assertThat(backAgain).isEqualTo(Fraction.of(1, 7)).hasSameHashCodeAs(Fraction.of(1, 7));
        Fraction leastAnotherWay = Fraction.of(BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE);
        assertThat(leastAnotherWay).isEqualTo(LEAST).hasSameHashCodeAs(LEAST);
        assertThat(leastAnotherWay).isEqualByComparingTo(LEAST);
    }

    @Test
    void nothingOverflows() {
        assertThat(MOST.plus(Fraction.ONE)).hasToString("9223372036854775808");
        assertThat(LEAST.minus(Fraction.ONE)).hasToString("-9223372036854775809");
        assertThat(LEAST.negated()).hasToString("9223372036854775808");
        assertThat(LEAST.plus(LEAST)).hasToString("-18446744073709551616");
        assertThat(MOST.times(MOST)).hasToString("85070591730234615847396907784232501249");
        assertThat(LEAST.dividedBy(LEAST)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(1, Long.MAX_VALUE)
                        .plus(Fraction.of(1, Long.MAX_VALUE - 1))
                        .denominator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(Long.MAX_VALUE - 1)));
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Fraction.ONE);
    }

    @Test
    void orderIsThatOfNumbers() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(1, 2)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(333_333_333, 1_000_000_000));
        assertThat(Fraction.of(Long.MAX_VALUE, 3)).isGreaterThan(Fraction.of(Long.MAX_VALUE - 1, 3));
        assertThat(Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .isLessThan(Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2));
        assertThat(Fraction.of(-Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .isGreaterThan(Fraction.of(-Long.MAX_VALUE + 1, Long.MAX_VALUE - 2));
        assertThat(HUGE).isGreaterThan(MOST);
        assertThat(LEAST).isLessThan(HUGE.negated().times(Fraction.of(-1)));
        assertThat(Fraction.ONE.min(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.ONE.max(Fraction.ZERO)).isEqualTo(Fraction.ONE);
        assertThat(HUGE.signum()).isEqualTo(1);
        assertThat(HUGE.negated().signum()).isEqualTo(-1);
        assertThat(Fraction.of(-1, 9).signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.signum()).isZero();
    }

    /** Against {@link BigInteger}, with numbers around every edge. */
    @Test
    void arithmeticAgreesWithLargeNumbers() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            long a = near(random);
            long b = near(random) | 1;
            long c = near(random);
            long d = near(random) | 1;
            Fraction x = Fraction.of(a, b);
            Fraction y = Fraction.of(c, d);
            BigInteger ad = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
            BigInteger cb = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
            BigInteger bd = BigInteger.valueOf(b).multiply(BigInteger.valueOf(d));
            assertThat(x.plus(y)).isEqualTo(Fraction.of(ad.add(cb), bd));
            assertThat(x.minus(y)).isEqualTo(Fraction.of(ad.subtract(cb), bd));
            assertThat(x.times(y)).isEqualTo(Fraction.of(BigInteger.valueOf(a).multiply(BigInteger.valueOf(c)), bd));
            assertThat(Integer.signum(x.compareTo(y))).isEqualTo(ad.subtract(cb).signum() * bd.signum());
            if (c != 0) {
                assertThat(x.dividedBy(y)).isEqualTo(Fraction.of(ad, cb));
            }
        }
    }

    private static long near(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(200) - 100;
            case 1 -> Long.MAX_VALUE - random.nextInt(5);
            case 2 -> Long.MIN_VALUE + random.nextInt(5);
            default -> random.nextLong() >> random.nextInt(64);
        };
    }

    @ParameterizedTest(name = "{0} to {1} decimals: {2}, {3}, {4}")
    @CsvSource({
        "1/3, 2, 0.33, 0.33, 0.34", "2/3, 2, 0.67, 0.66, 0.67", "0.125, 2, 0.13, 0.12, 0.13",
                "-0.125, 2, -0.13, -0.13, -0.12",
        "0.124999999999999999, 2, 0.12, 0.12, 0.13", "49.5, 0, 50, 49, 50", "7625/288, 2, 26.48, 26.47, 26.48",
                "5, 2, 5.00, 5.00, 5.00"
    })
    void roundingIsStatedByTheCaller(String value, int decimals, String halfUp, String floor, String ceiling) {
        Fraction fraction = Fraction.parse(value);
        assertThat(fraction.rounded(decimals, RoundingMode.HALF_UP).toPlainString())
                .isEqualTo(halfUp);
        assertThat(fraction.rounded(decimals, RoundingMode.FLOOR).toPlainString())
                .isEqualTo(floor);
        assertThat(fraction.rounded(decimals, RoundingMode.CEILING).toPlainString())
                .isEqualTo(ceiling);
    }

    @Test
    void aBarIsDrawnFromADouble() {
        assertThat(Fraction.of(1, 8).forDrawing()).isEqualTo(0.125);
        assertThat(Fraction.of(1, 3).forDrawing()).isEqualTo(0.333333333);
    }
}
