package org.principled.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one for each column
 * @param level how it stands to its neighbours
 */
public record Row(List<Cell> cells, Level level) {

    /** How a row stands to its neighbours. */
    public enum Level {
        PLAIN,
        /** Belongs to the row above. */
        PART,
        /** Sums up the rows above. */
        SUM
    }

    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(Cell... cells) {
        return new Row(List.of(cells), Level.PLAIN);
    }
}
