package org.principled.assessment;

import java.util.List;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;

/** The edition of {@code principle-d} in this program, compiled once for all tests. */
public final class TestEditions {

    private static final CatalogueEntry ENTRY = Catalogue.bundled().find("principle-d@2026.1");
    private static final PinnedEdition PINNED = new PinnedEdition(ENTRY.questionnaire(), List.of(ENTRY.texts("en")));

    private TestEditions() {}

    public static PinnedEdition pinned() {
        return PINNED;
    }
}
