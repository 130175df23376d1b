package org.principled.questionnaire;

/**
 * A document that elements refer to.
 *
 * @param tag short name used in references
 * @param citation issuer, title, number and date, as printed
 * @param url an official address; empty where none is certain
 */
public record Source(String tag, String citation, String url) {}
