package org.principled.report.xlsx.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;

/** Words that people may write in a cell, in one column of a sheet, and what each means, in the next. Case does not count. */
final class WordList {

    private final Grid grid;
    private final int column;
    private final int count;

    WordList(Grid grid, int column, Map<String, String> meanings) {
        this.grid = grid;
        this.column = column;
        this.count = meanings.size();
        int row = 0;
        for (Map.Entry<String, String> word : meanings.entrySet()) {
            grid.put(row, column, Style.TEXT, word.getKey());
            grid.put(row++, column + 1, Style.TEXT, word.getValue());
        }
    }

    /** Keys and their labels in every language, each with its key; what could mean several is left out, as in every file. */
    static Map<String, String> meanings(List<String> keys, List<Texts> texts, UnaryOperator<String> path) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        keys.forEach(key -> labels.put(
                key,
                texts.stream()
                        .map(language -> language.values().getOrDefault(path.apply(key), key))
                        .toList()));
        return meanings(labels);
    }

    /** The same of labels by their key. */
    static Map<String, String> meanings(Map<String, List<String>> labels) {
        Map<String, String> meanings = new LinkedHashMap<>();
        labels.keySet().forEach(key -> meanings.put(fold(key), key));
        Map<String, String> words = new LinkedHashMap<>();
        labels.forEach((key, each) -> each.stream()
                .map(WordList::fold)
                .filter(label -> !meanings.containsKey(label))
                .forEach(label -> words.merge(label, key, (one, other) -> one.equals(other) ? one : "")));
        words.values().removeIf(String::isEmpty);
        meanings.putAll(words);
        return meanings;
    }

    static String fold(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** What a word means, as a formula; an error where it is not in the list. */
    String meaning(String word) {
        return "INDEX(" + range(column + 1) + "," + position(word) + ")&\"\"";
    }

    /** Whether a word is in the list, as a formula. */
    String knows(String word) {
        return count == 0 ? "FALSE" : "ISNUMBER(" + position(word) + ")";
    }

    private String position(String word) {
        return "MATCH(" + word + "," + range(column) + ",0)";
    }

    private String range(int of) {
        return grid.ref(new Block(0, of, Math.max(count, 1) - 1, of));
    }
}
