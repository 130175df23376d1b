package org.principled.report.xlsx.live;

import java.util.List;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node.Kind;

/** The indicators of each area with their scores, and a chart beside each table. */
final class IndicatorTables {

    private static final int SCORE = 2;
    private static final int ANSWERED = 5;
    private static final int CHART_LEFT = 6;
    private static final int LEAST_ROWS = 7;
    private static final int ROWS_TO_A_PAGE = 40;

    /** The rows above are lower than those beside charts: so many more fit on the first page. */
    private static final int MORE_ON_THE_FIRST = 10;

    private final Book book;
    private final Grid grid;
    private final int lastColumn;

    IndicatorTables(Book book, Grid grid, int lastColumn) {
        this.book = book;
        this.grid = grid;
        this.lastColumn = lastColumn;
    }

    void write(List<AreaSheet> areas, int top) {
        int next = top;
        int page = MORE_ON_THE_FIRST;
        for (AreaSheet area : areas) {
            int below = write(area, next);
            if (below - page > ROWS_TO_A_PAGE) {
                grid.breakBefore(next);
                page = next;
            }
            next = below;
        }
    }

    private int write(AreaSheet area, int top) {
        String code = area.area.node.code();
        grid.put(top, 0, Style.HEADING, book.wording.say("area.title", code, book.wording.area(code)));
        List<Item> indicators = area.items.stream()
                .filter(item -> item.node.kind() == Kind.INDICATOR && item.node.unit() == null)
                .toList();
        header(top + 1);
        int first = top + 2;
        for (int i = 0; i < indicators.size(); i++) {
            row(first + i, area, indicators.get(i));
        }
        int last = first + indicators.size() - 1;
        int bottom = Math.max(last, first + LEAST_ROWS);
        for (int row = first; row <= bottom; row++) {
            grid.tall(row);
        }
        grid.scores(new Block(first, SCORE, last, SCORE + 2));
        String title = book.wording.say("indicators.caption", code);
        grid.chart(new Chart(
                title,
                Said.bars(
                        book,
                        title,
                        indicators.stream().map(item -> Said.bar(book, item)).toList()),
                Block.column(0, first, last),
                Block.column(SCORE, first, last),
                Block.column(AreaTable.SPREAD, first, last),
                Block.column(AreaTable.SPREAD + 1, first, last),
                new Block(top + 1, CHART_LEFT, bottom, lastColumn)));
        return bottom + 2;
    }

    private void header(int row) {
        List<String> labels = Stack.said(
                book.wording,
                "column.code",
                "column.indicator",
                "live.column.score",
                "live.column.low",
                "live.column.high",
                "live.column.answered");
        for (int i = 0; i < labels.size(); i++) {
            grid.put(row, i, i < SCORE ? Style.HEADER : Style.HEADER_NUMBER, labels.get(i));
        }
    }

    private void row(int row, AreaSheet area, Item item) {
        grid.put(row, 0, Style.CODE, item.node.code());
        grid.put(row, 1, Style.TEXT, book.wording.indicator(item.node.code()));
        Bound[] bounds = {Bound.SCORE, Bound.LOW, Bound.HIGH};
        for (int i = 0; i < bounds.length; i++) {
            String there = area.sheet.ref(bounds[i].in(Column.Bounds.FINAL), item.row);
            grid.put(
                    row, SCORE + i, Style.POINTS, Content.formula(there, Item.number(item.node.estimate(), bounds[i])));
        }
        grid.put(
                row,
                ANSWERED,
                Style.SHARE,
                Content.formula(
                        area.sheet.ref(Column.ANSWERED, item.row),
                        Content.number(item.node.shares().completeness())));
        Spread.write(grid, row, SCORE, AreaTable.SPREAD, item.node);
    }
}
