package org.principled.assessment.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer as it is, or as it was at one time.
 *
 * @param code code of the element, scoping question or red flag
 * @param line key of the line; empty for the company as a whole
 * @param content what it says
 * @param statedGrades grades of evidence that an imported sheet states; they stand until evidence is attached here
 * @param carried whether it was taken over from elsewhere and nobody has confirmed it: it does not count
 * @param folded whether it is kept and does not count, because the company or its lines answer instead
 * @param version 1 for the first, 0 where nothing was ever said
 * @param author who made this version
 * @param at when
 */
public record AnswerState(
        String code,
        String line,
        Content content,
        List<String> statedGrades,
        boolean carried,
        boolean folded,
        int version,
        Author author,
        Instant at) {

    /**
     * Somebody who wrote something.
     *
     * @param name as it is now; empty where it was not asked for
     */
    public record Author(UUID id, String name) {}

    public AnswerState {
        statedGrades = List.copyOf(statedGrades);
    }

    /** The same with the name of its author. */
    AnswerState by(String name) {
        return new AnswerState(
                code, line, content, statedGrades, carried, folded, version, new Author(author.id(), name), at);
    }

    /** Whether it goes into the sheet. */
    public boolean counts() {
        return !carried && !folded && content.said() != Said.OPEN;
    }
}
