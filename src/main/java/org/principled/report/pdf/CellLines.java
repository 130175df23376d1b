package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Row;

/**
 * A cell in lines, of which some may have to go overleaf.
 *
 * @param lines its lines
 * @param details how many of them, at the end, are the smaller ones below the text
 * @param indent how far they stand in
 */
record CellLines(List<Line> lines, int details, float indent) {

    private static final float PART_INDENT = 8;
    private static final float WORD_INDENT = 9;

    static CellLines of(Flow flow, TableColumns columns, Row row, int column) {
        Cell cell = row.cells().get(column);
        boolean strong = row.level() == Row.Level.SUM
                || (columns.kind(column) == Column.Kind.CODE && row.level() == Row.Level.PLAIN);
        float indent = cell instanceof Cell.Word
                ? WORD_INDENT
                : row.level() == Row.Level.PART && column == 1 ? PART_INDENT : 0;
        float width = columns.width[column] - indent;
        List<Line> lines = new ArrayList<>(flow.broken(cell.shown(), strong ? Style.STRONG_CELL : Style.CELL, width));
        List<Line> details =
                cell instanceof Cell.Text text ? flow.broken(text.detail(), Style.DETAIL, width) : List.of();
        lines.addAll(details);
        return new CellLines(lines, details.size(), indent);
    }

    float height() {
        float height = 0;
        for (Line line : lines) {
            height += line.style().leading();
        }
        return height;
    }

    /** How many lines have room in a height. */
    int fitting(float room) {
        float height = 0;
        int fitting = 0;
        while (fitting < lines.size() && height + lines.get(fitting).style().leading() <= room) {
            height += lines.get(fitting).style().leading();
            fitting++;
        }
        return fitting;
    }

    /** The first lines. */
    CellLines first(int count) {
        return new CellLines(lines.subList(0, count), Math.max(0, details - (lines.size() - count)), indent);
    }

    /** All but the first lines. */
    CellLines after(int count) {
        return new CellLines(lines.subList(count, lines.size()), Math.min(details, lines.size() - count), indent);
    }
}
