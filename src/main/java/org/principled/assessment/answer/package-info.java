/**
 * What is said in an assessment: one row for each element, scoping question and red flag, and for each line that answers for itself, with
 * every state it ever had.
 *
 * <p>Start with {@link org.principled.assessment.answer.Answers}. A change states the version it is based on; where that is no longer the
 * newest, nothing is written and both versions are shown.
 */
@NullMarked
package org.principled.assessment.answer;

import org.jspecify.annotations.NullMarked;
