package org.principled.assessment.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.principled.answer.SheetProblem;

/**
 * A row of a table.
 *
 * @param id of the row
 * @param table code of the table
 * @param cells text of each cell by field, breakdown cells as {@code field.breakdown.part}; none empty
 * @param note what explains a figure that a soft check asks about; never part of the sheet
 * @param version grows by one with each change
 * @param changedBy id of the account that made this version
 * @param changedAt when
 * @param notes what soft checks ask about
 */
public record Row(
        UUID id,
        String table,
        Map<String, String> cells,
        String note,
        int version,
        UUID changedBy,
        Instant changedAt,
        List<SheetProblem> notes) {

    public Row {
        cells = Map.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** The same without what its company's people noted for themselves. */
    Row withoutNote() {
        return new Row(id, table, cells, "", version, changedBy, changedAt, notes);
    }
}
