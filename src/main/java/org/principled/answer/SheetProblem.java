package org.principled.answer;

import org.principled.wording.Message;

/**
 * Something about a sheet that a person has to know.
 *
 * @param severity whether the sheet can be used as it is
 * @param where the place, such as {@code REQ-2.3 of line “Cloud”} or {@code answers.csv, row 12, column grade}
 * @param message one sentence: what is wrong and what to do
 */
public record SheetProblem(Severity severity, Message where, Message message) {

    /** Whether a sheet can be used as it is. */
    public enum Severity {
        /** It cannot. */
        REFUSED,
        /** It can; a person should look. */
        NOTE
    }

    /** A problem for which the sheet is refused. */
    public static SheetProblem refused(Message where, Message message) {
        return new SheetProblem(Severity.REFUSED, where, message);
    }

    /** As above, at what has this code or name. */
    public static SheetProblem refused(String where, Message message) {
        return refused(Message.text(where), message);
    }

    /** Something to look at. */
    public static SheetProblem note(Message where, Message message) {
        return new SheetProblem(Severity.NOTE, where, message);
    }

    /** As above, at what has this code or name. */
    public static SheetProblem note(String where, Message message) {
        return note(Message.text(where), message);
    }

    public boolean isRefused() {
        return severity == Severity.REFUSED;
    }

    /** The same problem, said of another place. */
    public SheetProblem at(Message other) {
        return new SheetProblem(severity, other, message);
    }

    /** The place and what is wrong there. */
    public Message sentence() {
        return Message.of("problem", where, message);
    }
}
