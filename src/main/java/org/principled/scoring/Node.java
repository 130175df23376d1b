package org.principled.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;

/**
 * One figure of a scorecard with the numbers it was made of. The nodes of a scorecard form a tree from the total down to each answer.
 *
 * @param kind what it is the figure of
 * @param code code of the area, indicator or element; key of the kind or class of units; empty for the total
 * @param unit the unit it is about; null for the company
 * @param standing whether it has a score, and if not, why
 * @param estimate its score after caps, in points; empty unless {@link Standing#SCORED} or {@link Standing#OPEN}
 * @param uncapped the same before its own caps
 * @param caps the caps that hold its score down, the lowest first; empty where none bites
 * @param shares how much was answered
 * @param working how the score was made
 * @param parts what it was made of, in the order in which it is asked
 */
public record Node(
        Kind kind,
        String code,
        Unit.@Nullable Id unit,
        Standing standing,
        Optional<Estimate> estimate,
        Optional<Estimate> uncapped,
        List<CapBite> caps,
        Shares shares,
        Working working,
        List<Part> parts) {

    /** What a node is the figure of. */
    public enum Kind {
        TOTAL,
        AREA,
        /** A family or an indicator, of the company or of one unit. */
        INDICATOR,
        /** The mean over the units of one kind. */
        UNIT_KIND,
        /** The mean over the units of a class that are averaged into one. */
        UNIT_CLASS,
        /** An element, of the company or of one unit. */
        ELEMENT
    }

    /** Whether a node has a score. */
    public enum Standing {
        SCORED,
        /** An element without an answer: it counts 0 and opens the interval. */
        OPEN,
        /** Answered "N/A": left out of both sums. */
        NOT_APPLICABLE,
        /** Does not apply to this company, or is not asked of this unit. */
        OUT_OF_SCOPE,
        /** An area of which too few elements apply, or the total where that is so of every area: reported, not scored. */
        TOO_FEW
    }

    /**
     * A part of a mean or of a minimum.
     *
     * @param weight its weight, in proportion to its neighbours, before {@code factor}
     * @param factor the part of the weight that counts, from 0 to 1; below 1 only for an area of which little applies
     * @param node the part itself
     */
    public record Part(Fraction weight, Fraction factor, Node node) {
        /** The weight with which it counts. */
        public Fraction counts() {
            return weight.times(factor);
        }
    }

    /**
     * A cap that holds a score down.
     *
     * @param finding the finding on a red flag that it comes from
     * @param at the cap, in points
     * @param lowerBoundOnly whether it holds down the lower bound only
     */
    public record CapBite(Finding finding, Fraction at, boolean lowerBoundOnly) {}

    /** How a score was made of its parts. */
    public sealed interface Working {
        /** Nothing to compute: no score, or an open element. */
        record Nothing() implements Working {}

        /**
         * An answer: 100 times points times factor.
         *
         * @param answer key of the answer
         * @param points its points, from 0 to 1
         * @param grades the grades of its evidence; empty where the questionnaire has none
         * @param grade the grade that counted; empty where the questionnaire has none
         * @param factor the evidence factor, from 0 to 1
         */
        record Answered(String answer, Fraction points, List<String> grades, String grade, Fraction factor)
                implements Working {
            public Answered {
                grades = List.copyOf(grades);
            }
        }

        /** The lowest of its parts. */
        record Lowest(Unit.Id unit) implements Working {}

        /** The weighted mean of those parts that have a score. */
        record WeightedMean() implements Working {}

        Working NOTHING = new Nothing();
        Working MEAN = new WeightedMean();
    }

    public Node {
        caps = List.copyOf(caps);
        parts = List.copyOf(parts);
    }

    /** The score in points; empty where there is none. */
    public Optional<Fraction> score() {
        return estimate.map(Estimate::score);
    }

    /** The parts that have a score and count. */
    public List<Part> scoredParts() {
        return parts.stream()
                .filter(part -> part.node.estimate.isPresent() && part.factor.signum() > 0)
                .toList();
    }
}
