package org.principled.report;

/**
 * A column of a table.
 *
 * @param label its header
 * @param kind what its cells hold
 * @param width its width in characters, in proportion to its neighbours
 */
public record Column(String label, Kind kind, int width) {

    /** What the cells of a column hold. */
    public enum Kind {
        CODE,
        TEXT,
        NUMBER
    }
}
