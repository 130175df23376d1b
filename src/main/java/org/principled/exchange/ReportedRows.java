package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.answer.SheetProblem;
import org.principled.answer.TableCheck;
import org.principled.answer.TableRow;
import org.principled.exchange.AnswerChanges.NotUnderstood;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.wording.Message;

/**
 * The rows of quantitative tables in a workbook, read by the hidden names of their columns: rows may be moved or sorted, sheets renamed,
 * columns added. A row is understood as a whole or not at all.
 */
final class ReportedRows {

    /**
     * A row that was understood.
     *
     * @param cells what it says; none empty
     * @param line where it stands
     */
    record Reported(Table table, Map<String, String> cells, WorkbookTable.Line line) {

        TableRow row() {
            return new TableRow(table.code(), cells);
        }

        /** The row that it came from, as it says; empty where it is new. */
        String origin() {
            return line.get(TableColumn.rowHeader(table.code()));
        }

        /** Where it begins. */
        Message where() {
            return line.at(TableColumn.of(table).get(0).header());
        }
    }

    final List<Reported> rows = new ArrayList<>();
    final List<NotUnderstood> notUnderstood = new ArrayList<>();
    /** Codes of the tables of which every row that is there was found. */
    final Set<String> tables = new HashSet<>();
    /** Which rows those are that were not understood: as they say, and as their keys say. */
    final Set<AnswerKey> unread = new HashSet<>();

    private final List<Texts> texts;
    private final Problems problems;

    private ReportedRows(List<Texts> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Reads all tables. */
    static ReportedRows in(OpenedWorkbook opened, Questionnaire questionnaire, List<Texts> texts, Problems problems) {
        ReportedRows read = new ReportedRows(texts, problems);
        questionnaire.tables().forEach(table -> read.read(opened, table));
        return read;
    }

    private void read(OpenedWorkbook opened, Table table) {
        List<TableColumn> columns = TableColumn.of(table);
        String origin = TableColumn.rowHeader(table.code());
        Set<String> known = Stream.concat(
                        columns.stream().map(TableColumn::header), Stream.of(origin, WorkbookUpload.BASE))
                .collect(Collectors.toSet());
        TableWords words = new TableWords(table, texts);
        Map<List<String>, Message> named = new HashMap<>();
        for (WorkbookTable found : opened.tables(Set.of(origin), known, problems)) {
            List<String> missing = columns.stream()
                    .filter(column -> !found.has(column.header()))
                    .map(TableColumn::name)
                    .toList();
            if (missing.isEmpty()) {
                tables.add(table.code());
                found.lines().forEach(line -> read(table, columns, words, line, named));
            } else {
                notUnderstood.add(new NotUnderstood(
                        "", found.place(), Message.of("book.columns-missing", table.code(), Message.list(missing))));
            }
        }
    }

    private void read(
            Table table,
            List<TableColumn> columns,
            TableWords words,
            WorkbookTable.Line line,
            Map<List<String>, Message> named) {
        Map<String, String> cells = new TreeMap<>();
        Map<Message, Message> complaints = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            String text = text(line, column);
            if (!text.isBlank()) {
                cells.put(column.name(), words.value(column, text));
            }
            if (line.isComputed(column.header())) {
                complaints.put(line.at(column.header()), Message.of("book.formula-in-table"));
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        if (complaints.isEmpty()) {
            check(table, line, cells, complaints);
        }
        Reported reported = new Reported(table, cells, line);
        Message before = complaints.isEmpty() ? named.putIfAbsent(names(table, cells), reported.where()) : null;
        if (before != null) {
            complaints.put(reported.where(), Message.of("book.same-key", before));
        }
        if (complaints.isEmpty()) {
            rows.add(reported);
        } else {
            complaints.forEach(
                    (where, why) -> notUnderstood.add(new NotUnderstood(written(columns, line, where), where, why)));
            unread.add(new AnswerKey(table.code(), "", AnswerKey.ROW + reported.origin()));
            unread.add(AnswerKey.row(table, cells));
        }
    }

    /** Spaces around a text mean nothing; a tab before it is part of it. */
    private static String text(WorkbookTable.Line line, TableColumn column) {
        return column.field().kind() == Table.Kind.TEXT
                ? withoutSpacesAround(line.raw(column.header()))
                : line.get(column.header());
    }

    private static String withoutSpacesAround(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u00a0';
    }

    private static void check(
            Table table, WorkbookTable.Line line, Map<String, String> cells, Map<Message, Message> complaints) {
        for (SheetProblem problem : TableCheck.check(table, line.row().number(), new TableRow(table.code(), cells))) {
            if (problem.isRefused()) {
                Message where = TableCheck.column(problem)
                        .map(column -> line.at(TableColumn.header(table.code(), column.key())))
                        .orElse(line.place().message());
                complaints.merge(where, problem.message(), (one, other) -> Message.of("list.sentences", one, other));
            }
        }
    }

    private static List<String> names(Table table, Map<String, String> cells) {
        return table.keys().stream()
                .map(key -> cells.getOrDefault(key.key(), "").strip())
                .toList();
    }

    /** What stands at a place; nothing where that is more than a cell. */
    private static String written(List<TableColumn> columns, WorkbookTable.Line line, Message where) {
        return columns.stream()
                .map(TableColumn::header)
                .filter(header -> line.at(header).equals(where))
                .map(line::get)
                .findFirst()
                .orElse("");
    }
}
