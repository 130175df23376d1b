package org.principled.company;

/**
 * Where an assessment stands, in words.
 *
 * @param href address of its page
 */
record StandingLine(String href, String mode, boolean submitted) {}
