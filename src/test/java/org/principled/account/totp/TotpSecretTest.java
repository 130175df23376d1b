package org.principled.account.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:10Z");

    private final TotpSecret secret = TotpSecret.random();

    /** RFC 6238, appendix B, the last six of the eight digits; the secret is that of the appendix. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        TotpSecret standard = new TotpSecret(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));
        assertThat(standard.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void theStepBeforeAndTheStepAfterAreAcceptedAndNoOther() {
        for (int apart : new int[] {-30, 0, 30}) {
            assertThat(secret.step(secret.code(NOW.plusSeconds(apart)), NOW, 0)).isPresent();
        }
        for (int apart : new int[] {-90, -60, 60, 90}) {
            assertThat(secret.step(secret.code(NOW.plusSeconds(apart)), NOW, 0)).isEmpty();
        }
    }

    @Test
    void noCodeWorksTwiceNorAnOlderOneAfterwards() {
        long step = secret.step(secret.code(NOW), NOW, 0).orElseThrow();
        assertThat(secret.step(secret.code(NOW), NOW, step)).isEmpty();
        assertThat(secret.step(secret.code(NOW.minusSeconds(30)), NOW, step)).isEmpty();
        assertThat(secret.step(secret.code(NOW.plusSeconds(30)), NOW, step)).hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "abcdef", "0000000", "１２３４５６"})
    void anythingElseIsNoCode(String code) {
        assertThat(secret.step(code, NOW, 0)).isEmpty();
    }

    @Test
    void aSecretHas160BitsAndIsNeverPrinted() {
        assertThat(Base32.decode(secret.base32())).hasSize(20);
        assertThat(secret.grouped()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret).hasToString("a secret");
        assertThat(secret.uri("a+b@example.org"))
                .isEqualTo("otpauth://totp/Principled:a%2Bb%40example.org?secret=" + secret.base32()
                        + "&issuer=Principled");
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
        assertThat(new String(Base32.decode(encoded), StandardCharsets.US_ASCII))
                .isEqualTo(text);
    }

    @Test
    void recoveryCodesAreTenOf80BitsAndKnownHoweverTheyAreTyped() {
        List<String> codes = RecoveryCodes.random();
        assertThat(new HashSet<>(codes)).hasSize(10);
        assertThat(codes).allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        String code = codes.get(0);
        assertThat(RecoveryCodes.hash(code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(RecoveryCodes.hash(code));
    }

    @Test
    void aQrCodeIsADrawingWithAQuietZone() {
        QrCode code = QrCode.of(secret.uri("somebody@example.org"));
        assertThat(code.size()).isBetween(29, 100);
        assertThat(code.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M0 ").doesNotContain("<");
    }
}
