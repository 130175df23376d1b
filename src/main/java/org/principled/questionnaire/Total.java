package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * How areas become one figure, and how figures are shown.
 *
 * @param of what the total is the mean of
 * @param coverage how areas of which little applies count; empty where all areas count alike
 * @param bands bands of the unrounded total, the lowest first, starting at 0
 * @param provisionalBelow completeness below which a score is provisional, from 0 to 1; 0 where never
 * @param lowestOf codes of the areas of which the lowest score is shown beside the total
 * @param geometricMean whether the geometric mean of the areas is shown as a sensitivity figure
 * @param shownDecimals decimals of a figure for people
 * @param exportedDecimals decimals of a figure in data files
 * @param ranking how companies are ranked
 */
public record Total(
        Of of,
        Optional<Coverage> coverage,
        List<Band> bands,
        Fraction provisionalBelow,
        List<String> lowestOf,
        boolean geometricMean,
        int shownDecimals,
        int exportedDecimals,
        Ranking ranking) {

    /** What the total is the mean of. */
    public enum Of {
        /** Of the scored areas, by area weight. */
        AREAS,
        /** Of all top-level indicators of all areas, by indicator weight; a family counts once. */
        INDICATORS
    }

    /**
     * Keeps an area of which little applies from carrying its full weight (principle-d.md 5.3).
     *
     * @param elements an area with fewer applicable elements is reported, not scored
     * @param share an area counts in full from this share of applicable element weight on, in proportion below; above 0, at most 1
     */
    public record Coverage(int elements, Fraction share) {}

    /**
     * A band of the total.
     *
     * @param key such as {@code partial}
     * @param from the least unrounded total, in points
     */
    public record Band(String key, Fraction from) {}

    /**
     * How companies of one mode are ranked: the better rank is shared by ties, the next rank leaves a gap.
     *
     * @param decimals scores are rounded half up to so many decimals first; -1 where they are ranked unrounded
     * @param joinWithin a company joins the group above if within so many points of that group's first member
     */
    public record Ranking(int decimals, Fraction joinWithin) {}

    public Total {
        bands = List.copyOf(bands);
        lowestOf = List.copyOf(lowestOf);
    }

    /** The band of an unrounded total, in points; empty where the questionnaire has no bands. */
    public Optional<Band> bandOf(Fraction points) {
        return bands.stream().filter(band -> band.from().compareTo(points) <= 0).reduce((lower, higher) -> higher);
    }
}
