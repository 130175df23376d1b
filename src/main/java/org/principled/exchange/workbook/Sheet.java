package org.principled.exchange.workbook;

import java.util.List;

/**
 * One sheet.
 *
 * @param name as its tab shows it; not to be relied on, since people rename sheets
 * @param rows those that hold something, from top to bottom
 */
public record Sheet(String name, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** Where a cell of it stands, such as {@code Answers!D14} or {@code 'Area 1'!D14}; both from 1. */
    public String reference(int row, int column) {
        String plain = name.matches("[\\p{L}\\p{N}_]+") ? name : "'" + name.replace("'", "''") + "'";
        return plain + "!" + CellReference.write(row, column);
    }
}
