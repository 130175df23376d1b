package org.principled.report.xlsx.live;

import org.principled.scoring.Node;

/** How far a score may be off either way: what a chart needs to draw its interval. */
final class Spread {

    private Spread() {}

    /**
     * Writes two cells: how much lower the score may be, and how much higher.
     *
     * @param score column of the score, with the lower and the upper bound right of it
     * @param place column of the first of the two cells
     */
    static void write(Grid grid, int row, int score, int place, Node node) {
        String value = A1.cell(row, score);
        String low = A1.cell(row, score + 1);
        String high = A1.cell(row, score + 2);
        double below = node.estimate()
                .map(estimate -> Content.nearest(estimate.score().minus(estimate.low())))
                .orElse(0.0);
        double above = node.estimate()
                .map(estimate -> Content.nearest(estimate.high().minus(estimate.score())))
                .orElse(0.0);
        put(grid, row, place, "IF(" + value + "=\"\",0," + value + "-" + low + ")", below);
        put(grid, row, place + 1, "IF(" + value + "=\"\",0," + high + "-" + value + ")", above);
    }

    private static void put(Grid grid, int row, int column, String formula, double now) {
        grid.put(row, column, Style.WORKING, Content.formula(formula, Content.number(now)));
    }
}
