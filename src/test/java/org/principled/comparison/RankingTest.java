package org.principled.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.canonical.Fraction;
import org.principled.comparison.Ranking.Entry;
import org.principled.questionnaire.Total;

class RankingTest {

    private static final Total.Ranking WHOLE = new Total.Ranking(0, Fraction.ZERO);
    private static final Total.Ranking ONE_DECIMAL = new Total.Ranking(1, Fraction.ZERO);
    private static final Total.Ranking WITHIN_HALF = new Total.Ranking(-1, Fraction.of(1, 2));
    private static final Total.Ranking UNROUNDED = new Total.Ranking(-1, Fraction.ZERO);

    /** Entries named a, b, c, … with these scores; "-" for none. */
    private static List<Entry> entries(String... scores) {
        List<Entry> entries = new ArrayList<>();
        for (String score : scores) {
            String name = String.valueOf((char) ('a' + entries.size()));
            entries.add(entry(name, "desk", score));
        }
        return entries;
    }

    private static Entry entry(String name, String mode, String score) {
        return new Entry(name, mode, score.equals("-") ? Optional.empty() : Optional.of(Fraction.parse(score)));
    }

    @Test
    void tiesShareTheBetterRankAndTheNextLeavesAGap() {
        assertThat(Ranking.of(UNROUNDED, entries("10", "30", "20", "20", "5")))
                .containsExactly(
                        Map.entry("b", 1), Map.entry("c", 2), Map.entry("d", 2), Map.entry("a", 4), Map.entry("e", 5));
        assertThat(Ranking.of(UNROUNDED, entries("7", "7", "7"))).isEqualTo(Map.of("a", 1, "b", 1, "c", 1));
        assertThat(Ranking.of(UNROUNDED, List.of())).isEmpty();
    }

    @Test
    void unroundedScoresAreTiesOnlyWhereEqual() {
        assertThat(Ranking.of(UNROUNDED, entries("1/3", "0.333333333333"))).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(Ranking.of(UNROUNDED, entries("1/2", "2/4"))).isEqualTo(Map.of("a", 1, "b", 1));
    }

    @Test
    void roundedScoresAreTiesWhereTheyRoundAlikeHalfUp() {
        assertThat(Ranking.of(WHOLE, entries("49.5", "50.499", "49.499", "50.5")))
                .isEqualTo(Map.of("d", 1, "a", 2, "b", 2, "c", 4));
        assertThat(Ranking.of(ONE_DECIMAL, entries("49.55", "49.6", "49.54")))
                .isEqualTo(Map.of("a", 1, "b", 1, "c", 3));
    }

    @Test
    void aCompanyJoinsTheGroupAboveIfItIsNearItsFirstMember() {
        assertThat(Ranking.of(WITHIN_HALF, entries("50", "49.5", "49.4", "49.1", "48.9", "48.8")))
                .isEqualTo(Map.of("a", 1, "b", 1, "c", 3, "d", 3, "e", 3, "f", 6));
    }

    @Test
    void modesAreRankedApart() {
        List<Entry> mixed = List.of(
                entry("a", "desk", "40"), entry("b", "full", "70"), entry("c", "desk", "60"), entry("d", "full", "30"));
        assertThat(Ranking.of(UNROUNDED, mixed)).isEqualTo(Map.of("c", 1, "a", 2, "b", 1, "d", 2));
    }

    @Test
    void whoHasNoScoreHasNoRank() {
        assertThat(Ranking.of(WHOLE, entries("-", "3", "-"))).isEqualTo(Map.of("b", 1));
    }

    @Test
    void oneNameIsRankedOnce() {
        List<Entry> twice = List.of(entry("a", "desk", "40"), entry("a", "full", "70"));
        assertThatThrownBy(() -> Ranking.of(UNROUNDED, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a is ranked twice");
    }
}
