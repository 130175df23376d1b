package org.principled.report.xlsx.live;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Shares;

/** The areas with what each brings to the total, and the total below them. */
final class AreaTable {

    static final int SCORE = 2;
    static final int LOW = 3;
    static final int HIGH = 4;
    static final int UNCAPPED = 5;
    static final int WEIGHT = 6;
    static final int APPLYING = 7;
    static final int FACTOR = 8;
    static final int COUNTS = 9;
    static final int ANSWERED = 10;
    static final int STANDING = 11;
    static final int TIMES = 12;
    static final int GEOMETRIC = 15;
    static final int LOWEST = 16;
    static final int SHARES = 17;
    static final int SPREAD = 21;
    private static final int WORKING_WIDTH = 12;
    static final List<Column> SHARE_COLUMNS =
            List.of(Column.APPLICABLE, Column.DONE, Column.VERIFIED, Column.SET_ASIDE);
    static final List<Bound> BOUNDS = List.of(Bound.SCORE, Bound.LOW, Bound.HIGH);

    private final Book book;
    private final AreaWeights weights;
    private final boolean canCap;
    private final Grid grid;
    private final List<AreaSheet> areas;
    private final List<Double> applying;
    private final TotalRow total;
    private int first;

    AreaTable(
            Book book,
            MethodSheet method,
            boolean canCap,
            Grid grid,
            List<AreaSheet> areas,
            List<Double> applying,
            TotalRow total) {
        this.book = book;
        this.weights = new AreaWeights(book, method, grid);
        this.canCap = canCap;
        this.grid = grid;
        this.areas = areas;
        this.applying = applying;
        this.total = total;
    }

    int first() {
        return first;
    }

    int last() {
        return first + areas.size() - 1;
    }

    int total() {
        return last() + 1;
    }

    /** The part of a column with the areas. */
    String rows(int column) {
        return A1.rows(column, first, last());
    }

    void write(int top) {
        header(top);
        first = top + 1;
        for (int i = 0; i < areas.size(); i++) {
            area(first + i, areas.get(i), book.card.total().parts().get(i), applying.get(i));
        }
        total.write(this);
        grid.scores(new Block(first, SCORE, total(), HIGH));
        grid.workingFrom(TIMES);
    }

    private void header(int row) {
        List<String> labels = Stack.said(
                book.wording,
                "column.code",
                "column.area",
                "live.column.score",
                "live.column.low",
                "live.column.high",
                "live.column.uncapped",
                "column.weight",
                "live.column.applying",
                "live.column.counting",
                "live.column.counts",
                "live.column.answered",
                "column.standing",
                "live.column.times.score",
                "live.column.times.low",
                "live.column.times.high",
                "live.column.geometric",
                "live.column.lowest",
                "live.column.applicable",
                "live.column.done",
                "live.column.verified.weight",
                "live.column.aside",
                "live.column.below",
                "live.column.above");
        for (int i = 0; i < labels.size(); i++) {
            boolean text = i < SCORE || i == STANDING;
            if (i >= TIMES) {
                grid.width(i, WORKING_WIDTH);
            }
            grid.put(row, i, text ? Style.HEADER : Style.HEADER_NUMBER, labels.get(i));
        }
    }

    private void area(int row, AreaSheet area, Part part, double applies) {
        Node node = part.node();
        Sheet sheet = area.sheet;
        int there = area.area.row;
        grid.put(row, 0, Style.CODE, node.code());
        grid.put(row, 1, Style.TEXT, book.wording.area(node.code()));
        for (int i = 0; i < BOUNDS.size(); i++) {
            Bound bound = BOUNDS.get(i);
            String score = sheet.ref(bound.in(Column.Bounds.FINAL), there);
            put(row, SCORE + i, Style.POINTS, score, Item.number(node.estimate(), bound));
            String cell = A1.cell(row, SCORE + i);
            double times =
                    node.estimate().map(bound::of).map(Content::nearest).orElse(0.0) * weights.counts(area, part);
            put(
                    row,
                    TIMES + i,
                    Style.WORKING,
                    "IF(" + cell + "=\"\",0," + A1.cell(row, COUNTS) + "*" + cell + ")",
                    Content.number(times));
        }
        if (canCap) {
            put(
                    row,
                    UNCAPPED,
                    Style.POINTS,
                    sheet.ref(Column.UNCAPPED, there),
                    Item.number(node.uncapped(), Bound.SCORE));
        }
        weights.write(row, area, part, applies);
        put(
                row,
                ANSWERED,
                Style.SHARE,
                sheet.ref(Column.ANSWERED, there),
                Content.number(node.shares().completeness()));
        String standing = sheet.ref(Column.STANDING, there);
        put(row, STANDING, Style.TEXT, standing, sheet.shown(Column.STANDING, there));
        if (book.questionnaire.total().geometricMean()) {
            geometric(row, area, part);
        }
        boolean named = book.questionnaire.total().lowestOf().contains(node.code());
        if (named) {
            put(row, LOWEST, Style.WORKING, A1.cell(row, SCORE), Item.number(node.estimate(), Bound.SCORE));
        }
        shares(row, sheet, there, node);
        Spread.write(grid, row, SCORE, SPREAD, node);
    }

    private void put(int row, int column, Style style, String formula, Content.Plain now) {
        grid.put(row, column, style, Content.formula(formula, now));
    }

    private void geometric(int row, AreaSheet area, Part part) {
        double share = weights.counts(area, part) / allCounts();
        double now = part.node()
                .score()
                .map(score -> Math.pow(Content.nearest(score), share))
                .orElse(1.0);
        String score = A1.cell(row, SCORE);
        put(
                row,
                GEOMETRIC,
                Style.WORKING,
                "IF(" + score + "=\"\",1," + score + "^(" + A1.cell(row, COUNTS) + "/" + A1.cell(total(), COUNTS)
                        + "))",
                Content.number(now));
    }

    double allCounts() {
        return weights.all(areas);
    }

    private void shares(int row, Sheet sheet, int there, Node node) {
        List<Fraction> now = shares(node);
        for (int i = 0; i < SHARE_COLUMNS.size(); i++) {
            if (sheet.has(SHARE_COLUMNS.get(i))) {
                put(row, SHARES + i, Style.WORKING, sheet.ref(SHARE_COLUMNS.get(i), there), Content.number(now.get(i)));
            }
        }
    }

    /** What the four columns of shares hold. */
    static List<Fraction> shares(Node node) {
        Shares shares = node.shares();
        return List.of(shares.applicable(), shares.answered(), shares.verified(), shares.notApplicable());
    }
}
