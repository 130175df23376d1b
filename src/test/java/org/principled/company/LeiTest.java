package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeiTest {

    /** The examples that ISO 17442 and the Global LEI Foundation publish of themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"506700GE1G29325QX363", "54930084UKLVMY22DS16", "213800WSGIIZCXF1P572"})
    void whatIsInUseIsRight(String lei) {
        assertThat(Lei.hasForm(lei)).isTrue();
        assertThat(Lei.isRight(lei)).isTrue();
    }

    @Test
    void everyDigitTakenForAnotherAndEveryLetterTakenForAnotherIsFound() {
        String right = "506700GE1G29325QX363";
        for (int i = 0; i < right.length(); i++) {
            String kind = Character.isDigit(right.charAt(i)) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            for (char other : kind.toCharArray()) {
                String wrong = right.substring(0, i) + other + right.substring(i + 1);
                if (other != right.charAt(i)) {
                    assertThat(Lei.isRight(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void swappedDigitsAndSwappedLettersAreFound() {
        String right = "506700GE1G29325QX363";
        for (int i = 0; i < right.length() - 1; i++) {
            char one = right.charAt(i);
            char two = right.charAt(i + 1);
            if (one != two && Character.isDigit(one) == Character.isDigit(two)) {
                String wrong = right.substring(0, i) + two + one + right.substring(i + 2);
                assertThat(Lei.isRight(wrong)).as(wrong).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "506700GE1G29325QX36",
                "506700GE1G29325QX3633",
                "506700GE1G29325QX36E",
                "506700GE1G29325Q-363",
                "506700GE1G29325QX٣٦٣"
            })
    void otherTextsHaveNotTheForm(String text) {
        assertThat(Lei.hasForm(text)).isFalse();
    }

    @Test
    void spacesAndSmallLettersAreTakenOff() {
        assertThat(Lei.normal(" 5067 00ge 1g29 325q x363 ")).isEqualTo("506700GE1G29325QX363");
    }
}
