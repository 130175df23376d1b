package org.principled.report.xlsx.live;

import java.math.RoundingMode;
import java.util.Optional;
import org.principled.questionnaire.Total;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** The total as it is published, with band and mode, and what must be read beside it. */
final class Headline {

    static final int TOP = 3;
    private static final int VALUE = 1;
    private static final int BESIDE = 2;
    private static final int ROWS = 12;

    /** What computing with doubles may lose of a figure that stands right on a limit. */
    private static final String NOISE = "+0.0000000001";

    private final Book book;
    private final MethodSheet method;
    private final Grid grid;
    private final Total rules;
    private final Scorecard card;
    private int next = TOP;

    Headline(Book book, MethodSheet method, Grid grid) {
        this.book = book;
        this.method = method;
        this.grid = grid;
        this.rules = book.questionnaire.total();
        this.card = book.card;
    }

    /** The first row below. */
    int below() {
        return TOP + ROWS;
    }

    void write(AreaTable areas) {
        published(areas);
        row("headline.mode", MethodSheet.MODE, Style.INPUT, Content.text(method.evidence.modeLabel()));
        grid.choice(Block.column(VALUE, next - 1, next - 1), MethodSheet.MODES);
        Node total = card.total();
        row(
                "live.completeness",
                "Completeness",
                Style.FACT_SHARE,
                Content.formula(
                        TotalRow.completeness(areas),
                        Content.number(total.shares().completeness())));
        if (book.isGraded()) {
            row(
                    "live.verified",
                    "Verified_share",
                    Style.FACT_SHARE,
                    Content.formula(
                            TotalRow.verifiedShare(areas),
                            Content.number(total.shares().verifiedShare())));
        }
        row(
                "live.aside",
                "Set_aside_share",
                Style.FACT_SHARE,
                Content.formula(
                        TotalRow.asideShare(areas),
                        Content.number(total.shares().notApplicableShare())));
        lowest(areas);
        if (rules.geometricMean()) {
            Content.Plain now = card.geometricMean()
                    .map(mean -> Content.number(mean.doubleValue()))
                    .orElse(Content.EMPTY);
            row("geometric", "Geometric_mean", Style.FACT, Content.formula(TotalRow.geometricMean(areas), now));
        }
    }

    private int row(String key, String name, Style style, Content content) {
        String label = book.wording.say(key);
        grid.fit(0, label);
        grid.put(next, 0, Style.LABEL, label);
        grid.put(next, VALUE, style, content);
        book.name(name, grid.ref(next, VALUE));
        return next++;
    }

    private void published(AreaTable areas) {
        String total = TotalRow.score(areas, Bound.SCORE);
        String decimals = method.total.shownDecimals();
        int row = row(
                "total.label",
                "Total_score",
                Style.HEADLINE,
                Content.formula(
                        "IF(" + total + "=\"\",\"\",ROUND(ROUND(" + total + ",9)," + decimals + "))",
                        shown(Bound.SCORE, RoundingMode.HALF_UP)));
        provisional(row, areas);
        row("live.low", "Total_low", Style.FACT, floor(TotalRow.score(areas, Bound.LOW), decimals));
        row("live.high", "Total_high", Style.FACT, ceiling(TotalRow.score(areas, Bound.HIGH), decimals));
        if (method.total.hasBands()) {
            String band = "INDEX(" + method.total.bandNames() + ",MATCH(" + total + NOISE + ","
                    + method.total.bandStarts() + ",1))";
            row(
                    "headline.band",
                    "Total_band",
                    Style.TEXT,
                    Content.formula(
                            "IF(" + total + "=\"\",\"\"," + band + ")",
                            Content.text(card.band()
                                    .map(key -> book.wording.of("bands", key))
                                    .orElse(""))));
        }
    }

    private void provisional(int row, AreaTable areas) {
        String share = TotalRow.completeness(areas);
        grid.put(
                row,
                BESIDE,
                Style.LABEL,
                Content.formula(
                        "IF(" + share + "=\"\",\"\",IF(" + share + NOISE + "<" + method.total.provisionalBelow() + ","
                                + Standings.PROVISIONAL + ",\"\"))",
                        Content.text(card.provisional() ? book.wording.say("live.provisional") : "")));
        book.name("Provisional", grid.ref(row, BESIDE));
    }

    private Content.Plain shown(Bound bound, RoundingMode rounding) {
        Optional<Estimate> estimate = card.total().estimate();
        return estimate.map(bound::of)
                .map(points -> Content.number(
                        points.rounded(rules.shownDecimals(), rounding).doubleValue()))
                .orElse(Content.EMPTY);
    }

    /** Rounding half a unit lower is rounding down, but for numbers that need no rounding. */
    private Content floor(String value, String decimals) {
        return Content.formula(
                "IF(" + value + "=\"\",\"\"," + down(value, decimals) + ")", shown(Bound.LOW, RoundingMode.FLOOR));
    }

    private static String down(String value, String decimals) {
        return "MAX(0,ROUND(ROUND(" + value + ",9)-0.5/10^" + decimals + "," + decimals + "))";
    }

    private Content ceiling(String value, String decimals) {
        String down = down(value, decimals);
        return Content.formula(
                "IF(" + value + "=\"\",\"\"," + down + "+IF(ROUND(" + value + ",9)>" + down + ",1/10^" + decimals
                        + ",0))",
                shown(Bound.HIGH, RoundingMode.CEILING));
    }

    private void lowest(AreaTable areas) {
        if (rules.lowestOf().isEmpty()) {
            return;
        }
        Optional<Node> now = card.lowest();
        int row = row(
                "live.lowest",
                "Lowest_area",
                Style.FACT,
                Content.formula(TotalRow.lowest(areas), Content.number(now.flatMap(Node::score))));
        grid.put(
                row,
                BESIDE,
                Style.LABEL,
                Content.formula(
                        TotalRow.lowestName(areas, A1.cell(row, VALUE)),
                        Content.text(now.map(Node::code).orElse(""))));
    }
}
