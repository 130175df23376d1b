package org.principled.assessment.editor;

/**
 * The unanswered elements around a page.
 *
 * @param previous address of the one before; empty where there is none
 * @param next address of the next; empty where there is none
 */
record Unanswered(String previous, String next) {}
