package org.principled.account.totp;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.principled.canonical.Sha256;

/** Codes of 80 random bits, each of which stands once for the second factor when the device is lost. Only their hashes are kept. */
public final class RecoveryCodes {

    private static final int NUMBER = 10;
    private static final int BYTES = 10;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new codes, as they are shown once: {@code abcd-efgh-ijkl-mnop}. */
    public static List<String> random() {
        return Stream.generate(RecoveryCodes::one).limit(NUMBER).toList();
    }

    /** What is kept of a code; however it is typed, in capitals, with or without hyphens. */
    public static String hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return Sha256.hex(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String one() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
