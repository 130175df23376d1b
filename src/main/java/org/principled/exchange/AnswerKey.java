package org.principled.exchange;

/**
 * One thing that can be said in an answer sheet, small enough to be taken over by itself.
 *
 * @param element code of the element, scoping question or red flag
 * @param unit the unit as {@code kind/name}; empty for the company
 * @param field {@code answer}, {@code na_code}, {@code grade}, {@code reason}, {@code comment}, or {@code evidence:} and the id of a piece
 */
public record AnswerKey(String element, String unit, String field) {

    static final String EVIDENCE = "evidence:";
    static final String REASON = "reason";
    static final String COMMENT = "comment";

    static AnswerKey of(String element, String unit, AnswerColumn column) {
        return new AnswerKey(element, unit, column.header());
    }
}
