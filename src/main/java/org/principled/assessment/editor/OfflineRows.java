package org.principled.assessment.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.principled.assessment.offline.OfflineMessages;
import org.principled.exchange.FlatJson;
import org.principled.exchange.TableColumn;
import org.principled.exchange.TableWords;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;

/** The rows of a table in words, as the pages about workbooks show them. */
final class OfflineRows {

    private final Texts texts;
    private final List<TableColumn> columns;
    private final TableWords values;
    private final OfflineMessages words;

    OfflineRows(Table table, Texts texts, OfflineMessages words) {
        this.texts = texts;
        this.columns = TableColumn.of(table);
        this.values = new TableWords(table, List.of(texts));
        this.words = words;
    }

    /** What a row is about: the cells that name it. */
    String name(String row) {
        Map<String, String> cells = cells(row);
        return columns.stream()
                .filter(TableColumn::isKey)
                .map(column -> shown(column, cells))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a row says, as far as another one says something else. */
    String beside(String row, String other) {
        Map<String, String> cells = cells(row);
        Map<String, String> others = cells(other);
        return said(
                cells,
                column -> others.isEmpty()
                        ? cells.containsKey(column.name())
                        : !text(cells, column).equals(text(others, column)));
    }

    private static String text(Map<String, String> cells, TableColumn column) {
        return cells.getOrDefault(column.name(), "");
    }

    private String said(Map<String, String> cells, Predicate<TableColumn> which) {
        return columns.stream()
                .filter(which)
                .map(column -> words.cell(String.join(" – ", column.labels(texts)), shown(column, cells)))
                .collect(Collectors.joining("; "));
    }

    private String shown(TableColumn column, Map<String, String> cells) {
        String text = text(cells, column);
        return text.isEmpty() ? "" : values.label(column, text);
    }

    private static Map<String, String> cells(String row) {
        return row.isEmpty() ? Map.of() : FlatJson.read(row);
    }
}
