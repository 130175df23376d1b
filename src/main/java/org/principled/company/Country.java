package org.principled.company;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in the language of the pages
 */
record Country(String code, String name) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The name of a country; empty for an empty code. */
    static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** Every country by name. */
    static List<Country> all() {
        return CODES.stream()
                .map(code -> new Country(code, name(code)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(Locale.ENGLISH)))
                .toList();
    }
}
