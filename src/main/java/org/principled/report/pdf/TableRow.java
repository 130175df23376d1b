package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Row;

/**
 * A row of a table in lines, or what is left of it for the next page.
 *
 * @param begins whether this is the row from its start
 */
record TableRow(TableColumns columns, Row row, List<CellLines> cells, boolean begins) {

    private static final float MARK_DROP = 5.2f;

    /** The tags of a cell: one for its text and one for its detail, which are the same where there is only one of them. */
    record CellTags(Tag text, Tag detail) {}

    static TableRow of(Flow flow, TableColumns columns, Row row) {
        List<CellLines> cells = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            cells.add(CellLines.of(flow, columns, row, i));
        }
        return new TableRow(columns, row, cells, true);
    }

    float height() {
        float most = Style.CELL.leading();
        for (CellLines cell : cells) {
            most = Math.max(most, cell.height());
        }
        return most + 2 * TableColumns.PADDING;
    }

    /** The tags of its cells, within the row's. The first cell says what the row is about. */
    List<CellTags> tags(Tag tag) {
        List<CellTags> tags = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean heads = i == 0
                    && columns.kind(0) != Column.Kind.NUMBER
                    && !row.cells().get(0).shown().isEmpty();
            Tag cell = tag.add(heads ? Tag.Type.ROW_HEADER : Tag.Type.CELL);
            tags.add(
                    cells.get(i).details() == 0
                            ? new CellTags(cell, cell)
                            : new CellTags(cell.add(Tag.Type.PARAGRAPH), cell.add(Tag.Type.PARAGRAPH)));
        }
        return tags;
    }

    /** As much of the row as has room in a height. */
    TableRow first(float room) {
        List<CellLines> first = cells.stream()
                .map(cell -> cell.first(cell.fitting(room - 2 * TableColumns.PADDING)))
                .toList();
        return new TableRow(columns, row, first, begins);
    }

    /** What is left after its first part. */
    TableRow after(TableRow first) {
        List<CellLines> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rest.add(cells.get(i).after(first.cells.get(i).lines().size()));
        }
        return new TableRow(columns, row, rest, false);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.lines().isEmpty());
    }

    void draw(Flow flow, List<CellTags> tags) {
        float height = height();
        float top = flow.y();
        if (row.level() == Row.Level.PART) {
            flow.ornament(ink -> ink.area(Flow.START, top - height, columns.end - Flow.START, height, Palette.TINT));
        }
        for (int i = 0; i < cells.size(); i++) {
            draw(flow, i, tags.get(i), top - TableColumns.PADDING);
        }
        flow.ornament(ink -> ink.line(Flow.START, top - height, columns.end, top - height, 0.4f, Palette.HAIRLINE));
        flow.down(height);
    }

    private void draw(Flow flow, int column, CellTags tags, float top) {
        CellLines cell = cells.get(column);
        if (begins && row.cells().get(column) instanceof Cell.Word word) {
            float x = columns.start[column] + Mark.RADIUS + 1;
            flow.ornament(ink -> Mark.draw(ink, word.mark(), x, top - MARK_DROP));
        }
        float y = top;
        for (int i = 0; i < cell.lines().size(); i++) {
            Line line = cell.lines().get(i);
            float baseline = y - line.style().size();
            Tag tag = i < cell.lines().size() - cell.details() ? tags.text() : tags.detail();
            flow.draw(tag, ink -> columns.draw(ink, column, line, cell.indent(), baseline));
            y -= line.style().leading();
        }
    }
}
