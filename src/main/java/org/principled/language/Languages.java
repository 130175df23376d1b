package org.principled.language;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.principled.wording.Script;

/** The languages of the pages, as BCP 47 tags; the first is the one in which they were written. */
@Singleton
public final class Languages {

    private final List<String> tags;

    Languages(@ConfigProperty(name = "principled.languages") List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    public List<String> all() {
        return tags;
    }

    public String original() {
        return tags.get(0);
    }

    public boolean has(String tag) {
        return tags.contains(tag);
    }

    /**
     * The one of ours that a browser would like best.
     *
     * @param wanted the header {@code Accept-Language} (RFC 9110, 12.5.4), if it was sent
     */
    Optional<String> accepted(@Nullable String wanted) {
        try {
            return wanted == null || wanted.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(wanted), tags));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** In which direction a language is written, as HTML says it: {@code ltr} or {@code rtl}. */
    public static String direction(String tag) {
        return Script.isFromRightToLeft(Locale.forLanguageTag(tag)) ? "rtl" : "ltr";
    }

    /** What a language calls itself. */
    public static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
