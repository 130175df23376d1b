package org.principled.assessment.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.principled.answer.SheetProblem;
import org.principled.exchange.FlatJson;

/** A row of a table in the database. */
@Entity
@Table(name = "table_row")
class StoredRow {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "table_code")
    private String tableCode;

    private int position;

    private String cells;
    private String note;
    private int version;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredRow() {}

    StoredRow(
            UUID assessmentId,
            String tableCode,
            int position,
            Map<String, String> cells,
            String note,
            UUID by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessmentId;
        this.tableCode = tableCode;
        this.position = position;
        this.cells = FlatJson.write(cells);
        this.note = note;
        this.version = 1;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    String tableCode() {
        return tableCode;
    }

    Map<String, String> cells() {
        return FlatJson.read(cells);
    }

    String note() {
        return note;
    }

    int position() {
        return position;
    }

    /** Puts the row in its place, with its note; another note is another version. */
    void place(int newPosition, String newNote, UUID by, Instant at) {
        this.position = newPosition;
        if (!note.equals(newNote)) {
            this.note = newNote;
            this.version++;
            this.changedBy = by;
            this.changedAt = at;
        }
    }

    Row view(List<SheetProblem> notes) {
        return new Row(id, tableCode, cells(), note, version, changedBy, changedAt, notes);
    }
}
