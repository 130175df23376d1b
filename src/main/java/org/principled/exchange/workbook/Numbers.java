package org.principled.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the XML of workbooks writes them. */
final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{0,40})?([eE][+-]?\\d{1,3})?");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    /** As many digits as Excel shows; those behind them are what computing left over. */
    private static final MathContext SHOWN = new MathContext(15);

    private Numbers() {}

    /** The number; empty where it is written as none. */
    static Optional<BigDecimal> read(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new BigDecimal(written).round(SHOWN))
                : Optional.empty();
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A position in a list, from 0; -1 where none is written. */
    static int index(String written) {
        return INDEX.matcher(written).matches() ? Integer.parseInt(written) : -1;
    }
}
