package org.principled.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Cell;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Row;
import org.principled.report.xlsx.live.Style;

/** How high rows must be for their texts; not every program finds out when it opens a workbook, and none does for merged cells. */
final class Heights {

    private static final float LINE = 13.2f;
    private static final float MARGIN = 3;
    private static final float TALL = 22;
    private static final float TITLE = 24;
    private static final float HEADING = 20;
    private static final float HEADLINE = 32;

    /** Excel's limit. */
    private static final float HIGHEST = 409;

    private static final int INDENT = 1;

    private final Grid grid;
    private final Map<Integer, Integer> mergedWidths = new HashMap<>();

    Heights(Grid grid) {
        this.grid = grid;
        for (Block merged : grid.merged()) {
            int width = 0;
            for (int column = merged.firstColumn(); column <= merged.lastColumn(); column++) {
                width += width(column);
            }
            mergedWidths.put(merged.firstRow(), width);
        }
    }

    private int width(int column) {
        return grid.widths().getOrDefault(column, Grid.USUAL_WIDTH);
    }

    /** In points. */
    float of(int number, Row row) {
        float height = row.isTall() ? TALL : 0;
        for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
            if (entry.getKey() < grid.firstWorking()) {
                height = Math.max(height, of(number, entry.getKey(), entry.getValue()));
            }
        }
        return Math.min(HIGHEST, height);
    }

    private float of(int row, int column, Cell cell) {
        return switch (cell.style()) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case HEADLINE -> HEADLINE;
            case LABEL, CODE, FACT, FACT_SHARE, POINTS, FACTOR, WEIGHT, SHARE, INPUT_FACTOR, INPUT_SHARE, WORKING ->
                LINE + MARGIN;
            default -> LINE * lines(text(cell), width(row, column, cell) - INDENT) + MARGIN;
        };
    }

    private int width(int row, int column, Cell cell) {
        Integer merged = cell.style() == Style.NOTE ? mergedWidths.get(row) : null;
        return merged == null ? width(column) : merged;
    }

    private static String text(Cell cell) {
        Content content = cell.content() instanceof Content.Formula formula ? formula.result() : cell.content();
        return content instanceof Content.Text text ? text.text() : "";
    }

    /** The lines of a text in a column: a word begins a new line where it does not fit, and is broken where it is longer than one. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            double used = 0;
            lines++;
            for (String word : paragraph.split(" ", -1)) {
                double length = word.length() * Grid.LETTER;
                if (used > 0 && used + length > width) {
                    lines++;
                    used = 0;
                }
                lines += (int) (length / width);
                used += length % width + Grid.LETTER;
            }
        }
        return lines;
    }
}
