package org.principled.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.account.password.PasswordRules.Refusal;

class PasswordRulesTest {

    private static final List<String> OWNER = List.of("Zoë Marchetti", "z.marchetti@telkom-example.org");

    private static Optional<Refusal> refusal(String password) {
        return PasswordRules.refusal(password, OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "vier blaue Elefanten tanzen",
                "x7#Kq!vB2mLp",
                "на крыше сидит сова",
                "雨にも負けず風にも負けず雪にも",
                "Rx9 gate kiln 44 moss"
            })
    void aLongEnoughPasswordOfOnesOwnIsTaken(String password) {
        assertThat(refusal(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123!",
                "P@ssw0rd2026",
                "passwordpassword",
                "iloveyou1234",
                "qwertyuiop12",
                "qwerty123456",
                "1qaz2wsx3edc",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "121212121212",
                "letmein!letmein!",
                "Summer-2026!!",
                "administrator1",
                "Welcome2026!!",
                "superman/batman",
                "zyxwvutsrqponm",
                "йцукенгшщзхъ"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(refusal(password)).contains(Refusal.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marchetti-7k", "Telkom-example", "principled#9xy", "MARCHETTI.telkom", "principle!zq7"})
    void wordsThatStandBesideItAreRefused(String password) {
        assertThat(refusal(password)).contains(Refusal.PERSONAL);
    }

    @Test
    void lengthIsCountedInCharactersNotInBytes() {
        assertThat(refusal("x7#Kq!vB2mL")).contains(Refusal.TOO_SHORT);
        assertThat(refusal("😀🎈🚲🌧🍋🧭📎🎻🪁🌵🔭🧊")).isEmpty();
        assertThat(refusal("a7 kQ#9z".repeat(16))).isEmpty();
        assertThat(refusal("a7 kQ#9z".repeat(16) + "x")).contains(Refusal.TOO_LONG);
    }

    /** A letter and its accent typed apart count as the one letter they make. */
    @Test
    void lengthIsCountedAfterNormalising() {
        assertThat(refusal("e\u0301a\u030ao\u0308u\u0308n\u0303c\u0327")).contains(Refusal.TOO_SHORT);
    }
}
