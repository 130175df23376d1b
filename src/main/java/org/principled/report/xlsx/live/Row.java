package org.principled.report.xlsx.live;

import java.util.Map;
import java.util.TreeMap;

/** A row: its cells by column. */
public final class Row {
    final TreeMap<Integer, Cell> cells = new TreeMap<>();
    Level level = Level.PLAIN;
    boolean tall;

    Row() {}

    public Map<Integer, Cell> cells() {
        return cells;
    }

    /** The last column in use; -1 in an empty row. */
    public int lastColumn() {
        return cells.isEmpty() ? -1 : cells.lastKey();
    }

    public Level level() {
        return level;
    }

    /** Whether the row is high even where its text is short, so that a chart fits beside it. */
    public boolean isTall() {
        return tall;
    }
}
