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
 * @param name in the language that was asked for
 */
record Country(String code, String name) {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The name of a country; empty for an empty code. */
    static String name(String code, Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    /** Every country by name. */
    static List<Country> all(Locale language) {
        return CODES.stream()
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language)))
                .toList();
    }
}
