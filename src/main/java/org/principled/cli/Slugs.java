package org.principled.cli;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** File names made of company names: lower-case letters, digits and hyphens, each name once. */
final class Slugs {

    private static final int LONGEST = 60;

    private final Map<String, Integer> used = new HashMap<>();

    /** The name for one company; a second company of the same name gets {@code -2}. */
    String next(String company) {
        String plain = Normalizer.normalize(company, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                .replaceAll("^-+|-+$", "");
        String slug = plain.isEmpty() ? "company" : plain.substring(0, Math.min(LONGEST, plain.length()));
        int times = used.merge(slug, 1, Integer::sum);
        return times == 1 ? slug : next(slug + "-" + times);
    }
}
