package org.principled.report;

import java.util.Optional;

/**
 * A score as it is always drawn: a point, its interval and the words beside it.
 *
 * @param code code of the area or indicator; empty for the total
 * @param label its title
 * @param span the numbers; empty where there is no score
 * @param score the score as shown, or why there is none
 * @param interval the interval as shown; empty where there is no score
 * @param remark what must be said with it, such as a cap; may be empty
 */
public record Bar(String code, String label, Optional<Span> span, String score, String interval, String remark) {

    /**
     * The numbers of a score, from 0 to 100.
     *
     * @param low lower bound
     * @param score the score
     * @param high upper bound
     * @param uncapped the score without caps; the same as {@code score} where none bites
     */
    public record Span(Figure low, Figure score, Figure high, Figure uncapped) {
        /** Whether a cap holds the score down. */
        public boolean isCapped() {
            return !uncapped.exact().equals(score.exact());
        }
    }
}
