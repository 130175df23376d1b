package org.principled.edition;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/** The editions in this program, read at the start, so that no visitor waits for them. */
@Startup
@Singleton
final class CatalogueEditions implements Editions {

    private final List<Held> editions;

    CatalogueEditions() {
        List<CatalogueEntry> entries = new ArrayList<>(Catalogue.bundled().editions());
        // The catalogue counts editions upwards; a reader wants the newest first.
        Collections.reverse(entries);
        entries.sort(Comparator.comparing(CatalogueEntry::id));
        this.editions = entries.stream().map(CatalogueEditions::held).toList();
    }

    @Override
    public List<Held> all() {
        return editions;
    }

    private static Held held(CatalogueEntry entry) {
        Questionnaire questionnaire = entry.questionnaire();
        String original = questionnaire.edition().language();
        List<Texts> texts = new ArrayList<>(List.of(entry.texts(original)));
        entry.languages().stream()
                .filter(language -> !language.equals(original))
                .map(entry::texts)
                .forEach(texts::add);
        return new Held(questionnaire, texts);
    }
}
