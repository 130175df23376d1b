package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * The parts of a company that answer for themselves (business lines, services, operating companies) and how their answers become the
 * company's.
 *
 * @param rule how the units' answers become the company's
 * @param kinds the kinds of unit; empty where a company answers as a whole
 * @param counting which units count; all where empty
 */
public record Units(Rule rule, List<Kind> kinds, Optional<Counting> counting) {

    /** How the units' answers become the company's. */
    public enum Rule {
        /** The company's value of an element is the lowest among its units: severe harm is not offset elsewhere (principle-d.md 2). */
        LOWEST_PER_ELEMENT,
        /** Each unit has a value per indicator; the company's is the mean over kinds of the mean over the units of a kind. */
        MEAN_PER_INDICATOR
    }

    /**
     * A kind of unit.
     *
     * @param key such as {@code service}
     * @param merge classes of units of this kind that are averaged into one before the kind's mean is taken
     * @param borrows kinds from which a unit takes the company's value of an indicator that does not ask this kind, for figures about the
     *     unit itself; they never change the company's own figures
     */
    public record Kind(String key, List<String> merge, List<String> borrows) {
        public Kind {
            merge = List.copyOf(merge);
            borrows = List.copyOf(borrows);
        }
    }

    /**
     * Which units count for the company. Where none reaches the share, or no unit states one, all count.
     *
     * @param share the least share of revenue or users, from 0 to 1
     * @param always holders of one of these profiles count whatever their share
     */
    public record Counting(Fraction share, List<String> always) {
        public Counting {
            always = List.copyOf(always);
        }
    }

    public Units {
        kinds = List.copyOf(kinds);
    }

    /** A company answers as a whole. */
    public static Units none() {
        return new Units(Rule.LOWEST_PER_ELEMENT, List.of(), Optional.empty());
    }
}
