package org.principled.report.xlsx;

import java.nio.file.Path;
import java.util.Map;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Texts;
import org.principled.scoring.ScoringPlan;

/** The questionnaires that ship with the project. */
final class Editions {

    static final Edition PRINCIPLE_D = read("questionnaires/principle-d/2026.1", "principle-d");
    static final Edition RDR = read("questionnaires/rdr-2022/1", "rdr-2022");

    /** A questionnaire, ready for scoring, with its words. */
    record Edition(ScoringPlan plan, Texts texts) {}

    private Editions() {}

    private static Edition read(String folder, String id) {
        CatalogueEntry entry = Catalogue.of(Path.of(folder)).find(id);
        return new Edition(ScoringPlan.of(entry.questionnaire()), entry.texts("en"));
    }

    /** Words for a questionnaire that has none: its codes stand in. */
    static Texts none() {
        return new Texts("en", Map.of(), Map.of());
    }
}
