package org.principled.account.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an authenticator and the server share: 160 bits, six digits, steps of 30 seconds, SHA-1, as RFC 6238 has it and every
 * authenticator understands.
 *
 * @param base32 the secret as it is kept and typed
 */
public record TotpSecret(String base32) {

    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int GROUP = 4;
    /** How far the clocks may be apart, in steps. */
    private static final int TOLERANCE = 1;

    private static final String ISSUER = "Principled";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    public static TotpSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(Base32.encode(bytes));
    }

    /** What a QR code says to an authenticator. */
    public String uri(String email) {
        String account = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + ISSUER + ":" + account + "?secret=" + base32 + "&issuer=" + ISSUER;
    }

    /** The secret in groups of four, for whoever has to type it. */
    public String grouped() {
        return base32.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /**
     * The step a code belongs to, if it is right.
     *
     * @param lastStep the step of the last code that was accepted; no code of it or of an earlier one works again
     */
    public OptionalLong step(String code, Instant now, long lastStep) {
        byte[] sent = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long present = now.getEpochSecond() / STEP_SECONDS;
        for (long step = Math.max(present - TOLERANCE, lastStep + 1); step <= present + TOLERANCE; step++) {
            if (MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), sent)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code an authenticator shows at a moment. */
    public String code(Instant at) {
        return code(at.getEpochSecond() / STEP_SECONDS);
    }

    private String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(base32), CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A secret of the second factor is damaged.", impossible);
        }
    }

    /** Never the secret, which must not end in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
