package org.principled.edition;

import org.principled.questionnaire.Source;

/**
 * A source.
 *
 * @param anchor where it stands on the page of its edition
 * @param tag short name used in references
 * @param citation what to look for in a library
 * @param url address on the web; empty where there is none that a browser may safely open
 */
record SourceLine(String anchor, String tag, String citation, String url) {

    static SourceLine of(Source source) {
        return new SourceLine(anchor(source.tag()), source.tag(), source.citation(), safe(source.url()));
    }

    static String anchor(String tag) {
        return "source-" + tag.replaceAll("\\s", "_");
    }

    /** Questionnaires may come from anywhere: {@code javascript:} and the like never become a link. */
    private static String safe(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
