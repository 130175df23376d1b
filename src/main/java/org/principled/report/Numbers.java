package org.principled.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.scoring.Estimate;
import org.principled.wording.Words;

/** Numbers as a report shows them: rounded once, half up, the ends of an interval outwards, in an explicit locale. */
public final class Numbers {

    /** Below areas, figures are followed with a pocket calculator, which whole points do not allow. */
    private static final int FEWEST_FINE_DECIMALS = 2;

    private static final int MOST_DECIMALS = 4;

    private static final char HYPHEN = '-';
    private static final char MINUS = '\u2212';

    private final DecimalFormatSymbols symbols;
    private final Words words;
    private final int shown;
    private final int fine;
    private final int exported;

    /** Numbers in the words of one language, rounded as a questionnaire states. */
    public Numbers(Words words, Total rules) {
        this.symbols = DecimalFormatSymbols.getInstance(words.locale());
        if (symbols.getMinusSign() == HYPHEN) {
            symbols.setMinusSign(MINUS);
        }
        this.words = words;
        this.shown = rules.shownDecimals();
        this.fine = Math.max(FEWEST_FINE_DECIMALS, shown);
        this.exported = rules.exportedDecimals();
    }

    int shownDecimals() {
        return shown;
    }

    int fineDecimals() {
        return fine;
    }

    /** A total or an area, rounded as the questionnaire states. */
    public String headline(Fraction points) {
        return write(points.rounded(shown, RoundingMode.HALF_UP));
    }

    /** An indicator, an element or a number in a working. */
    public String fine(Fraction points) {
        return write(points.rounded(fine, RoundingMode.HALF_UP));
    }

    /** Whether {@link #fine} shows a number without rounding it. */
    boolean isFine(Fraction points) {
        return Fraction.parse(points.rounded(fine, RoundingMode.HALF_UP).toPlainString())
                .equals(points);
    }

    /** A weight, a factor or a limit: as a decimal where it is one of few places, else as a fraction. */
    public String plain(Fraction number) {
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = number.rounded(decimals, RoundingMode.HALF_UP);
            if (Fraction.parse(rounded.toPlainString()).equals(number)) {
                return write(rounded);
            }
        }
        return number.toString();
    }

    /** The same, but rounded to four decimals where {@link #plain} would write a long fraction. */
    String weight(Fraction weight) {
        return isShort(weight) ? plain(weight) : write(weight.rounded(MOST_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether a number has no more than four decimals. */
    boolean isShort(Fraction number) {
        return Fraction.parse(
                        number.rounded(MOST_DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .equals(number);
    }

    /** A number that is never exact, such as a geometric mean. */
    String write(BigDecimal number) {
        String pattern = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }

    /** A share from 0 to 1 in per cent; a dash where there is none. */
    public String percent(Optional<Fraction> share) {
        return share.map(each -> words.say(
                        "number.percent", write(each.times(Fraction.HUNDRED).rounded(1, RoundingMode.HALF_UP))))
                .orElse(words.say("number.none"));
    }

    /** A limit from 0 to 1 in per cent, without decimals it does not have and with no more than one that it would have no end of. */
    public String percent(Fraction share) {
        Fraction percent = share.times(Fraction.HUNDRED);
        return isShort(percent) ? words.say("number.percent", plain(percent)) : percent(Optional.of(share));
    }

    /** The interval of a total or an area; the score alone where nothing is open. */
    public String headlineInterval(Estimate estimate) {
        return interval(estimate, shown);
    }

    /** The interval of an indicator or element. */
    public String fineInterval(Estimate estimate) {
        return interval(estimate, fine);
    }

    private String interval(Estimate estimate, int decimals) {
        if (estimate.low().equals(estimate.high())) {
            return write(estimate.score().rounded(decimals, RoundingMode.HALF_UP));
        }
        return words.say(
                "number.interval",
                write(estimate.low().rounded(decimals, RoundingMode.FLOOR)),
                write(estimate.high().rounded(decimals, RoundingMode.CEILING)));
    }

    /** A score for a table: fine on paper, exported to data files. */
    Figure score(Fraction points) {
        return figure(fine(points), points, RoundingMode.HALF_UP);
    }

    Figure low(Fraction points) {
        return figure(write(points.rounded(fine, RoundingMode.FLOOR)), points, RoundingMode.FLOOR);
    }

    Figure high(Fraction points) {
        return figure(write(points.rounded(fine, RoundingMode.CEILING)), points, RoundingMode.CEILING);
    }

    /** A weight, a factor or a count. */
    Figure number(Fraction number) {
        return figure(plain(number), number, RoundingMode.HALF_UP);
    }

    /** A share from 0 to 1, shown in per cent. */
    Figure share(Fraction share) {
        return figure(percent(Optional.of(share)), share, RoundingMode.HALF_UP);
    }

    private Figure figure(String text, Fraction points, RoundingMode rounding) {
        return new Figure(text, points.rounded(exported, rounding), points.toString());
    }
}
