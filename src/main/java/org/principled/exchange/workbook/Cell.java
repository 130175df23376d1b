package org.principled.exchange.workbook;

/**
 * One cell that holds something.
 *
 * @param row from 1
 * @param column from 1
 * @param kind what it holds
 * @param text the value as text: numbers without exponent, days as {@code 2026-12-31}, {@code true} or {@code false}
 * @param computed whether a formula stands in the cell, whose last result this is
 */
public record Cell(int row, int column, Kind kind, String text, boolean computed) {

    /** What a cell can hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A day, a time, or both. */
        DATE,
        BOOLEAN,
        /** The name of an error, such as {@code #REF!}. */
        ERROR
    }

    /** Where it stands, such as {@code D14}. */
    public String reference() {
        return CellReference.write(row, column);
    }
}
