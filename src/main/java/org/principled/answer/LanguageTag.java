package org.principled.answer;

import java.util.Locale;

/** Names of languages by BCP 47, such as {@code fr} or {@code zh-Hans}. */
public final class LanguageTag {

    private LanguageTag() {}

    /** Whether a text names a language in the form of BCP 47; whether there is such a language is not asked. */
    public static boolean isOne(String text) {
        Locale locale = Locale.forLanguageTag(text);
        return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equalsIgnoreCase(text);
    }
}
