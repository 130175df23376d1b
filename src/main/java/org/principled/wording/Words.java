package org.principled.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;

/**
 * The words of one bundle in one language. The language is always named: a bundle looked up by the default locale would say something else
 * on another machine.
 */
public final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words in a language.
     *
     * @param bundle name of a file among the messages, without language and ending, such as {@code report}
     * @param language BCP 47 tag
     * @throws IllegalArgumentException if there are no such words in that language
     */
    public static Words in(String bundle, String language) {
        return find(bundle, language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There are no " + bundle + " texts in the language “" + language + "”. Choose “en”."));
    }

    /** The words in a language, as {@link #in}; empty where there are none. */
    public static Optional<Words> find(String bundle, String language) {
        Locale locale = Locale.forLanguageTag(language);
        try {
            return Optional.of(new Words(
                    ResourceBundle.getBundle(
                            "messages." + bundle, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                    locale));
        } catch (MissingResourceException none) {
            return Optional.empty();
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

    /** The text of a key that takes no arguments; empty where there is none. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** A message that names nothing by a label, or may name it by its key. */
    public String say(Message message) {
        return say(message, Label::key);
    }

    /**
     * A message.
     *
     * @param labels how to call what a questionnaire has a label for
     */
    public String say(Message message, Function<Label, String> labels) {
        return say(
                message.key(),
                message.arguments().stream()
                        .map(argument -> spoken(argument, labels))
                        .toArray());
    }

    private Object spoken(Object argument, Function<Label, String> labels) {
        if (argument instanceof Message message) {
            return say(message, labels);
        }
        return argument instanceof Label label ? labels.apply(label) : argument;
    }
}
