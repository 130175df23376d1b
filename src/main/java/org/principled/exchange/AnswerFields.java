package org.principled.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Sha256;
import org.principled.exchange.workbook.CellText;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Table;

/** An answer sheet as single fields, as far as people can change them in a workbook: to compare two sheets field by field. */
public final class AnswerFields {

    /** What an answer sheet can say of a piece of evidence, in the order in which a person is asked. */
    public static final List<String> OF_EVIDENCE = List.of(
            "kind",
            "title",
            "url",
            "quote",
            "language",
            "page",
            "date",
            "period_start",
            "period_end",
            "body",
            "archive",
            "law",
            "source",
            "file_name",
            "file_sha256");

    private static final String AUDIENCE = "audience";
    private static final int MARK_DIGITS = 16;

    private final Map<AnswerKey, String> fields = new LinkedHashMap<>();

    private AnswerFields() {}

    /** Every field that says something: keys of answers as they are in files, texts as a cell can hold them. */
    public static Map<AnswerKey, String> of(Questionnaire questionnaire, AnswerSheet sheet) {
        AnswerFields all = new AnswerFields();
        for (Table table : questionnaire.tables()) {
            sheet.tables().stream()
                    .filter(row -> row.table().equals(table.code()))
                    .forEach(row -> all.fields.put(AnswerKey.row(table, row.cells()), row(row.cells())));
        }
        sheet.scoping().forEach((code, answer) -> all.put(code, "", AnswerColumn.ANSWER, answer));
        sheet.answers().forEach(all::add);
        sheet.findings().forEach(finding -> all.put(finding.flag(), "", AnswerColumn.ANSWER, text(finding)));
        sheet.annex().items().stream()
                .sorted(Comparator.comparing(Annex.Item::salt))
                .forEach(all::add);
        return Map.copyOf(all.fields);
    }

    private void add(Answer answer) {
        Unit.Id id = answer.unit();
        String unit = id == null ? "" : id.path();
        if (answer.said() instanceof Answer.Chosen chosen) {
            put(answer.element(), unit, AnswerColumn.ANSWER, chosen.answer());
            put(answer.element(), unit, AnswerColumn.GRADE, grades(chosen.grades()));
        } else if (answer.said() instanceof Answer.NotApplicable not) {
            put(answer.element(), unit, AnswerColumn.ANSWER, RowReader.NOT_APPLICABLE);
            put(answer.element(), unit, AnswerColumn.NA_CODE, not.code());
        } else {
            put(answer.element(), unit, AnswerColumn.ANSWER, RowReader.UNKNOWN);
        }
    }

    private void add(Annex.Item item) {
        if (item.kind().equals("evidence")) {
            fields.put(
                    new AnswerKey(item.element(), item.unit(), AnswerKey.EVIDENCE + evidenceId(item.content())),
                    evidence(item.audience(), item.content()));
        } else if (item.kind().equals(AnswerKey.REASON) || item.kind().equals(AnswerKey.COMMENT)) {
            fields.merge(
                    new AnswerKey(item.element(), item.unit(), item.kind()),
                    CellText.fit(item.content().getOrDefault("text", "")).strip(),
                    (one, other) -> one + "\n" + other);
        }
    }

    private void put(String element, String unit, AnswerColumn column, String value) {
        if (!value.isEmpty()) {
            fields.put(AnswerKey.of(element, unit, column), value);
        }
    }

    static String text(Finding finding) {
        return finding.elements().isEmpty()
                ? finding.state()
                : finding.state() + ";" + String.join(";", finding.elements());
    }

    /** Grades in no particular order. */
    static String grades(List<String> grades) {
        return String.join(";", grades.stream().distinct().sorted().toList());
    }

    /** A piece of evidence as one text. */
    static String evidence(Annex.Audience audience, Map<String, String> content) {
        Map<String, String> all = new TreeMap<>();
        content.forEach((name, text) -> all.put(name, CellText.fit(text).strip()));
        all.put(AUDIENCE, audience.key());
        return FlatJson.write(all);
    }

    /** The row of a table as one text. */
    public static String row(Map<String, String> cells) {
        Map<String, String> said = new TreeMap<>();
        cells.forEach((column, text) -> said.put(column, CellText.fit(text).strip()));
        said.values().removeIf(String::isEmpty);
        return FlatJson.write(said);
    }

    /** The id by which a workbook knows a piece of evidence again after it was changed: made of all that it said. */
    public static String evidenceId(Map<String, String> content) {
        return mark(FlatJson.write(content));
    }

    /** A short mark of a value, by which it is known whether it was changed; "" of nothing. */
    public static String mark(String value) {
        return value.isEmpty() ? "" : Sha256.ofJson(value).substring(0, MARK_DIGITS);
    }
}
