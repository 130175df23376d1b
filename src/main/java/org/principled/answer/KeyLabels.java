package org.principled.answer;

import java.util.List;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Table;
import org.principled.wording.Label;

/** Where the texts of a questionnaire have the labels of its keys. */
final class KeyLabels {

    private KeyLabels() {}

    /** The label of a key of some kind, such as {@code modes} and {@code desk}. */
    static Label of(String kind, String key) {
        return Label.of(path(kind, key), key);
    }

    /** The labels of keys of which one may be written. */
    static List<Label> possible(String kind, List<String> keys) {
        return keys.stream().map(key -> Label.written(path(kind, key), key)).toList();
    }

    private static String path(String kind, String key) {
        return kind + "." + key + ".label";
    }

    /** The label of an answer of an element's scale. */
    static Label answer(Element element, String answer) {
        return Label.of(answerPath(element, answer), answer);
    }

    static List<Label> possibleAnswers(Element element, List<String> answers) {
        return answers.stream()
                .map(answer -> Label.written(answerPath(element, answer), answer))
                .toList();
    }

    private static String answerPath(Element element, String answer) {
        return "answers." + element.scale() + "." + answer;
    }

    /** The label of an answer to a scoping question. */
    static Label scopingAnswer(String answer) {
        return Label.of(scopingPath(answer), answer);
    }

    static List<Label> possibleScopingAnswers(List<String> answers) {
        return answers.stream()
                .map(answer -> Label.written(scopingPath(answer), answer))
                .toList();
    }

    private static String scopingPath(String answer) {
        return "scoping-answers." + answer;
    }

    /** What a field of a table may hold. */
    static List<Label> possibleValues(String table, Table.Field field) {
        String path = "tables." + table + ".fields." + field.key() + ".values.";
        return field.values().stream()
                .map(value -> Label.written(path + value, value))
                .toList();
    }

    /** What may stand in place of a figure; every questionnaire has the same, so their labels are those of documents. */
    static List<Label> statuses() {
        return Table.STATUSES.stream()
                .map(status -> Label.written("tables.status." + status, status))
                .toList();
    }

    /** A column of a table. */
    static Label column(String table, String name) {
        return Label.written("tables." + table + ".fields." + name + ".label", name);
    }

    /** What the figures of a table are split by. */
    static Label breakdown(String table, String key) {
        return Label.written("tables." + table + ".breakdowns." + key + ".label", key);
    }
}
