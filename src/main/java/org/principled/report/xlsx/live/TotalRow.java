package org.principled.report.xlsx.live;

import static org.principled.report.xlsx.live.AreaTable.ANSWERED;
import static org.principled.report.xlsx.live.AreaTable.BOUNDS;
import static org.principled.report.xlsx.live.AreaTable.COUNTS;
import static org.principled.report.xlsx.live.AreaTable.GEOMETRIC;
import static org.principled.report.xlsx.live.AreaTable.HIGH;
import static org.principled.report.xlsx.live.AreaTable.LOW;
import static org.principled.report.xlsx.live.AreaTable.LOWEST;
import static org.principled.report.xlsx.live.AreaTable.SCORE;
import static org.principled.report.xlsx.live.AreaTable.SHARES;
import static org.principled.report.xlsx.live.AreaTable.STANDING;
import static org.principled.report.xlsx.live.AreaTable.TIMES;
import static org.principled.report.xlsx.live.AreaTable.UNCAPPED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node;

/** The total below the areas, and the formulas of what stands beside it at the top of the summary. */
final class TotalRow {

    private final Book book;
    private final @Nullable FlagSheet flags;
    private final Grid grid;
    private final Node node;

    TotalRow(Book book, @Nullable FlagSheet flags, Grid grid) {
        this.book = book;
        this.flags = flags;
        this.grid = grid;
        this.node = book.card.total();
    }

    void write(AreaTable areas) {
        int row = areas.total();
        grid.level(row, Level.AREA);
        grid.put(row, 1, Style.TEXT, book.wording.say("total"));
        String scored = "SUMIFS(" + areas.rows(COUNTS) + "," + areas.rows(SCORE) + ",\">=0\")";
        put(row, COUNTS, Style.WEIGHT, scored, Content.number(areas.allCounts()));
        for (int i = 0; i < BOUNDS.size(); i++) {
            bound(areas, row, i);
        }
        if (flags != null) {
            put(row, UNCAPPED, Style.POINTS, A1.cell(row, TIMES), Item.number(node.uncapped(), Bound.SCORE));
            standing(row);
        }
        shares(areas, row);
        grid.fill(row, STANDING);
        Optional<Integer> uncapped = flags == null ? Optional.empty() : Optional.of(UNCAPPED);
        book.place(new ScoreCell(node, grid.name(), row, SCORE, LOW, HIGH, uncapped));
    }

    private void put(int row, int column, Style style, String formula, Content.Plain now) {
        grid.put(row, column, style, Content.formula(formula, now));
    }

    /** One number of the total: the mean of the areas, then the lowest cap. */
    private void bound(AreaTable areas, int row, int i) {
        Bound bound = BOUNDS.get(i);
        String counts = A1.cell(row, COUNTS);
        String mean = "IF(" + counts + "=0,\"\",SUM(" + areas.rows(TIMES + i) + ")/" + counts + ")";
        if (flags == null) {
            put(row, SCORE + i, Style.POINTS, mean, Item.number(node.estimate(), bound));
            return;
        }
        put(row, TIMES + i, Style.WORKING, mean, Item.number(node.uncapped(), bound));
        String before = A1.cell(row, TIMES + i);
        String cap = flags.caps.lowest("", bound == Bound.LOW).formula();
        put(
                row,
                SCORE + i,
                Style.POINTS,
                "IF(" + before + "=\"\",\"\",MIN(" + before + "," + cap + "))",
                Item.number(node.estimate(), bound));
    }

    private void standing(int row) {
        String score = A1.cell(row, SCORE);
        String held = "IF(" + score + "<" + A1.cell(row, UNCAPPED) + "," + Standings.CAPPED + ",\"\")";
        String now = Item.isHeldDown(node) ? book.wording.say("live.capped") : "";
        put(row, STANDING, Style.TEXT, "IF(" + score + "=\"\",\"\"," + held + ")", Content.text(now));
    }

    private void shares(AreaTable areas, int row) {
        List<Fraction> now = AreaTable.shares(node);
        for (int i = 0; i < now.size(); i++) {
            put(row, SHARES + i, Style.WORKING, "SUM(" + areas.rows(SHARES + i) + ")", Content.number(now.get(i)));
        }
        String answered = share(areas, 1, A1.cell(row, SHARES));
        put(row, ANSWERED, Style.SHARE, answered, Content.number(node.shares().completeness()));
    }

    private static String share(AreaTable areas, int part, String whole) {
        return "IF(" + whole + "=0,\"\"," + A1.cell(areas.total(), SHARES + part) + "/" + whole + ")";
    }

    /** One number of the total, as a formula that points to it. */
    static String score(AreaTable areas, Bound bound) {
        return A1.cell(areas.total(), SCORE + BOUNDS.indexOf(bound));
    }

    static String completeness(AreaTable areas) {
        return A1.cell(areas.total(), ANSWERED);
    }

    static String verifiedShare(AreaTable areas) {
        return share(areas, 2, A1.cell(areas.total(), SHARES));
    }

    static String asideShare(AreaTable areas) {
        return share(areas, 3, "(" + A1.cell(areas.total(), SHARES) + "+" + A1.cell(areas.total(), SHARES + 3) + ")");
    }

    /** The geometric mean of the areas. */
    static String geometricMean(AreaTable areas) {
        StringBuilder product = new StringBuilder();
        for (int row = areas.first(); row <= areas.last(); row++) {
            product.append(row == areas.first() ? "" : "*").append(A1.cell(row, GEOMETRIC));
        }
        return "IF(" + score(areas, Bound.SCORE) + "=\"\",\"\",ROUND(" + product + ",4))";
    }

    /** The lowest score among the areas that are named for it. */
    static String lowest(AreaTable areas) {
        String scores = areas.rows(LOWEST);
        return "IF(COUNTIFS(" + scores + ",\">=0\")=0,\"\",MIN(" + scores + "))";
    }

    /** Which area has the lowest score, which stands in {@code lowest}. */
    static String lowestName(AreaTable areas, String lowest) {
        return "IF(" + lowest + "=\"\",\"\",INDEX(" + areas.rows(0) + ",MATCH(" + lowest + "," + areas.rows(LOWEST)
                + ",0)))";
    }
}
