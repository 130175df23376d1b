/**
 * What answers count for: from a questionnaire and an answer sheet to a scorecard, exactly, with the working of every figure.
 *
 * <p>Start with {@link org.principled.scoring.Scorer}. A {@link org.principled.scoring.ScoringPlan} is compiled once per edition; scoring
 * a sheet with it reads no clock, does no I/O and knows no framework. The rules are those of principle-d.md, section 5 and 10, but every
 * constant in them comes from the questionnaire.
 */
@NullMarked
package org.principled.scoring;

import org.jspecify.annotations.NullMarked;
