package org.principled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.canonical.Fraction;
import org.principled.scoring.Estimate;
import org.principled.wording.Words;

class NumbersTest {

    private final Numbers numbers =
            new Numbers(Words.in("report", "en"), Samples.graded().total());

    @Test
    void scoresAreRoundedHalfUpAndBoundsOutwards() {
        Fraction half = Fraction.parse("48.5");
        Estimate estimate = new Estimate(Fraction.parse("48.01"), half, Fraction.parse("60.001"));

        assertThat(numbers.headline(half)).isEqualTo("49");
        assertThat(numbers.headlineInterval(estimate)).isEqualTo("48–61");
        assertThat(numbers.fineInterval(estimate)).isEqualTo("48.01–60.01");
        assertThat(numbers.low(Fraction.of(2, 3)).exported()).hasToString("0.6666");
        assertThat(numbers.high(Fraction.of(2, 3)).exported()).hasToString("0.6667");
        assertThat(numbers.score(Fraction.of(1, 8)).shown()).isEqualTo("0.13");
    }

    @Test
    void intervalOfASettledScoreIsTheScore() {
        Fraction third = Fraction.of(100, 3);

        assertThat(numbers.headlineInterval(new Estimate(third, third, third))).isEqualTo("33");
    }

    @Test
    void weightsKeepTheDecimalsTheyHaveAndNoMore() {
        assertThat(numbers.plain(Fraction.of(3))).isEqualTo("3");
        assertThat(numbers.plain(Fraction.parse("0.25"))).isEqualTo("0.25");
        assertThat(numbers.plain(Fraction.of(2, 3))).isEqualTo("2/3");
        assertThat(numbers.weight(Fraction.of(1150, 87))).isEqualTo("13.2184");
    }

    @Test
    void sharesAreInPerCentAndADashWhereThereIsNone() {
        assertThat(numbers.percent(Optional.of(Fraction.of(1, 3)))).isEqualTo("33.3 %");
        assertThat(numbers.percent(Optional.empty())).isEqualTo("–");
        assertThat(numbers.share(Fraction.of(1, 3)).exported()).hasToString("0.3333");
    }

    @Test
    void defaultLocaleChangesNoDigit() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Numbers(Words.in("report", "en"), Samples.graded().total()).fine(Fraction.of(99, 2)))
                    .isEqualTo("49.50");
        } finally {
            Locale.setDefault(before);
        }
    }
}
