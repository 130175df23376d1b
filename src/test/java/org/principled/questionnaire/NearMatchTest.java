package org.principled.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchTest {

    private static final List<String> CODES =
            List.of("EXP-3.1", "EXP-3.2", "EXP-3.3", "GOV-1.1", "weight", "indicators");

    @ParameterizedTest
    @CsvSource({
        "EXP-3.l, EXP-3.1",
        "EXP-3.I, EXP-3.1",
        "EXP_3.2, EXP-3.2",
        "G0V-1.1, GOV-1.1",
        "gov-1.1, GOV-1.1",
        "wieght, weight",
        "Weight, weight",
        "indicator, indicators",
        "indikators, indicators"
    })
    void whatWasProbablyMeantIsFound(String written, String meant) {
        assertThat(NearMatch.of(written, CODES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"EXP-3.4", "EXP-77.12", "height of it", "x", "''"})
    void nothingIsSuggestedWhereSeveralAreAsNearOrNoneIs(String written) {
        assertThat(NearMatch.of(written, CODES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P, p, p", "P, Q, ''", "E9, E1, E1"})
    void aSingleLetterIsOnlyLikeItself(String written, String known, String match) {
        assertThat(NearMatch.of(written, List.of(known)).orElse("")).isEqualTo(match);
    }
}
