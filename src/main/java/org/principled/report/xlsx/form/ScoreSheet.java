package org.principled.report.xlsx.form;

import java.util.List;
import java.util.Optional;
import org.principled.report.xlsx.live.A1;
import org.principled.report.xlsx.live.Cell;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Level;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.Row;
import org.principled.report.xlsx.live.ScoreCell;
import org.principled.report.xlsx.live.Style;
import org.principled.report.xlsx.live.Wording;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;

/**
 * The provisional score for people: total, interval and what stands beside them, then each area, and the total unrounded.
 *
 * @param grid the sheet
 * @param scores where the areas and, last, the total stand
 */
public record ScoreSheet(Grid grid, List<ScoreCell> scores) {

    private static final int TOP = 3;
    private static final int SCORE = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int[] WIDTHS = {40, 46, 13, 13, 13};

    public ScoreSheet {
        scores = List.copyOf(scores);
    }

    static ScoreSheet of(LiveWorkbook live, Wording wording) {
        Grid grid = new Grid(wording.say("score.title"));
        for (int column = 0; column < WIDTHS.length; column++) {
            grid.width(column, WIDTHS[column]);
        }
        grid.put(0, 0, Style.TITLE, wording.say("score.heading"));
        grid.put(1, 0, Style.NOTE, wording.say("score.intro"));
        grid.merge(1, 0, HIGH);
        headline(grid, live.summary(), wording);
        int header = grid.next() + 1;
        List<String> labels =
                List.of("column.code", "column.area", "live.column.score", "live.column.low", "live.column.high");
        for (int column = 0; column < labels.size(); column++) {
            grid.put(
                    header,
                    column,
                    column < SCORE ? Style.HEADER : Style.HEADER_NUMBER,
                    wording.say(labels.get(column)));
        }
        List<ScoreCell> scores = live.scores().stream()
                .filter(cell -> cell.node().unit() == null)
                .filter(cell ->
                        cell.node().kind() == Node.Kind.AREA || cell.node().kind() == Node.Kind.TOTAL)
                .map(cell -> row(grid, cell, wording))
                .toList();
        return new ScoreSheet(grid, scores);
    }

    /** The lines above the tables of the summary, but for the share set aside, in which scope and N/A are mixed here. */
    private static void headline(Grid grid, Grid summary, Wording wording) {
        int next = TOP;
        for (int row = TOP; isLine(summary.rows().get(row)); row++) {
            if (!summary.result(row, 0).equals(Content.text(wording.say("live.aside")))) {
                line(grid, next++, summary, row);
            }
        }
    }

    private static boolean isLine(Row row) {
        Cell first = row.cells().get(0);
        return first != null && first.style() == Style.LABEL;
    }

    private static void line(Grid grid, int to, Grid summary, int row) {
        grid.put(to, 0, Style.LABEL, summary.result(row, 0));
        summary.rows().get(row).cells().forEach((column, cell) -> {
            if (column == 1 || column == 2) {
                copy(grid, to, column, cell.style() == Style.INPUT ? Style.TEXT : cell.style(), summary, row);
            }
        });
    }

    private static void copy(Grid grid, int to, int column, Style style, Grid from, int row) {
        grid.put(to, column, style, Content.formula(A1.cell(from.name(), row, column), from.result(row, column)));
    }

    private static ScoreCell row(Grid grid, ScoreCell from, Wording wording) {
        int row = grid.next();
        Node node = from.node();
        boolean isTotal = node.kind() == Node.Kind.TOTAL;
        grid.level(row, isTotal ? Level.AREA : Level.PLAIN);
        grid.put(row, 0, Style.CODE, isTotal ? "" : node.code());
        grid.put(row, 1, Style.TEXT, isTotal ? wording.say("total") : wording.area(node.code()));
        Optional<Estimate> estimate = node.estimate();
        put(grid, row, SCORE, from, from.score(), Content.number(estimate.map(Estimate::score)));
        put(grid, row, LOW, from, from.low(), Content.number(estimate.map(Estimate::low)));
        put(grid, row, HIGH, from, from.high(), Content.number(estimate.map(Estimate::high)));
        return new ScoreCell(node, grid.name(), row, SCORE, LOW, HIGH, Optional.empty());
    }

    private static void put(Grid grid, int row, int column, ScoreCell from, int there, Content.Plain now) {
        grid.put(row, column, Style.POINTS, Content.formula(A1.cell(from.sheet(), from.row(), there), now));
    }
}
