/**
 * What was said: answers, units, findings on red flags and table rows, gathered in one immutable sheet, and the check of a sheet against
 * its questionnaire.
 *
 * <p>Start with {@link org.principled.answer.AnswerSheet}. Nothing here knows what an answer is worth.
 */
@NullMarked
package org.principled.answer;

import org.jspecify.annotations.NullMarked;
