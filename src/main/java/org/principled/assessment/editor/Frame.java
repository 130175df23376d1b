package org.principled.assessment.editor;

import java.util.List;

/**
 * What every page of an assessment has around it.
 *
 * @param title of the page
 * @param company whose assessment it is
 * @param href address of the assessment
 * @param api address of the assessment in the API
 * @param formToken what forms have to carry
 * @param person id of the reader, so that a page is never saved in somebody else's name
 * @param within whether the reader works on the assessment, or reads what others submitted
 * @param writable whether the reader may answer
 * @param whyReadOnly in a sentence, where not
 * @param trail the way here
 * @param parts the parts of the assessment
 * @param panel address of the score beside the page
 * @param score the score beside the page
 */
record Frame(
        String title,
        String company,
        String href,
        String api,
        String formToken,
        String person,
        boolean within,
        boolean writable,
        String whyReadOnly,
        List<Link> trail,
        List<Part> parts,
        String panel,
        ScorePanel score) {

    /** Only our own addresses, nothing evaluated, no style written into the page: what the content security policy asks for. */
    private static final String HTMX =
            "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0}";

    /**
     * A part of the assessment.
     *
     * @param code code of an area; empty for other parts
     * @param progress how much of it is done; may be empty
     */
    record Part(String code, String label, String href, String progress, boolean current) {}

    /** The settings of htmx. */
    public String htmx() {
        return HTMX;
    }
}
