package org.principled.assessment.answer;

import java.util.List;
import org.principled.answer.Annex.Audience;

/**
 * What an answer says.
 *
 * @param said what kind of thing is said
 * @param choice key of the answer, code for "N/A", or state of the flag; empty where none
 * @param about codes of the elements that a flag is about; empty otherwise
 * @param reason why, in words; goes into the annex of the sheet
 * @param audience who may read the reason once it has left the company
 * @param privileged legal advice and the like: never leaves this database
 */
public record Content(
        Said said, String choice, List<String> about, String reason, Audience audience, String privileged) {

    /** Nothing said yet; a reason is for the coalition unless somebody says otherwise. */
    public static final Content OPEN = new Content(Said.OPEN, "", List.of(), "", Audience.COALITION, "");

    public Content {
        about = List.copyOf(about);
    }

    /** An answer without further words. */
    public static Content chosen(String choice) {
        return new Content(Said.CHOSEN, choice, List.of(), "", Audience.COALITION, "");
    }

    /** The same with another reason. */
    public Content because(String otherReason) {
        return new Content(said, choice, about, otherReason, audience, privileged);
    }

    /** The same with this privileged note. */
    Content keeping(String note) {
        return new Content(said, choice, about, reason, audience, note);
    }

    /** Whether both say the same; whom an empty reason is for makes no difference. */
    boolean isLike(Content other) {
        return reason.isEmpty()
                ? equals(new Content(other.said, other.choice, other.about, other.reason, audience, other.privileged))
                : equals(other);
    }
}
