package org.principled.report.xlsx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;
import org.principled.report.xlsx.live.Wording;

/** Evidence, reasons and comments as far as the sheet holds them, one to a row. */
final class EvidenceSheet {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]{1,2000}");
    private static final int[] WIDTHS = {13, 26, 12, 40, 30, 44, 70};
    private static final int ADDRESS = 5;

    private EvidenceSheet() {}

    /** The sheet; empty where there is nothing to show. */
    static Optional<Grid> of(AnswerSheet sheet, Wording wording) {
        if (sheet.annex().items().isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(wording.say("live.evidence.title"));
        List<String> columns = List.of(
                wording.say("column.element"),
                wording.say("column.unit"),
                wording.say("column.kind"),
                wording.say("column.title"),
                wording.say("column.citation"),
                wording.say("column.url"),
                wording.say("live.column.text"));
        for (int i = 0; i < columns.size(); i++) {
            grid.width(i, WIDTHS[i]);
            grid.put(0, i, Style.HEADER, columns.get(i));
        }
        sheet.annex().items().forEach(item -> add(grid, item, wording));
        grid.table(new Block(0, 0, grid.next() - 1, columns.size() - 1), 1);
        return Optional.of(grid);
    }

    private static void add(Grid grid, Annex.Item item, Wording wording) {
        int row = grid.next();
        Map<String, String> content = item.content();
        String url = content.getOrDefault("url", "");
        grid.put(row, 0, Style.CODE, item.element());
        grid.put(row, 1, Style.TEXT, item.unit());
        grid.put(row, 2, Style.TEXT, wording.say("live.kind." + item.kind()));
        grid.put(row, 3, Style.TEXT, content.getOrDefault("title", ""));
        grid.put(row, 4, Style.TEXT, content.getOrDefault("source", ""));
        grid.put(row, ADDRESS, WEB.matcher(url).matches() ? Style.LINK : Style.TEXT, url);
        grid.put(row, ADDRESS + 1, Style.TEXT, content.getOrDefault("quote", content.getOrDefault("text", "")));
        if (WEB.matcher(url).matches()) {
            grid.link(row, ADDRESS, url);
        }
    }
}
