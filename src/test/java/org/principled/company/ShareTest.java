package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.canonical.Fraction;

class ShareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/4 | 1/4",
                "25 % | 1/4",
                "25% | 1/4",
                "0.25 | 1/4",
                "0,25 | 1/4",
                "12,5 % | 1/8",
                "12.5\u00a0% | 1/8",
                "1 / 3 | 1/3",
                "0 | 0",
                "100 % | 1",
                "2 | 2",
                "-1/4 | -1/4"
            })
    void sharesAreReadExactly(String written, String exact) {
        assertThat(Share.parse(written).orElseThrow()).hasToString(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a quarter", "1/0", "25 per cent", "1/4/2", "1.000,5", "1e-1", "0.1234567890123456789"})
    void otherTextsAreNoShare(String written) {
        assertThat(Share.parse(written)).isEmpty();
    }

    @Test
    void aShareIsShownAsPeopleSayIt() {
        assertThat(Share.text(Fraction.of(1, 4))).isEqualTo("25 %");
        assertThat(Share.text(Fraction.of(1, 8))).isEqualTo("12.5 %");
        assertThat(Share.text(Fraction.of(1, 3))).isEqualTo("1/3");
        assertThat(Share.text(Fraction.ONE)).isEqualTo("100 %");
        assertThat(Share.text(Fraction.ZERO)).isEqualTo("0 %");
    }

    @Property
    void whatIsShownIsReadAsTheSameShare(
            @ForAll @IntRange(max = 5000) int part, @ForAll @IntRange(min = 1, max = 5000) int of) {
        Fraction share = Fraction.of(part, of);
        assertThat(Share.parse(Share.text(share))).contains(share);
    }
}
