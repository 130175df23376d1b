package org.principled.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;

/**
 * The words for what the cells of a table may say. In a cell that holds text nothing is a word for something else, so keys and labels are
 * taken there as they are.
 */
public final class TableWords {

    private final Map<String, Map<String, List<String>>> labels = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();

    /**
     * The words for the cells of a table.
     *
     * @param texts the questionnaire's texts in every language whose labels may be written; those of the first are shown
     */
    public TableWords(Table table, List<Texts> texts) {
        Map<String, List<String>> statuses = SpokenLabels.statuses(texts);
        for (TableColumn column : TableColumn.of(table)) {
            Map<String, List<String>> ofColumn = new LinkedHashMap<>();
            if (column.field().kind() == Table.Kind.CHOICE) {
                column.field().values().forEach(value -> ofColumn.put(value, labels(table, column, value, texts)));
            }
            if (!column.isKey() && column.field().kind() != Table.Kind.TEXT) {
                statuses.forEach(ofColumn::putIfAbsent);
            }
            labels.put(column.name(), ofColumn);
            words.put(column.name(), Words.of(ofColumn, key -> key));
        }
    }

    private static List<String> labels(Table table, TableColumn column, String value, List<Texts> texts) {
        String path = "tables." + table.code() + ".fields." + column.field().key() + ".values." + value;
        return texts.stream()
                .map(each -> each.values().get(path))
                .flatMap(label -> Stream.ofNullable(label).map(String::strip))
                .distinct()
                .toList();
    }

    /** All that can be chosen in a column, as it is shown; besides what may be typed. */
    public List<String> choices(TableColumn column) {
        return labelsOf(column).keySet().stream().map(key -> label(column, key)).toList();
    }

    private Map<String, List<String>> labelsOf(TableColumn column) {
        return labels.getOrDefault(column.name(), Map.of());
    }

    /** What a cell says as it is shown: its label, unless that could mean something else. */
    public String label(TableColumn column, String value) {
        return labelsOf(column).getOrDefault(value, List.of()).stream()
                .findFirst()
                .filter(label -> key(column, label).equals(Optional.of(value)))
                .orElse(value);
    }

    private Optional<String> key(TableColumn column, String written) {
        return Optional.ofNullable(words.get(column.name())).flatMap(known -> known.key(written));
    }

    /** What is meant by what is written, as far as words go. */
    String value(TableColumn column, String written) {
        return key(column, written)
                .orElse(column.field().kind() == Table.Kind.COUNTRY ? written.toUpperCase(Locale.ROOT) : written);
    }
}
