package org.principled.assessment.editor;

import java.util.List;

/**
 * All pieces of evidence of an assessment.
 *
 * @param form to add another
 */
record LibraryView(Frame frame, List<Shown> pieces, PieceForm form) {

    /**
     * A piece of evidence.
     *
     * @param about kind, date, audience and so on
     * @param external whether it is read somewhere else
     * @param quoteLanguage its language, a BCP 47 tag; empty where nobody said
     * @param used the questions whose answers rest on it
     */
    record Shown(
            String id,
            String grade,
            String title,
            String about,
            String href,
            boolean external,
            String quote,
            String quoteLanguage,
            List<Link> used,
            boolean removed,
            int version) {}
}
