package org.principled.assessment.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.answer.CheckWords;
import org.principled.answer.TableProposal;

/** Tables as scripts read and write them. */
final class TableJson {

    private TableJson() {}

    /**
     * A row.
     *
     * @param cells text of each cell by column; breakdowns as {@code field.breakdown.part}
     * @param note what explains a figure that a check asks about; never part of the sheet
     * @param notes what checks ask about
     */
    @Schema(name = "TableRow")
    record RowJson(
            UUID id,
            String table,
            Map<String, String> cells,
            String note,
            int version,
            UUID changedBy,
            Instant changedAt,
            List<String> notes) {

        static RowJson of(Row row, CheckWords checks) {
            return new RowJson(
                    row.id(),
                    row.table(),
                    row.cells(),
                    row.note(),
                    row.version(),
                    row.changedBy(),
                    row.changedAt(),
                    row.notes().stream().map(checks::say).toList());
        }
    }

    /** What is to stand in a row. */
    @Schema(name = "TableRowDraft")
    record Draft(
            @Nullable Map<String, String> cells, @Nullable String note) {

        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            if (cells != null) {
                cells.forEach((column, text) -> texts.put(column, Objects.requireNonNullElse(text, "")));
            }
            return texts;
        }

        String noteText() {
            return Objects.requireNonNullElse(note, "");
        }
    }

    /** What is to stand in a table. */
    @Schema(name = "TableDraft")
    record Whole(@Nullable List<Draft> rows) {}

    /** The answer that a table proposes; it counts once a person has given it. */
    @Schema(name = "TableProposal")
    record Proposal(String element, @Nullable String answer, int covered, int countries) {

        static Proposal of(TableProposal proposal) {
            return new Proposal(
                    proposal.element(), proposal.answer().orElse(null), proposal.covered(), proposal.countries());
        }
    }
}
