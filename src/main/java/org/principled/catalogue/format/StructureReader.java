package org.principled.catalogue.format;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlDocument;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Source;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/** Reads a structure file. */
final class StructureReader {

    private static final int MOST_PROFILES = 60;

    private static final Keys FILE = Keys.of(
                    "file", "format", "id", "edition", "language", "licence", "scales", "modes", "areas", "total")
            .optional(
                    "not-applicable",
                    "evidence",
                    "profiles",
                    "scoping",
                    "units",
                    "weight-reasons",
                    "flag-states",
                    "flags",
                    "tables",
                    "sources");
    private static final Keys SOURCE = Keys.of("source", "source", "citation").optional("url");

    private final Defects defects;
    private final Reading reading;

    StructureReader(Defects defects) {
        this.defects = defects;
        this.reading = new Reading(defects);
    }

    /** The structure, as far as it could be understood; of use only where there is no defect. */
    Structure read(YamlDocument document) {
        defects.addDuplicates(document);
        Section file = FILE.open(document.root(), reading);
        Edition edition = new EditionReader(reading).read(file);
        List<String> weightReasons = file.declareAll(NameKind.WEIGHT_REASON, "weight-reasons");
        Questionnaire questionnaire = questionnaire(file, edition);
        reading.checkTheRest();
        if (defects.isEmpty()) {
            new Fineness(questionnaire).check(file.key("areas"), defects);
        }
        return new Structure(questionnaire, weightReasons, document.root().plain());
    }

    private Questionnaire questionnaire(Section file, Edition edition) {
        ConditionReader conditions = new ConditionReader(reading);
        FlagsReader flags = new FlagsReader(reading);
        List<Scale> scales = new ScalesReader(reading).read(file.items("scales"));
        EvidenceReader evidenceReader = new EvidenceReader(reading);
        Evidence evidence = file.at("evidence").map(evidenceReader::evidence).orElse(Evidence.none());
        ElementReader elements = new ElementReader(reading, conditions, scales, evidence);
        List<ScopingQuestion> scoping = new ScopingReader(reading, conditions).read(file.items("scoping"));
        List<Area> areas = new AreasReader(reading, elements).read(file.items("areas"));
        if (file.has("flags")) {
            file.demand("flag-states", "the states of a flag, as there are flags");
        }
        reading.later(() -> conditions.check(scoping));
        return new Questionnaire(
                edition,
                scales,
                evidence,
                evidenceReader.modes(file.items("modes"), evidence),
                file.declareAll(NameKind.NOT_APPLICABLE_CODE, "not-applicable"),
                profiles(file),
                scoping,
                file.at("units").map(new UnitsReader(reading)::read).orElse(Units.none()),
                areas,
                flags.states(file.items("flag-states")),
                flags.flags(file.items("flags")),
                total(file),
                new TablesReader(reading, elements).read(file.items("tables")),
                file.items("sources").stream().map(this::source).toList());
    }

    private List<String> profiles(Section file) {
        List<String> profiles = file.declareAll(NameKind.PROFILE, "profiles");
        if (profiles.size() > MOST_PROFILES) {
            defects.add(file.key("profiles"), "there are " + profiles.size() + " profiles", "at most " + MOST_PROFILES);
        }
        return profiles;
    }

    private Total total(Section file) {
        return file.at("total")
                .map(new TotalReader(reading)::read)
                .orElse(new Total(
                        Total.Of.AREAS,
                        Optional.empty(),
                        List.of(),
                        Fraction.ZERO,
                        List.of(),
                        false,
                        0,
                        0,
                        new Total.Ranking(-1, Fraction.ZERO)));
    }

    private Source source(YamlNode node) {
        Section section = SOURCE.open(node, reading);
        section.text("url")
                .filter(url -> !url.text().matches("https?://[^\\s<>\"]+"))
                .ifPresent(url -> defects.add(
                        url, "`url` is " + Defects.quote(url.text()), "an address that begins with `https://`"));
        return new Source(
                section.declare(NameKind.SOURCE, "source"), section.textOrNone("citation"), section.textOrNone("url"));
    }
}
