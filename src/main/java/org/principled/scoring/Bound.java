package org.principled.scoring;

import org.principled.questionnaire.FlagState;

/** Which of the three numbers of a score is being computed (principle-d.md 5.4). */
enum Bound {
    /** Open answers count 0, and flags that are only supported cap. */
    LOW,
    /** The headline: open answers count 0. */
    SCORE,
    /** Open answers count as the best answer at the best grade the mode allows. */
    HIGH;

    boolean isBoundBy(FlagState state) {
        return state.reach() == FlagState.Reach.SCORE || (this == LOW && state.reach() == FlagState.Reach.LOWER_BOUND);
    }
}
