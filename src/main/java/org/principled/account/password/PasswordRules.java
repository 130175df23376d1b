package org.principled.account.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken: 12 to 128 characters, none that is known to be common, none made of words that stand beside it on the form.
 * Nothing is asked about kinds of characters, which only makes people write passwords down (NIST SP 800-63B, section 3.1.1.2).
 */
public final class PasswordRules {

    /** In Unicode code points. */
    public static final int SHORTEST = 12;

    /** In Unicode code points. */
    public static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 4;
    /** What has to be left of a password without the words that anyone can guess from its owner. */
    private static final int LEAST_OF_ITS_OWN = 8;

    private static final List<String> PRODUCT =
            List.of("principled", "principle", "freedomonlinecoalition", "assessment");

    private PasswordRules() {}

    /** Why a password is not taken. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        PERSONAL
    }

    /**
     * Why a password is not taken; empty if it is.
     *
     * @param about what is known about its owner: name, e-mail address
     */
    public static Optional<Refusal> refusal(String password, Collection<String> about) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        String plain = normal.toLowerCase(Locale.ROOT);
        if (CommonPasswords.contains(plain)) {
            return Optional.of(Refusal.COMMON);
        }
        return withoutWords(plain, about).length() < LEAST_OF_ITS_OWN
                ? Optional.of(Refusal.PERSONAL)
                : Optional.empty();
    }

    private static String withoutWords(String password, Collection<String> about) {
        List<String> words = Stream.concat(
                        PRODUCT.stream(), about.stream().flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        String left = password;
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left;
    }
}
