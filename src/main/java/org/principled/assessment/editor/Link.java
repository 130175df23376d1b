package org.principled.assessment.editor;

/**
 * A way to another place.
 *
 * @param key what it is to a template, such as {@code next}; may be empty
 * @param code code of what it leads to; may be empty
 * @param label its words
 * @param href where to; empty for the place itself
 */
record Link(String key, String code, String label, String href) {

    static Link of(String label, String href) {
        return new Link("", "", label, href);
    }
}
