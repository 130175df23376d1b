package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.principled.catalogue.yaml.YamlDocument;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
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

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

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
        Edition edition = EditionReader.read(file);
        List<String> weightReasons = file.declareAll(NameKind.WEIGHT_REASON, "weight-reasons");
        Questionnaire questionnaire = questionnaire(file, edition);
        reading.checkTheRest();
        if (defects.isEmpty()) {
            new Fineness(questionnaire).check(file.key("areas"), defects);
        }
        return new Structure(questionnaire, weightReasons, document.root());
    }

    private Questionnaire questionnaire(Section file, Edition edition) {
        ConditionReader conditions = new ConditionReader(reading);
        FlagsReader flags = new FlagsReader(reading);
        List<Scale> scales = new ScalesReader(reading).read(file.items("scales"));
        EvidenceReader evidenceReader = new EvidenceReader(reading);
        Optional<YamlNode> evidencePlace = file.at("evidence");
        Evidence evidence = evidencePlace.isEmpty() ? Evidence.none() : evidenceReader.evidence(evidencePlace.get());
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
                units(file),
                areas,
                flags.states(file.items("flag-states")),
                flags.flags(file.items("flags")),
                total(file),
                new TablesReader(reading, elements).read(file.items("tables")),
                sources(file));
    }

    private List<String> profiles(Section file) {
        List<String> profiles = file.declareAll(NameKind.PROFILE, "profiles");
        if (profiles.size() > MOST_PROFILES) {
            defects.add(file.key("profiles"), "there are " + profiles.size() + " profiles", "at most " + MOST_PROFILES);
        }
        return profiles;
    }

    private Units units(Section file) {
        Optional<YamlNode> node = file.at("units");
        return node.isEmpty() ? Units.none() : new UnitsReader(reading).read(node.get());
    }

    private Total total(Section file) {
        YamlNode node = file.at("total").orElse(file.node());
        TotalReader reader = new TotalReader(reading);
        return file.has("total") ? reader.read(node) : reader.none();
    }

    private List<Source> sources(Section file) {
        List<Source> sources = new ArrayList<>();
        for (YamlNode node : file.items("sources")) {
            Section section = SOURCE.open(node, reading);
            YamlScalar url = section.text("url");
            if (url != null && !URL.matcher(url.text()).matches()) {
                section.refuse("url", url, "an address that begins with `https://`");
            }
            sources.add(new Source(
                    section.declare(NameKind.SOURCE, "source"),
                    section.textOrNone("citation"),
                    section.textOrNone("url")));
        }
        return sources;
    }
}
