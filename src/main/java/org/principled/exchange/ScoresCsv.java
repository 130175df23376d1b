package org.principled.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/**
 * Writes the figures of many companies as one tidy CSV: a row for each total, area, indicator and element of each company and unit. UTF-8
 * without byte order mark, line feeds, commas.
 *
 * <p>Scores are in points with the decimals that the questionnaire exports, {@code low} rounded down and {@code high} up; shares are from 0
 * to 1 with four decimals. A score that does not exist is {@code N/A} and its other figures are empty.
 */
public final class ScoresCsv {

    private static final String HEADER = "company,kind,node,unit_kind,unit,score,exact,low,high,completeness,"
            + "verified_share,uncapped,band,mode,edition,questionnaire_sha256\n";

    /** The total has no code of its own. */
    static final String TOTAL = "T";

    private static final int SHARE_DECIMALS = 4;

    private final StringBuilder out = new StringBuilder();
    private final int decimals;
    private final List<String> before;

    private ScoresCsv(int decimals, List<String> before) {
        this.decimals = decimals;
        this.before = before;
    }

    /** The CSV of some scorecards of one questionnaire, in the given order. */
    public static byte[] bytes(Questionnaire questionnaire, List<Scorecard> scorecards) {
        StringBuilder csv = new StringBuilder(HEADER);
        scorecards.forEach(scorecard -> csv.append(rows(questionnaire, scorecard, List.of())));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The header alone, for tables that are written piece by piece.
     *
     * @param before names of columns that come before those of the scores
     */
    public static String header(List<String> before) {
        return before.stream().map(name -> name + ",").collect(Collectors.joining()) + HEADER;
    }

    /**
     * The rows of one scorecard without a header.
     *
     * @param before what stands in the columns before those of the scores, in each row
     */
    public static String rows(Questionnaire questionnaire, Scorecard scorecard, List<String> before) {
        ScoresCsv csv = new ScoresCsv(questionnaire.total().exportedDecimals(), before);
        csv.writeBelow(scorecard.total(), null, scorecard);
        scorecard.units().forEach(unit -> csv.writeBelow(unit, unit.unit(), scorecard));
        return csv.out.toString();
    }

    /** Writes a node and what it is made of, but not what it takes from others: a unit's tree holds only rows about that unit. */
    private void writeBelow(Node node, Unit.@Nullable Id about, Scorecard scorecard) {
        boolean isUnitOfElement = node.kind() == Node.Kind.ELEMENT && about == null;
        if (!isUnitOfElement && !isAbout(node, about)) {
            return;
        }
        write(node, scorecard);
        node.parts().forEach(part -> writeBelow(part.node(), about, scorecard));
    }

    private static boolean isAbout(Node node, Unit.@Nullable Id about) {
        boolean isMeanOfUnits = node.kind() == Node.Kind.UNIT_KIND || node.kind() == Node.Kind.UNIT_CLASS;
        return !isMeanOfUnits && (about == null ? node.unit() == null : about.equals(node.unit()));
    }

    private void write(Node node, Scorecard scorecard) {
        boolean isTotal = node.kind() == Node.Kind.TOTAL;
        Unit.Id unit = node.unit();
        before.forEach(this::text);
        text(scorecard.company().name());
        text(node.kind().name().toLowerCase(Locale.ROOT));
        text(isTotal ? TOTAL : node.code());
        text(unit == null ? "" : unit.kind());
        text(unit == null ? "" : unit.name());
        cell(node.score().map(score -> points(score, RoundingMode.HALF_UP)).orElse("N/A"));
        cell(node.score().map(Fraction::toString).orElse(""));
        cell(points(node.estimate(), Estimate::low, RoundingMode.FLOOR));
        cell(points(node.estimate(), Estimate::high, RoundingMode.CEILING));
        cell(share(node.shares().completeness()));
        cell(share(node.shares().verifiedShare()));
        cell(points(node.uncapped(), Estimate::score, RoundingMode.HALF_UP));
        text(isTotal && unit == null ? scorecard.band().orElse("") : "");
        text(scorecard.mode());
        text(scorecard.edition().name());
        out.append(scorecard.edition().sha256()).append('\n');
    }

    private String points(Optional<Estimate> estimate, Function<Estimate, Fraction> end, RoundingMode rounding) {
        return estimate.map(end).map(value -> points(value, rounding)).orElse("");
    }

    private String points(Fraction value, RoundingMode rounding) {
        return value.rounded(decimals, rounding).toPlainString();
    }

    private static String share(Optional<Fraction> share) {
        return share.map(value -> value.rounded(SHARE_DECIMALS, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private void text(String text) {
        String marked = Formulas.marked(text);
        cell(isPlain(marked) ? marked : '"' + marked.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",;\"\n\r".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.equals(text.strip());
    }

    private void cell(String cell) {
        out.append(cell).append(',');
    }
}
