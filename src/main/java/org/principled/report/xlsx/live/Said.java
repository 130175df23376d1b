package org.principled.report.xlsx.live;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.scoring.Estimate;

/** Charts in words, for those who can not see them. */
final class Said {

    private Said() {}

    /** A whole chart. */
    static String bars(Book book, String caption, List<String> bars) {
        return book.wording.say("bars.alternative", caption, String.join(book.wording.say("list.semicolon"), bars));
    }

    /** One bar: code, title and score with its interval, or that there is none. */
    static String bar(Book book, Item item) {
        String code = item.node.code();
        String title = item.parent == null ? book.wording.area(code) : book.wording.indicator(code);
        return item.node
                .estimate()
                .map(estimate -> book.wording.say(
                        "bars.one",
                        code,
                        title,
                        number(book, estimate.score(), RoundingMode.HALF_UP),
                        interval(book, estimate)))
                .orElseGet(() -> book.wording.say("bars.none", code, title, book.wording.say("headline.none")));
    }

    private static String interval(Book book, Estimate estimate) {
        return book.wording.say(
                "number.interval",
                number(book, estimate.low(), RoundingMode.FLOOR),
                number(book, estimate.high(), RoundingMode.CEILING));
    }

    private static String number(Book book, Fraction points, RoundingMode rounding) {
        int decimals = book.questionnaire.total().shownDecimals();
        BigDecimal rounded = points.rounded(decimals, rounding);
        String pattern = decimals > 0 ? "0." + "0".repeat(decimals) : "0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(book.wording.locale())).format(rounded);
    }
}
