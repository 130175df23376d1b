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
}
