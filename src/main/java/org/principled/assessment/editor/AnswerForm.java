package org.principled.assessment.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The form for one answer: of the company, or of one business line.
 *
 * @param id names it within the page
 * @param line the business line; empty for the company
 * @param version of the answer; 0 while there is none
 * @param said {@code open}, {@code chosen}, {@code na} or {@code unknown}
 * @param choices the answers
 * @param otherwise what can be said instead of an answer
 * @param naCodes why it may not apply
 * @param reason the explanation that goes with the answer
 * @param audiences who may read the explanation
 * @param privileged legal advice, which never leaves the database
 * @param carried where the answer was carried over from, in a sentence; empty where it was not
 * @param state when and by whom it was saved, in a sentence
 * @param gradeLine what the evidence is worth, in a sentence
 * @param evidence the pieces of evidence
 */
record AnswerForm(
        String id,
        String line,
        int version,
        String said,
        List<Choice> choices,
        List<Choice> otherwise,
        List<Option> naCodes,
        String reason,
        List<Option> audiences,
        String privileged,
        String carried,
        String state,
        String gradeLine,
        List<Piece> evidence) {

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 12;
    private static final int LETTERS_A_ROW = 80;

    /**
     * Something that can be said.
     *
     * @param key what is sent
     * @param label what is read
     * @param takes what it takes
     */
    record Choice(String key, String label, String takes, boolean chosen) {}

    /**
     * A piece of evidence.
     *
     * @param grade key of its grade; empty where there are none
     * @param about kind, date, audience and so on
     * @param href where it can be read; empty where nowhere
     * @param external whether that is somewhere else
     */
    record Piece(String id, int version, String grade, String title, String about, String href, boolean external) {}

    /** Height of the field for the explanation, so that what was written is seen at once. */
    public int reasonRows() {
        int rows = reason.length() / LETTERS_A_ROW + (int) reason.lines().count();
        return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, rows));
    }

    /** Whether there is something in the part of the form that is folded away. */
    public boolean moreOpen() {
        return !privileged.isEmpty();
    }

    /** The business line by its name alone. */
    public String lineName() {
        return line.substring(line.indexOf('/') + 1);
    }

    /** The business line as a part of an address. */
    public String lineEncoded() {
        return URLEncoder.encode(line, StandardCharsets.UTF_8);
    }
}
