package org.principled.edition;

/**
 * A word of the questionnaire's own.
 *
 * @param code its key
 * @param label its name
 * @param help what it means; empty where nothing is said
 */
record Term(String code, String label, String help) {}
