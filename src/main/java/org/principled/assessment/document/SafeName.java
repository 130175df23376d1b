package org.principled.assessment.document;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files in plain letters and digits, which mean the same to every file system and every header. */
final class SafeName {

    private static final int LONGEST = 60;

    private SafeName() {}

    /** A name made safe; {@code company} where nothing of it can stay. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "company" : cut;
    }
}
