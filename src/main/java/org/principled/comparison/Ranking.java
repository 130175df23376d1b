package org.principled.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Total;

/**
 * Competition ranking: ties share the better rank, and the next rank leaves a gap (1, 2, 2, 4). What a tie is, the questionnaire says
 * (principle-d.md 5.5 and 10, rule 10 of the RDR index).
 */
public final class Ranking {

    private Ranking() {}

    /**
     * What is ranked.
     *
     * @param name of the company, once in a ranking
     * @param mode key of the assessment mode: scores of different modes are never ranked together
     * @param score in points, exact; empty where there is none
     */
    public record Entry(String name, String mode, Optional<Fraction> score) {}

    /**
     * The rank of each company among those of its mode, from 1 for the highest score.
     *
     * @return ranks by name, mode by mode and the better first; without the companies that have no score
     * @throws IllegalArgumentException if two entries have one name
     */
    public static Map<String, Integer> of(Total.Ranking rule, List<Entry> entries) {
        Map<String, List<Entry>> byMode = entries.stream()
                .filter(entry -> entry.score().isPresent())
                .collect(Collectors.groupingBy(Entry::mode, LinkedHashMap::new, Collectors.toList()));
        Map<String, Integer> ranks = new LinkedHashMap<>();
        byMode.values().forEach(ofOneMode -> rank(rule, ofOneMode, ranks));
        return ranks;
    }

    private static void rank(Total.Ranking rule, List<Entry> entries, Map<String, Integer> ranks) {
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> compared(rule, entry))
                        .reversed())
                .toList();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            // The first member of a group has its rank as position, and the others are measured against it.
            Fraction first = compared(rule, sorted.get(rank - 1));
            if (first.minus(compared(rule, sorted.get(i))).compareTo(rule.joinWithin()) > 0) {
                rank = i + 1;
            }
            if (ranks.put(sorted.get(i).name(), rank) != null) {
                throw new IllegalArgumentException(sorted.get(i).name() + " is ranked twice");
            }
        }
    }

    private static Fraction compared(Total.Ranking rule, Entry entry) {
        Fraction score = entry.score().orElseThrow();
        if (rule.decimals() < 0) {
            return score;
        }
        BigDecimal rounded = score.rounded(rule.decimals(), RoundingMode.HALF_UP);
        return Fraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(rule.decimals()));
    }
}
