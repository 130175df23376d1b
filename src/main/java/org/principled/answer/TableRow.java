package org.principled.answer;

import java.util.Map;

/**
 * One row of a quantitative table.
 *
 * @param table code of the table
 * @param cells text of each cell by field, breakdown cells as {@code field.breakdown.part}
 */
public record TableRow(String table, Map<String, String> cells) {
    public TableRow {
        cells = Map.copyOf(cells);
    }
}
