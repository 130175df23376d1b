package org.principled.assessment.table;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.TableRow;
import org.principled.exchange.FlatJson;

/**
 * The rows of tables in the database, for use cases that have asked {@link org.principled.assessment.Access} and called {@code change} in
 * the same transaction.
 */
@Singleton
public class TableRows implements PanacheRepositoryBase<StoredRow, UUID> {

    private final Clock clock;

    TableRows(Clock clock) {
        this.clock = clock;
    }

    /** Every row of an assessment as its sheet has it, by table and in the order in which it is shown. */
    public List<TableRow> all(UUID assessment) {
        return stored(assessment).stream()
                .map(row -> new TableRow(row.tableCode(), row.cells()))
                .toList();
    }

    List<StoredRow> stored(UUID assessment) {
        return list("assessmentId = ?1 order by tableCode, position, id", assessment);
    }

    List<StoredRow> stored(UUID assessment, String table) {
        return list("assessmentId = ?1 and tableCode = ?2 order by position, id", assessment, table);
    }

    StoredRow add(Person person, UUID assessment, String table, int position, Map<String, String> cells, String note) {
        StoredRow row = new StoredRow(assessment, table, position, cells, note, person.id(), now());
        persist(row);
        return row;
    }

    boolean change(Person person, UUID id, Map<String, String> cells, String note, int expected) {
        return update(
                        "cells = ?1, note = ?2, version = version + 1, changedBy = ?3, changedAt = ?4"
                                + " where id = ?5 and version = ?6",
                        FlatJson.write(cells),
                        note,
                        person.id(),
                        now(),
                        id,
                        expected)
                == 1;
    }

    /** A row with the note that explains it. */
    record Noted(TableRow row, String note) {}

    /**
     * Makes these the rows of an assessment or of one of its tables. A row that is there already stays the same row.
     *
     * @param before the rows that are there
     * @param after all rows that are to be there, in their order
     */
    void replace(Person person, UUID assessment, List<StoredRow> before, List<Noted> after) {
        Map<TableRow, Deque<StoredRow>> kept = new HashMap<>();
        before.forEach(
                row -> kept.computeIfAbsent(new TableRow(row.tableCode(), row.cells()), none -> new ArrayDeque<>())
                        .add(row));
        int position = 0;
        for (Noted noted : after) {
            Deque<StoredRow> same = kept.getOrDefault(noted.row(), new ArrayDeque<>());
            if (same.isEmpty()) {
                add(
                        person,
                        assessment,
                        noted.row().table(),
                        position,
                        noted.row().cells(),
                        noted.note());
            } else {
                same.remove().place(position, noted.note(), person.id(), now());
            }
            position++;
        }
        kept.values().forEach(rows -> rows.forEach(this::delete));
    }

    /** Makes these the rows of all tables of an assessment. A row that is there already keeps its note, of which sheets know nothing. */
    public void replaceAll(Person person, UUID assessment, List<TableRow> after) {
        List<StoredRow> before = stored(assessment);
        Map<TableRow, String> notes = new HashMap<>();
        before.forEach(row -> notes.put(new TableRow(row.tableCode(), row.cells()), row.note()));
        replace(
                person,
                assessment,
                before,
                after.stream()
                        .map(row -> new Noted(row, notes.getOrDefault(row, "")))
                        .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
