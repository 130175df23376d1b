package org.principled.exchange;

import java.util.Map;
import java.util.TreeMap;
import org.principled.questionnaire.Table;

/**
 * One thing that can be said in an answer sheet, small enough to be taken over by itself.
 *
 * @param element code of the element, scoping question or red flag
 * @param unit the unit as {@code kind/name}; empty for the company
 * @param field {@code answer}, {@code na_code}, {@code grade}, {@code reason}, {@code comment}, or {@code evidence:} and the id of a piece;
 *     of a table, {@code row:} and the id of a row
 */
public record AnswerKey(String element, String unit, String field) {

    static final String EVIDENCE = "evidence:";
    static final String ROW = "row:";
    static final String REASON = "reason";
    static final String COMMENT = "comment";

    /** Whether this is a piece of evidence. */
    public boolean isEvidence() {
        return field.startsWith(EVIDENCE);
    }

    /** Whether this is a row of a table, whose code is the element. */
    public boolean isRow() {
        return field.startsWith(ROW);
    }

    /** Whether this is said in a row of its own, which can be taken out. */
    public boolean isRemovable() {
        return isEvidence() || isRow();
    }

    /** The id of the row or the piece of evidence; empty where it is neither. */
    public String id() {
        return isRemovable() ? field.substring(field.indexOf(':') + 1) : "";
    }

    /** The row of a table that these cells name: the same row whatever is changed in its other cells. */
    public static AnswerKey row(Table table, Map<String, String> cells) {
        Map<String, String> names = new TreeMap<>();
        table.keys()
                .forEach(key ->
                        names.put(key.key(), cells.getOrDefault(key.key(), "").strip()));
        return new AnswerKey(table.code(), "", ROW + AnswerFields.mark(FlatJson.write(names)));
    }

    static AnswerKey of(String element, String unit, AnswerColumn column) {
        return new AnswerKey(element, unit, column.header());
    }
}
