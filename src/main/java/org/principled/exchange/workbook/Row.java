package org.principled.exchange.workbook;

import java.util.List;
import java.util.Optional;

/**
 * One row that holds something.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells those that hold something, from left to right
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 1; empty where it holds nothing. */
    public Optional<Cell> at(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
