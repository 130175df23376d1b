package org.principled.exchange;

import org.principled.answer.Annex;
import org.principled.wording.Message;

/** One row of a table of answers. */
interface AnswerRow {

    /** The text in a column without spaces around it; empty where there is none. */
    String get(AnswerColumn column);

    /** Where the row stands. */
    Place place();

    /** Where a cell of it stands, as messages say it. */
    Message at(AnswerColumn column);

    /** How “does not apply” is written here. */
    default String notApplicable() {
        return RowReader.NOT_APPLICABLE;
    }

    /** How “not established” is written here. */
    default String unknown() {
        return RowReader.UNKNOWN;
    }

    /** Who may see the text in a column; the coalition unless the row says otherwise. */
    default Annex.Audience audience(AnswerColumn column) {
        return Annex.Audience.COALITION;
    }

    /** Whether nothing is said by a row whose answer is empty; otherwise such an answer counts as unknown. */
    default boolean mayStayOpen() {
        return false;
    }
}
