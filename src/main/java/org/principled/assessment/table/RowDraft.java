package org.principled.assessment.table;

import java.util.Map;
import java.util.Optional;

/**
 * What is to stand in a row when a whole table is written.
 *
 * @param cells text of each cell by field
 * @param note what explains a figure that a soft check asks about; where empty, the row with the same keys keeps the note it has
 */
public record RowDraft(Map<String, String> cells, Optional<String> note) {}
