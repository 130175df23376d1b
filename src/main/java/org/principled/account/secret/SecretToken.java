package org.principled.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.principled.canonical.Sha256;

/**
 * A secret of 256 random bits that is given away once (as a cookie, a link, a key) and kept only as a hash.
 *
 * @param text as it is given away, of letters, digits, {@code -} and {@code _}
 */
public record SecretToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it, 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret that forms of a session carry, so that no other site can send them: it cannot be guessed without the session's own. */
    public String formToken() {
        return Sha256.hex(("form:" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a form carries the right secret; takes the same time for every wrong one. */
    public boolean fits(String sentFormToken) {
        return MessageDigest.isEqual(
                formToken().getBytes(StandardCharsets.UTF_8), sentFormToken.getBytes(StandardCharsets.UTF_8));
    }

    /** Never the secret, which must not end in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
