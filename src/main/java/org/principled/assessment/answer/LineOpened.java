package org.principled.assessment.answer;

import java.util.UUID;

/**
 * That a line began to answer for itself with what the company said, within the transaction in which it happens.
 *
 * @param code code of the element
 * @param line key of the line
 */
public record LineOpened(UUID assessment, String code, String line) {}
