package org.principled.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.principled.canonical.Fraction;

/** Exact shares as people write them: {@code 1/4}, {@code 25 %}, {@code 0.25}, {@code 12,5 %}. */
final class Share {

    private static final int LONGEST = 20;
    /** A share is shown in per cent if these decimals show it exactly. */
    private static final int DECIMALS = 2;

    private Share() {}

    /** The number; empty where the text is none. It may lie outside 0 to 1. */
    static Optional<Fraction> parse(String written) {
        String text = written.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Fraction.parse(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static boolean isShare(Fraction number) {
        return number.signum() >= 0 && number.compareTo(Fraction.ONE) <= 0;
    }

    /** A text that {@link #parse} reads as the same number: {@code 12.5 %}, or {@code 1/3} where no short decimal is exact. */
    static String text(Fraction share) {
        Fraction perCent = share.times(Fraction.HUNDRED);
        BigDecimal rounded = perCent.rounded(DECIMALS, RoundingMode.HALF_UP);
        String text = rounded.stripTrailingZeros().toPlainString();
        return Fraction.parse(text).equals(perCent) ? text + " %" : share.toString();
    }
}
