package org.principled.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.principled.answer.CheckWords;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.catalogue.CatalogueException;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/** A questionnaire that was found and read, with its texts. */
final class Loaded {

    private final CatalogueEntry entry;

    private Loaded(CatalogueEntry entry) {
        this.entry = entry;
    }

    /**
     * Finds a questionnaire by id, id@edition or folder.
     *
     * @throws Refused if there is none, or it has defects
     */
    static Loaded named(String name) {
        try {
            Loaded loaded = new Loaded(Catalogue.bundled().find(name));
            loaded.questionnaire();
            return loaded;
        } catch (CatalogueException unusable) {
            throw refused(unusable);
        }
    }

    static Refused refused(CatalogueException unusable) {
        List<String> defects = unusable.defects().stream().map(Object::toString).toList();
        return defects.isEmpty() ? new Refused(sentence(String.valueOf(unusable.getMessage()))) : new Refused(defects);
    }

    private static String sentence(String message) {
        String capital = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }

    Questionnaire questionnaire() {
        return entry.questionnaire();
    }

    /** The texts in a language; in the original one where it is empty. */
    Texts texts(String language) {
        return language.isEmpty() ? entry.originalTexts() : entry.texts(language);
    }

    /** The texts of every language, the original first: answers may be labelled in any of them. */
    List<Texts> labels() {
        return Stream.concat(
                        Stream.of(entry.originalTexts()),
                        entry.languages().stream()
                                .filter(language -> !language.equals(
                                        questionnaire().edition().language()))
                                .map(entry::texts))
                .toList();
    }

    /** What is wrong with answers, as the command line says it. */
    CheckWords checkWords() {
        return CheckWords.forFiles("en", labels());
    }

    /** Refuses a language in which there are no texts. */
    void demandLanguage(String language) {
        if (!language.isEmpty() && !entry.languages().contains(language)) {
            throw new Refused(entry.name() + " has no texts in " + language + "; there are "
                    + String.join(", ", entry.languages()) + ".");
        }
    }
}
