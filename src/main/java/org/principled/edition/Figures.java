package org.principled.edition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.principled.canonical.Fraction;

/** Exact numbers as a reader expects them. */
final class Figures {

    private static final int MOST_DECIMALS = 18;

    private Figures() {}

    /** {@code 0.25}, or {@code 1/3} where no decimal is exact. */
    static String plain(Fraction number) {
        BigDecimal decimal = number.rounded(MOST_DECIMALS, RoundingMode.DOWN);
        Fraction exact = Fraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(MOST_DECIMALS));
        return exact.equals(number) ? decimal.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** A share from 0 to 1 in percent with at most one decimal, half up: {@code 12.5%}. */
    static String percent(Fraction share) {
        BigDecimal percent = share.times(Fraction.HUNDRED).rounded(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
