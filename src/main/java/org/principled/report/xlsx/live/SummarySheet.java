package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The total, what stands beside it, the areas, and the indicators of each area with a chart. */
final class SummarySheet {

    private static final int[] WIDTHS = {26, 46, 13, 13, 13, 13, 11, 11, 11, 11, 13, 30};
    private static final int CHART_LEFT = 3;
    private static final int LAST = 11;

    final Grid grid;

    private final Book book;

    SummarySheet(
            Book book, MethodSheet method, @Nullable FlagSheet flags, List<AreaSheet> areas, List<Double> applying) {
        this.book = book;
        this.grid = book.grid(book.wording.say("summary.title"));
        for (int column = 0; column <= LAST; column++) {
            grid.width(column, WIDTHS[column]);
        }
        grid.put(
                0,
                0,
                Style.TITLE,
                book.wording.say("live.summary.heading", book.sheet.company().name()));
        grid.put(
                1,
                0,
                Style.LABEL,
                book.wording.say(
                        "live.summary.subject",
                        book.wording.at("title", book.card.edition().id()),
                        book.card.edition().name()));
        Headline headline = new Headline(book, method, grid);
        AreaTable table =
                new AreaTable(book, method, flags != null, grid, areas, applying, new TotalRow(book, flags, grid));
        table.write(headline.below() + 1);
        headline.write(table);
        grid.chart(new Chart(
                book.wording.say("areas.caption"),
                alternative("areas.caption", areas),
                Block.column(0, table.first(), table.last()),
                Block.column(AreaTable.SCORE, table.first(), table.last()),
                Block.column(AreaTable.SPREAD, table.first(), table.last()),
                Block.column(AreaTable.SPREAD + 1, table.first(), table.last()),
                new Block(Headline.TOP, CHART_LEFT, headline.below() - 1, LAST)));
        new IndicatorTables(book, grid, LAST).write(areas, table.last() + 3);
    }

    private String alternative(String key, List<AreaSheet> areas) {
        List<String> said = new ArrayList<>();
        for (AreaSheet area : areas) {
            said.add(Said.bar(book, area.area));
        }
        return Said.bars(book, book.wording.say(key), said);
    }
}
