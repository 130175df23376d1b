package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Block;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Row;

/** Lays out tables: the header is repeated on each page, a row is kept together unless it is higher than a page. */
final class TableLayout {

    private static final float GAP = 8;
    private static final float PADDING = 3;

    /** A table of few narrow columns does not stretch over the page: figures stay near their labels. */
    private static final float WIDEST_CHARACTER = 4.7f;

    private static final float PART_INDENT = 8;
    private static final float WORD_INDENT = 9;
    private static final int MOST_ROWS_TOGETHER = 8;
    private static final float SHORT = 190;

    private final Flow flow;
    private final Block.Table table;
    private final float[] left;
    private final float[] width;
    private final List<List<String>> headers = new ArrayList<>();
    private float headerHeight;
    private float right;

    /** A line of a cell and where it stands. */
    private record CellLine(String text, Style style, float x, boolean ending) {}

    private TableLayout(Flow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        this.left = new float[table.columns().size()];
        this.width = new float[table.columns().size()];
        measure();
    }

    static void layOut(Flow flow, Block.Table table) {
        new TableLayout(flow, table).layOut();
    }

    private void measure() {
        float characters = 0;
        for (Column column : table.columns()) {
            characters += column.width();
        }
        float gaps = GAP * (width.length - 1);
        float free = Math.min(Flow.WIDTH - gaps, characters * WIDEST_CHARACTER);
        right = Flow.LEFT + free + gaps;
        float x = Flow.LEFT;
        int most = 1;
        for (int i = 0; i < width.length; i++) {
            left[i] = x;
            width[i] = free * table.columns().get(i).width() / characters;
            x += width[i] + GAP;
            headers.add(Lines.of(table.columns().get(i).label(), Style.HEADER, width[i]));
            most = Math.max(most, headers.get(i).size());
        }
        headerHeight = most * Style.HEADER.leading() + 2 * PADDING;
    }

    private void layOut() {
        keepTogether();
        boolean begun = false;
        for (Row row : table.rows()) {
            List<List<CellLine>> cells = cells(row);
            float height = height(cells);
            if (!begun) {
                flow.need(headerHeight + Math.min(height, 120));
                header();
                begun = true;
            } else if (height > flow.left()) {
                flow.newPage();
                header();
            }
            draw(row, cells);
        }
        if (!begun) {
            header();
        }
        flow.down(8);
    }

    /** A short table is not torn apart. */
    private void keepTogether() {
        if (table.rows().size() > MOST_ROWS_TOGETHER) {
            return;
        }
        float height = headerHeight;
        for (Row row : table.rows()) {
            height += height(cells(row));
        }
        if (height <= SHORT) {
            flow.need(height);
        }
    }

    private void header() {
        float bottom = flow.y() - headerHeight;
        for (int i = 0; i < width.length; i++) {
            List<String> lines = headers.get(i);
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                float baseline = bottom + PADDING + 2 + (lines.size() - 1 - line) * Style.HEADER.leading();
                CellLine placed = place(i, text, Style.HEADER, 0);
                flow.draw(ink -> draw(ink, placed, baseline));
            }
        }
        flow.draw(ink -> ink.line(Flow.LEFT, bottom, right, bottom, 0.8f, Palette.INK));
        flow.down(headerHeight);
    }

    private CellLine place(int column, String text, Style style, float indent) {
        boolean ending = table.columns().get(column).kind() == Column.Kind.NUMBER;
        return new CellLine(text, style, ending ? left[column] + width[column] : left[column] + indent, ending);
    }

    private List<List<CellLine>> cells(Row row) {
        List<List<CellLine>> cells = new ArrayList<>();
        for (int i = 0; i < width.length; i++) {
            cells.add(lines(row, i));
        }
        return cells;
    }

    private List<CellLine> lines(Row row, int column) {
        Cell cell = row.cells().get(column);
        boolean strong = row.level() == Row.Level.SUM
                || (table.columns().get(column).kind() == Column.Kind.CODE && row.level() == Row.Level.PLAIN);
        Style style = strong ? Style.STRONG_CELL : Style.CELL;
        float indent = cell instanceof Cell.Word
                ? WORD_INDENT
                : row.level() == Row.Level.PART && column == 1 ? PART_INDENT : 0;
        List<CellLine> lines = new ArrayList<>();
        for (String line : Lines.of(cell.shown(), style, width[column] - indent)) {
            lines.add(place(column, line, style, indent));
        }
        if (cell instanceof Cell.Text text) {
            for (String line : Lines.of(text.detail(), Style.DETAIL, width[column] - indent)) {
                lines.add(place(column, line, Style.DETAIL, indent));
            }
        }
        return lines;
    }

    private static float height(List<List<CellLine>> cells) {
        float most = Style.CELL.leading();
        for (List<CellLine> cell : cells) {
            float height = 0;
            for (CellLine line : cell) {
                height += line.style().leading();
            }
            most = Math.max(most, height);
        }
        return most + 2 * PADDING;
    }

    /** Draws a row; one that is higher than a page goes on overleaf. */
    private void draw(Row row, List<List<CellLine>> cells) {
        List<List<CellLine>> rest = cells;
        boolean first = true;
        while (true) {
            List<List<CellLine>> here = new ArrayList<>();
            List<List<CellLine>> overleaf = new ArrayList<>();
            split(rest, flow.left() - 2 * PADDING, here, overleaf);
            drawPiece(row, here, first);
            if (overleaf.stream().allMatch(List::isEmpty)) {
                return;
            }
            flow.newPage();
            header();
            rest = overleaf;
            first = false;
        }
    }

    private static void split(
            List<List<CellLine>> cells, float room, List<List<CellLine>> here, List<List<CellLine>> overleaf) {
        for (List<CellLine> cell : cells) {
            float height = 0;
            int fitting = 0;
            while (fitting < cell.size() && height + cell.get(fitting).style().leading() <= room) {
                height += cell.get(fitting).style().leading();
                fitting++;
            }
            here.add(cell.subList(0, fitting));
            overleaf.add(cell.subList(fitting, cell.size()));
        }
    }

    private void drawPiece(Row row, List<List<CellLine>> cells, boolean first) {
        float height = height(cells);
        float top = flow.y();
        if (row.level() == Row.Level.PART) {
            flow.draw(ink -> ink.area(Flow.LEFT, top - height, right - Flow.LEFT, height, Palette.TINT));
        }
        for (int i = 0; i < cells.size(); i++) {
            float y = top - PADDING;
            for (CellLine line : cells.get(i)) {
                float baseline = y - line.style().size();
                flow.draw(ink -> draw(ink, line, baseline));
                y -= line.style().leading();
            }
            if (first && row.cells().get(i) instanceof Cell.Word word) {
                float x = left[i] + Mark.RADIUS + 1;
                flow.draw(ink -> Mark.draw(ink, word.mark(), x, top - PADDING - 5.2f));
            }
        }
        flow.draw(ink -> ink.line(Flow.LEFT, top - height, right, top - height, 0.4f, Palette.HAIRLINE));
        flow.down(height);
    }

    private static void draw(Ink ink, CellLine line, float baseline) {
        if (line.ending()) {
            ink.textEnding(line.style(), line.text(), line.x(), baseline);
        } else {
            ink.text(line.style(), line.text(), line.x(), baseline);
        }
    }
}
