package org.principled.assessment.table;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.SheetProblem;
import org.principled.answer.TableCheck;
import org.principled.answer.TableProposal;
import org.principled.answer.TableRow;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.canonical.Sha256;
import org.principled.database.Writes;
import org.principled.exchange.FlatJson;
import org.principled.questionnaire.Table;
import org.principled.wording.Message;

/** Filling the quantitative tables of an assessment. */
@Singleton
public class Tables {

    /** Every country, authority and year of the largest operator, with room to spare. */
    private static final int MOST_ROWS = 5_000;

    private static final int LONGEST_ROW = 20_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int SHOWN = 50;

    private final Access access;
    private final PinnedEditions editions;
    private final TableRows rows;
    private final AssessmentProblems problems;

    Tables(Access access, PinnedEditions editions, TableRows rows, AssessmentProblems problems) {
        this.access = access;
        this.editions = editions;
        this.rows = rows;
        this.problems = problems;
    }

    /** What came of a change to a table. */
    public sealed interface Put {

        /** Everything is in the database. */
        record Done(List<Row> rows) implements Put {}

        /** Nothing was written, for these reasons, each of which names its cell. */
        record Refused(List<SheetProblem> reasons) implements Put {}

        /** Nothing was written, since somebody else was faster; this is what is there. */
        record Conflict(List<Row> theirs) implements Put {}
    }

    /** The rows of a table, in the order in which they are shown, with what soft checks ask about; for the coalition without the notes. */
    @Transactional
    public List<Row> rows(Person person, UUID assessment, String table) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        List<Row> views = views(table(head, table), rows.stored(assessment, table));
        return access.isFor(person, head, Act.READ)
                ? views
                : views.stream().map(Row::withoutNote).toList();
    }

    /** For whoever may fill a table the names of its columns: keys, fields, and the parts of its breakdowns. */
    @Transactional
    public List<String> columns(Person person, UUID assessment, String table) {
        Table definition = table(access.demand(person, assessment, Act.ANSWER), table);
        List<String> columns = new ArrayList<>();
        definition.keys().forEach(field -> columns.add(field.key()));
        definition.fields().forEach(field -> columns.add(field.key()));
        definition
                .breakdowns()
                .forEach(split ->
                        split.values().forEach(part -> columns.add(split.of() + "." + split.key() + "." + part)));
        return columns;
    }

    private Table table(AssessmentHead head, String code) {
        return editions.of(head).table(code).orElseThrow(() -> problems.tableUnknown(code));
    }

    private static List<Row> views(Table table, List<StoredRow> stored) {
        List<Row> views = new ArrayList<>();
        for (StoredRow row : stored) {
            views.add(row.view(TableCheck.check(table, views.size() + 1, new TableRow(table.code(), row.cells()))));
        }
        return views;
    }

    /** The version of a table as a whole: it changes with every change of a row. */
    public static String version(List<Row> rows) {
        StringBuilder versions = new StringBuilder();
        rows.forEach(row ->
                versions.append(row.id()).append(':').append(row.version()).append(' '));
        return Sha256.hex(versions.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a row at the end. */
    @Writes
    public Put add(Person person, UUID assessment, String table, Map<String, String> cells, String note) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        Table definition = table(head, table);
        access.change(head);
        List<StoredRow> before = rows.stored(assessment, table);
        List<Map<String, String>> after =
                new ArrayList<>(before.stream().map(StoredRow::cells).toList());
        after.add(filled(cells));
        List<SheetProblem> refused = refused(definition, after);
        if (!refused.isEmpty()) {
            return new Put.Refused(refused);
        }
        rows.add(person, assessment, table, end(before), filled(cells), problems.require(note, LONGEST_NOTE));
        rows.flush();
        return new Put.Done(views(definition, rows.stored(assessment, table)));
    }

    private static int end(List<StoredRow> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).position() + 1;
    }

    /**
     * Changes a row.
     *
     * @param expected the version this is based on
     */
    @Writes
    public Put change(Person person, UUID assessment, UUID row, Map<String, String> cells, String note, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        access.change(head);
        StoredRow stored = found(assessment, row);
        Table definition = table(head, stored.tableCode());
        List<StoredRow> before = rows.stored(assessment, definition.code());
        if (stored.view(List.of()).version() != expected) {
            return new Put.Conflict(views(definition, before));
        }
        List<SheetProblem> refused = refused(
                definition,
                before.stream()
                        .map(each -> each.id().equals(row) ? filled(cells) : each.cells())
                        .toList());
        if (!refused.isEmpty()) {
            return new Put.Refused(refused);
        }
        if (!rows.change(person, row, filled(cells), problems.require(note, LONGEST_NOTE), expected)) {
            throw problems.stale();
        }
        rows.getEntityManager().clear();
        return new Put.Done(views(definition, rows.stored(assessment, definition.code())));
    }

    private StoredRow found(UUID assessment, UUID row) {
        return rows.stored(assessment).stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow(problems::notFound);
    }

    /** Takes a row away. */
    @Writes
    public Put remove(Person person, UUID assessment, UUID row, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        access.change(head);
        StoredRow stored = found(assessment, row);
        Table definition = table(head, stored.tableCode());
        if (stored.view(List.of()).version() != expected) {
            return new Put.Conflict(views(definition, rows.stored(assessment, definition.code())));
        }
        rows.delete(stored);
        rows.flush();
        return new Put.Done(views(definition, rows.stored(assessment, definition.code())));
    }

    /**
     * Makes a grid or a CSV the whole table, with its notes, in one step.
     *
     * @param after all rows, in their order
     * @param expected {@link #version} of the table that this is based on
     */
    @Writes
    public Put replace(Person person, UUID assessment, String table, List<RowDraft> after, String expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        Table definition = table(head, table);
        access.change(head);
        List<StoredRow> before = rows.stored(assessment, table);
        List<Row> there = views(definition, before);
        if (!version(there).equals(expected)) {
            return new Put.Conflict(there);
        }
        List<Map<String, String>> filled =
                after.stream().map(draft -> filled(draft.cells())).toList();
        List<SheetProblem> refused = refused(definition, filled);
        if (!refused.isEmpty()) {
            return new Put.Refused(refused);
        }
        rows.replace(person, assessment, before, noted(definition, before, after));
        rows.flush();
        return new Put.Done(views(definition, rows.stored(assessment, table)));
    }

    private List<TableRows.Noted> noted(Table table, List<StoredRow> before, List<RowDraft> after) {
        Map<List<String>, String> notes = new HashMap<>();
        before.forEach(row -> notes.put(key(table, row.cells()), row.note()));
        return after.stream()
                .map(draft -> {
                    Map<String, String> cells = filled(draft.cells());
                    String note = draft.note().orElseGet(() -> notes.getOrDefault(key(table, cells), ""));
                    return new TableRows.Noted(
                            new TableRow(table.code(), cells), problems.require(note.strip(), LONGEST_NOTE));
                })
                .toList();
    }

    /** What tells one row of a table from another. */
    private static List<String> key(Table table, Map<String, String> cells) {
        return table.keys().stream()
                .map(field -> cells.getOrDefault(field.key(), ""))
                .toList();
    }

    private List<SheetProblem> refused(Table table, List<Map<String, String>> after) {
        if (after.size() > MOST_ROWS) {
            throw problems.tooManyRows(MOST_ROWS);
        }
        List<SheetProblem> refused = new ArrayList<>();
        Map<List<String>, Integer> keys = new HashMap<>();
        for (int i = 0; i < after.size() && refused.size() < SHOWN; i++) {
            Map<String, String> cells = after.get(i);
            requireStorable(cells);
            TableCheck.check(table, i + 1, new TableRow(table.code(), cells)).stream()
                    .filter(SheetProblem::isRefused)
                    .forEach(refused::add);
            Integer other = keys.putIfAbsent(key(table, cells), i + 1);
            if (other != null) {
                refused.add(SheetProblem.refused(
                        TableCheck.place(table.code(), i + 1), Message.of("row.same-key-as", other)));
            }
        }
        return refused;
    }

    private void requireStorable(Map<String, String> cells) {
        cells.forEach((column, text) -> {
            problems.require(column, LONGEST_ROW);
            problems.require(text, LONGEST_ROW);
        });
        problems.require(FlatJson.write(cells), LONGEST_ROW);
    }

    /** An empty cell says nothing, so it is not kept. */
    private static Map<String, String> filled(Map<String, String> cells) {
        Map<String, String> filled = new TreeMap<>();
        cells.forEach((field, text) -> {
            if (!text.isBlank()) {
                filled.put(field, text.strip());
            }
        });
        return filled;
    }

    /** The answers that the tables propose by their completeness; none counts before a person has given it. */
    @Transactional
    public List<TableProposal> proposals(Person person, UUID assessment) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        PinnedEdition edition = editions.of(head);
        AnswerSheet sheet = new AnswerSheet(
                "",
                new Company("", "", ""),
                "",
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                rows.all(assessment),
                Annex.empty());
        Set<String> countries = TableProposal.countriesOfOperation(edition.questionnaire(), sheet);
        return edition.questionnaire().tables().stream()
                .map(table -> TableProposal.of(table, sheet, countries))
                .flatMap(Optional::stream)
                .toList();
    }
}
