/**
 * What changed between two editions of a questionnaire, in words.
 *
 * <p>Start with {@link org.principled.catalogue.diff.EditionDiff}. Pure functions from two questionnaires and their texts to sentences;
 * knows no files.
 */
@NullMarked
package org.principled.catalogue.diff;

import org.jspecify.annotations.NullMarked;
