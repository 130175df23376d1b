package org.principled.assessment.document;

/**
 * A document as it is asked for.
 *
 * @param kind what is to be made
 * @param language BCP 47 tag; empty for the language in which the request is answered
 * @param audience key of the audience; empty for that of the reader
 */
public record Wanted(DocumentKind kind, String language, String audience) {}
