package org.principled.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;

/**
 * A column of a quantitative table: a key, a field, or a part of a field.
 *
 * @param table code of the table
 * @param name as cells are called in a sheet, parts as {@code field.breakdown.part}
 * @param field what its cells hold; of a part, the field that is split
 * @param isKey whether it names the row
 * @param labels where its label stands among the texts; of a part, first that of the field
 */
public record TableColumn(String table, String name, Table.Field field, boolean isKey, List<String> labels) {

    public TableColumn {
        labels = List.copyOf(labels);
    }

    /** The columns of a table, each field before its parts. */
    public static List<TableColumn> of(Table table) {
        List<TableColumn> columns = new ArrayList<>();
        table.keys().forEach(key -> columns.add(of(table, key, true)));
        for (Table.Field field : table.fields()) {
            columns.add(of(table, field, false));
            for (Table.Breakdown split : table.breakdowns()) {
                if (split.of().equals(field.key())) {
                    split.values().forEach(part -> columns.add(part(table, field, split, part)));
                }
            }
        }
        return columns;
    }

    private static TableColumn of(Table table, Table.Field field, boolean isKey) {
        return new TableColumn(table.code(), field.key(), field, isKey, List.of(label(table, field)));
    }

    private static TableColumn part(Table table, Table.Field field, Table.Breakdown split, String part) {
        return new TableColumn(
                table.code(),
                field.key() + "." + split.key() + "." + part,
                field,
                false,
                List.of(
                        label(table, field),
                        "tables." + table.code() + ".breakdowns." + split.key() + ".values." + part));
    }

    private static String label(Table table, Table.Field field) {
        return "tables." + table.code() + ".fields." + field.key() + ".label";
    }

    /** Its label; of a part, that of the field and that of the part. */
    public List<String> labels(Texts texts) {
        return labels.stream()
                .map(path -> texts.values().getOrDefault(path, name).strip())
                .toList();
    }

    /** What is to be entered; empty where nothing is said of it. */
    public String help(Texts texts) {
        return labels.size() > 1
                ? ""
                : texts.values()
                        .getOrDefault("tables." + table + ".fields." + field.key() + ".help", "")
                        .strip();
    }

    /** Its name for the program in a workbook, where tables may have columns of the same name. */
    public String header() {
        return header(table, name);
    }

    /** Name for the program of the column that says which row of a table a row came from; no field is called so. */
    public static String rowHeader(String table) {
        return header(table, "row:");
    }

    static String header(String table, String name) {
        return (table + ":" + name).toLowerCase(Locale.ROOT);
    }
}
