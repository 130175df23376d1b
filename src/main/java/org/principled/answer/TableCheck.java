package org.principled.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Table;
import org.principled.wording.Label;
import org.principled.wording.Message;

/**
 * Checks rows of quantitative tables (principle-d.md 4): what each cell may hold, how cells have to fit together, and whether the answer
 * bound to a table goes beyond what the table shows. A hard check refuses, a soft one notes; what an interval or a status leaves open is
 * never held against anybody.
 */
public final class TableCheck {

    private TableCheck() {}

    /** What is wrong with the tables of a sheet or worth a look, by table, row (counted from 1 within its table) and cell. */
    public static List<SheetProblem> check(Questionnaire questionnaire, AnswerSheet sheet) {
        List<SheetProblem> problems = new ArrayList<>();
        Map<String, Table> tables = new LinkedHashMap<>();
        questionnaire.tables().forEach(table -> tables.put(table.code(), table));
        Map<String, Integer> numbers = new HashMap<>();
        Set<List<String>> keys = new HashSet<>();
        for (TableRow row : sheet.tables()) {
            Table table = tables.get(row.table());
            if (table == null) {
                problems.add(SheetProblem.refused(
                        row.table(),
                        UnknownWord.of("unknown.table", row.table(), tables.keySet(), List.copyOf(tables.keySet()))));
                continue;
            }
            int number = numbers.merge(row.table(), 1, Integer::sum);
            problems.addAll(check(table, number, row));
            if (!keys.add(keyOf(table, row))) {
                problems.add(SheetProblem.refused(RowCheck.place(table.code(), number), Message.of("row.same-key")));
            }
        }
        questionnaire.tables().forEach(table -> checkProposal(questionnaire, table, sheet, problems));
        return List.copyOf(problems);
    }

    /**
     * Checks one row by itself.
     *
     * @param number of the row within its table, for messages
     */
    public static List<SheetProblem> check(Table table, int number, TableRow row) {
        return new RowCheck(table, number, row).check();
    }

    /** The place that a problem with one row has. */
    public static Message place(String table, int number) {
        return RowCheck.place(table, number);
    }

    /** The place that a problem with one cell has. */
    public static Message place(String table, int number, String cell) {
        return RowCheck.place(table, number, cell);
    }

    /** The column of the cell that a problem with a row is about; empty where it is about the row as a whole. */
    public static Optional<Label> column(SheetProblem problem) {
        return RowCheck.column(problem.where());
    }

    private static List<String> keyOf(Table table, TableRow row) {
        List<String> key = new ArrayList<>(List.of(table.code()));
        table.keys()
                .forEach(field ->
                        key.add(row.cells().getOrDefault(field.key(), "").strip()));
        return key;
    }

    private static void checkProposal(
            Questionnaire questionnaire, Table table, AnswerSheet sheet, List<SheetProblem> problems) {
        TableProposal.of(table, sheet, TableProposal.countriesOfOperation(questionnaire, sheet))
                .ifPresent(proposal -> sheet.answers().stream()
                        .filter(answer -> proposal.isExceededBy(questionnaire, answer))
                        .forEach(answer -> problems.add(SheetProblem.note(
                                answer.place(),
                                Message.of(
                                        "table.shows-less", table.code(), proposal.covered(), proposal.countries())))));
    }
}
