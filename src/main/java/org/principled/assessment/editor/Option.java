package org.principled.assessment.editor;

/**
 * Something that can be chosen.
 *
 * @param key what is sent
 * @param label what is read
 * @param chosen whether it is chosen
 */
record Option(String key, String label, boolean chosen) {}
