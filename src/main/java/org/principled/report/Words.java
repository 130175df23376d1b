package org.principled.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/**
 * The words of reports in one language. The language is always named: a bundle looked up by the default locale would give another report
 * on another machine.
 */
public final class Words {

    private final PropertyResourceBundle bundle;
    private final Locale locale;

    private Words(PropertyResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words in a language.
     *
     * @param language BCP 47 tag
     * @throws IllegalArgumentException if there are no report texts in that language
     */
    public static Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = "/messages/report_" + locale.getLanguage() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "There are no report texts in the language “" + language + "”. Choose “en”.");
            }
            return new Words(new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)), locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The locale in which numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key, with the arguments in place of {@code {0}}, {@code {1}} and so on. */
    public String say(String key, Object... arguments) {
        // Arguments are texts and whole numbers that choose a plural; MessageFormat must not invent a number format of
        // its own.
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
