package org.principled.questionnaire;

import org.principled.canonical.Fraction;

/**
 * A state of a red flag (principle-d.md 3.7).
 *
 * @param key such as {@code confirmed}
 * @param reach what its caps bind
 * @param raised how far the caps have risen towards 100, from 0 (not at all) to 1 (no cap left)
 */
public record FlagState(String key, Reach reach, Fraction raised) {

    /** What the caps of a flag in some state bind. */
    public enum Reach {
        NOTHING,
        /** The lower bound only. */
        LOWER_BOUND,
        /** The score and both bounds. */
        SCORE
    }
}
