/**
 * What is asked, and by which rules answers count: areas, indicators, elements, scales, profiles, units, flags, bands and tables.
 *
 * <p>Start with {@link org.principled.questionnaire.Questionnaire}. Everything here is an immutable value read from a questionnaire file
 * ({@code questionnaires/README.md} explains the file); no constant of any one questionnaire stands in this code.
 */
@NullMarked
package org.principled.questionnaire;

import org.jspecify.annotations.NullMarked;
