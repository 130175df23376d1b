package org.principled.report.xlsx.live;

/** A block of cells; rows and columns count from 0, the last ones included. */
public record Block(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static Block column(int column, int firstRow, int lastRow) {
        return new Block(firstRow, column, lastRow, column);
    }
}
