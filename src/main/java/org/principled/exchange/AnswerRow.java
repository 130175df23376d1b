package org.principled.exchange;

import org.principled.answer.Annex;

/** One row of a table of answers. */
interface AnswerRow {

    /** The text in a column without spaces around it; empty where there is none. */
    String get(AnswerColumn column);

    /** Where the row stands. */
    Place place();

    /** Where a cell of it stands, as messages say it. */
    String at(AnswerColumn column);

    /** Who may see the text in a column; the coalition unless the row says otherwise. */
    default Annex.Audience audience(AnswerColumn column) {
        return Annex.Audience.COALITION;
    }

    /** Whether nothing is said by a row whose answer is empty; otherwise such an answer counts as unknown. */
    default boolean mayStayOpen() {
        return false;
    }
}
