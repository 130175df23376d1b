package org.principled.assessment.editor;

import java.util.List;

/**
 * What can be downloaded of an assessment.
 *
 * @param own documents for the reader's own audience
 * @param others those for other audiences
 * @param more what is the same in every language and for everybody
 */
record DownloadsView(Group own, List<Group> others, List<Link> more) {

    /** All documents for one audience. */
    record Group(String title, List<Kind> kinds) {}

    /** One kind of document, in every language there is. */
    record Kind(String label, List<InLanguage> languages) {}

    /**
     * A document in a language.
     *
     * @param tag BCP 47
     * @param name what the language calls itself
     */
    record InLanguage(String tag, String name, String href) {}
}
