package org.principled.account.signin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.principled.account.secret.SecretToken;
import org.principled.canonical.Sha256;

/**
 * What attempts are counted for.
 *
 * @param key a hash, so that the table tells nothing about whom
 */
record Counted(String key, Pace pace) {

    /**
     * What an attempt is counted for. From a browser that this account has signed in with before only that browser counts, so no stranger
     * can make its owner wait; from anywhere else the account, whether it exists or not, and the address.
     *
     * @param device the browser's secret, if the account knows it
     */
    static List<Counted> of(String email, String address, Optional<SecretToken> device) {
        return device.map(known -> List.of(new Counted("d" + known.hash(), Pace.PERSON)))
                .orElseGet(() -> List.of(
                        new Counted("n" + hash(email.strip().toLowerCase(Locale.ROOT)), Pace.PERSON),
                        new Counted("a" + hash(address), Pace.ADDRESS)));
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
