package org.principled.exchange;

/** One row of a table of answers. */
interface AnswerRow {

    /** The text in a column without spaces around it; empty where there is none. */
    String get(AnswerColumn column);

    /** Where the row stands. */
    Place place();

    /** Where a cell of it stands, as messages say it. */
    String at(AnswerColumn column);

    /** Whether nothing is said by a row whose answer is empty; otherwise such an answer counts as unknown. */
    default boolean mayStayOpen() {
        return false;
    }
}
