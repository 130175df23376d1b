package org.principled.questionnaire;

import java.util.List;
import org.principled.canonical.Fraction;

/**
 * The answers an element can be given and what each is worth. The worst answer is worth 0 and the best 1, so that an open answer, which
 * counts 0, can never lower a score by being answered.
 *
 * @param key name of the scale within the questionnaire
 * @param choices the answers, in the order in which they are offered
 */
public record Scale(String key, List<Choice> choices) {

    /**
     * One answer of a scale.
     *
     * @param answer its key, such as {@code partial}
     * @param points from 0 to 1
     */
    public record Choice(String answer, Fraction points) {}

    public Scale {
        choices = List.copyOf(choices);
    }

    /** The first answer worth 1. */
    public Choice best() {
        return choices.stream()
                .filter(choice -> choice.points().equals(Fraction.ONE))
                .findFirst()
                .orElseThrow();
    }

    /** Position of an answer in {@link #choices()}, or -1 where the scale does not have it. */
    public int indexOf(String answer) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).answer().equals(answer)) {
                return i;
            }
        }
        return -1;
    }
}
