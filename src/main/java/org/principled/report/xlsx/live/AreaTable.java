package org.principled.report.xlsx.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;

/** The areas with what each brings to the total, and the total below them. */
final class AreaTable {

    static final int SCORE = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int UNCAPPED = 5;
    private static final int WEIGHT = 6;
    private static final int APPLYING = 7;
    private static final int FACTOR = 8;
    private static final int COUNTS = 9;
    private static final int ANSWERED = 10;
    private static final int STANDING = 11;
    private static final int TIMES = 12;
    private static final int GEOMETRIC = 15;
    private static final int LOWEST = 16;
    private static final int SHARES = 17;
    static final int SPREAD = 21;
    private static final int WORKING_WIDTH = 12;
    private static final List<Column> SHARE_COLUMNS =
            List.of(Column.APPLICABLE, Column.DONE, Column.VERIFIED, Column.SET_ASIDE);
    private static final List<Bound> BOUNDS = List.of(Bound.SCORE, Bound.LOW, Bound.HIGH);

    private final Book book;
    private final MethodSheet method;
    private final @Nullable FlagSheet flags;
    private final Grid grid;
    private final List<AreaSheet> areas;
    private final List<Double> applying;
    private int first;

    AreaTable(
            Book book,
            MethodSheet method,
            @Nullable FlagSheet flags,
            Grid grid,
            List<AreaSheet> areas,
            List<Double> applying) {
        this.book = book;
        this.method = method;
        this.flags = flags;
        this.grid = grid;
        this.areas = areas;
        this.applying = applying;
    }

    int first() {
        return first;
    }

    int last() {
        return first + areas.size() - 1;
    }

    private int total() {
        return last() + 1;
    }

    void write(int top) {
        header(top);
        first = top + 1;
        for (int i = 0; i < areas.size(); i++) {
            area(first + i, areas.get(i), book.card.total().parts().get(i), applying.get(i));
        }
        totalRow();
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
            grid.put(row, i, text ? Style.HEADER : Style.HEADER_NUMBER, labels.get(i));
            if (i >= TIMES) {
                grid.width(i, WORKING_WIDTH);
            }
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
            double times = node.estimate().map(bound::of).map(Content::nearest).orElse(0.0) * counts(area, part);
            put(
                    row,
                    TIMES + i,
                    Style.WORKING,
                    "IF(" + cell + "=\"\",0," + A1.cell(row, COUNTS) + "*" + cell + ")",
                    Content.number(times));
        }
        if (flags != null) {
            put(
                    row,
                    UNCAPPED,
                    Style.POINTS,
                    sheet.ref(Column.UNCAPPED, there),
                    Item.number(node.uncapped(), Bound.SCORE));
        }
        weights(row, area, part, applies);
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

    private double counts(AreaSheet area, Part part) {
        return weight(area, part) * Content.nearest(part.factor());
    }

    private void weights(int row, AreaSheet area, Part part, double applies) {
        String code = part.node().code();
        boolean ofAreas = book.questionnaire.total().of() == Total.Of.AREAS;
        String weight = ofAreas ? method.weights.of(code) : area.sheet.ref(Column.WEIGHTS, area.area.row);
        put(row, WEIGHT, Style.FACTOR, weight, Content.number(weight(area, part)));
        String ofElements = method.weights.ofElements(code);
        put(
                row,
                APPLYING,
                Style.SHARE,
                "SUMIFS(" + ofElements + "," + method.weights.appliesIn(code) + ",1)/SUM(" + ofElements + ")",
                Content.number(applies));
        boolean shrinks = method.total.hasCoverage() && ofAreas;
        String factor = shrinks ? "MIN(1," + A1.cell(row, APPLYING) + "/" + method.total.leastShare() + ")" : "1";
        put(row, FACTOR, Style.FACTOR, factor, Content.number(part.factor()));
        put(
                row,
                COUNTS,
                Style.FACTOR,
                A1.cell(row, WEIGHT) + "*" + A1.cell(row, FACTOR),
                Content.number(counts(area, part)));
    }

    private double weight(AreaSheet area, Part part) {
        return book.questionnaire.total().of() == Total.Of.AREAS
                ? Content.nearest(part.weight())
                : area.area.weightOfScored();
    }

    private void geometric(int row, AreaSheet area, Part part) {
        double share = counts(area, part) / allCounts();
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

    private double allCounts() {
        double sum = 0;
        for (int i = 0; i < areas.size(); i++) {
            Part part = book.card.total().parts().get(i);
            sum += part.node().estimate().isPresent() ? counts(areas.get(i), part) : 0;
        }
        return sum;
    }

    private void shares(int row, Sheet sheet, int there, Node node) {
        List<Fraction> now = List.of(
                node.shares().applicable(),
                node.shares().answered(),
                node.shares().verified(),
                node.shares().notApplicable());
        for (int i = 0; i < SHARE_COLUMNS.size(); i++) {
            if (sheet.has(SHARE_COLUMNS.get(i))) {
                put(row, SHARES + i, Style.WORKING, sheet.ref(SHARE_COLUMNS.get(i), there), Content.number(now.get(i)));
            }
        }
    }

    private void totalRow() {
        int row = total();
        Node node = book.card.total();
        grid.level(row, Level.AREA);
        grid.put(row, 1, Style.TEXT, book.wording.say("total"));
        String scored = "SUMIFS(" + rows(COUNTS) + "," + rows(SCORE) + ",\">=0\")";
        put(row, COUNTS, Style.FACTOR, scored, Content.number(allCounts()));
        for (int i = 0; i < BOUNDS.size(); i++) {
            Bound bound = BOUNDS.get(i);
            String mean =
                    "IF(" + A1.cell(row, COUNTS) + "=0,\"\",SUM(" + rows(TIMES + i) + ")/" + A1.cell(row, COUNTS) + ")";
            if (flags == null) {
                put(row, SCORE + i, Style.POINTS, mean, Item.number(node.estimate(), bound));
            } else {
                put(row, TIMES + i, Style.WORKING, mean, Item.number(node.uncapped(), bound));
                Content.Formula cap = (Content.Formula) flags.lowest("", bound == Bound.LOW);
                String before = A1.cell(row, TIMES + i);
                put(
                        row,
                        SCORE + i,
                        Style.POINTS,
                        "IF(" + before + "=\"\",\"\",MIN(" + before + "," + cap.formula() + "))",
                        Item.number(node.estimate(), bound));
            }
        }
        if (flags != null) {
            put(row, UNCAPPED, Style.POINTS, A1.cell(row, TIMES), Item.number(node.uncapped(), Bound.SCORE));
            boolean held = node.estimate().isPresent()
                    && node.estimate()
                                    .get()
                                    .score()
                                    .compareTo(node.uncapped().orElseThrow().score())
                            < 0;
            put(
                    row,
                    STANDING,
                    Style.TEXT,
                    "IF(" + A1.cell(row, SCORE) + "=\"\",\"\",IF(" + A1.cell(row, SCORE) + "<" + A1.cell(row, UNCAPPED)
                            + "," + Standings.CAPPED + ",\"\"))",
                    Content.text(held ? book.wording.say("live.capped") : ""));
        }
        totalShares(row, node);
        grid.fill(row, STANDING);
        book.place(new ScoreCell(
                node, grid.name(), row, SCORE, LOW, HIGH, flags == null ? Optional.empty() : Optional.of(UNCAPPED)));
    }

    private void totalShares(int row, Node node) {
        List<Fraction> now = List.of(
                node.shares().applicable(),
                node.shares().answered(),
                node.shares().verified(),
                node.shares().notApplicable());
        for (int i = 0; i < SHARE_COLUMNS.size(); i++) {
            put(row, SHARES + i, Style.WORKING, "SUM(" + rows(SHARES + i) + ")", Content.number(now.get(i)));
        }
        put(
                row,
                ANSWERED,
                Style.SHARE,
                share(SHARES + 1, A1.cell(row, SHARES)),
                Content.number(node.shares().completeness()));
    }

    private String rows(int column) {
        return A1.rows(column, first, last());
    }

    private String share(int part, String whole) {
        return "IF(" + whole + "=0,\"\"," + A1.cell(total(), part) + "/" + whole + ")";
    }

    /** The total, as the formula that points to it. */
    String score(Bound bound) {
        return A1.cell(total(), SCORE + BOUNDS.indexOf(bound));
    }

    String completeness() {
        return A1.cell(total(), ANSWERED);
    }

    String verifiedShare() {
        return share(SHARES + 2, A1.cell(total(), SHARES));
    }

    String asideShare() {
        return share(SHARES + 3, "(" + A1.cell(total(), SHARES) + "+" + A1.cell(total(), SHARES + 3) + ")");
    }

    /** The geometric mean of the areas, as a formula. */
    String geometricMean() {
        StringBuilder product = new StringBuilder();
        for (int row = first; row <= last(); row++) {
            product.append(row == first ? "" : "*").append(A1.cell(row, GEOMETRIC));
        }
        return "IF(" + score(Bound.SCORE) + "=\"\",\"\",ROUND(" + product + ",4))";
    }

    /** The lowest score among the areas that are named for it, as a formula. */
    String lowest() {
        return "IF(COUNTIFS(" + rows(LOWEST) + ",\">=0\")=0,\"\",MIN(" + rows(LOWEST) + "))";
    }

    /** Which area has the lowest score, as a formula; {@code lowest} is the cell that holds it. */
    String lowestName(String lowest) {
        return "IF(" + lowest + "=\"\",\"\",INDEX(" + rows(0) + ",MATCH(" + lowest + "," + rows(LOWEST) + ",0)))";
    }
}
