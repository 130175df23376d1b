package org.principled.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;

/** The words of answer workbooks in one language, from the same file as those of reports. */
public final class WorkbookWords {

    private static final String PREFIX = "workbook.";

    private final PropertyResourceBundle bundle;
    private final Locale locale;

    private WorkbookWords(PropertyResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words in a language; empty where there are none.
     *
     * @param language BCP 47 tag, perhaps from a file that anybody may have written
     */
    public static Optional<WorkbookWords> in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        String name = "/messages/report_" + locale.getLanguage() + ".properties";
        try (InputStream in = WorkbookWords.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new WorkbookWords(
                            new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)), locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key, which begins with {@code workbook.} in the file, with texts in place of {@code {0}} and so on. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(PREFIX + key), locale).format(arguments);
    }

    /** The label of who may see something: {@code public}, {@code coalition} or {@code sealed}. */
    public String audience(String key) {
        return say("audience." + key);
    }

    /** The label of what stands in place of a figure, such as {@code barred_by_law}; the same as in reports. */
    public String status(String key) {
        return bundle.getString("tables.status." + key);
    }

    /** The label of the answer that an element does not apply. */
    public String notApplicable() {
        return say("answer.na");
    }

    /** The label of the answer that is not established. */
    public String unknown() {
        return say("answer.unknown");
    }
}
