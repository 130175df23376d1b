package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Mode;

/** Reads {@code evidence} and {@code modes}. */
final class EvidenceReader {

    /** A scorer keeps a value for each set of grades. */
    private static final int MOST_GRADES = 8;

    private static final Keys EVIDENCE = Keys.of("section on evidence", "grades", "without-grade", "verified", "types")
            .optional("publicity", "kinds", "bodies", "grading");
    private static final Keys TYPE = Keys.of("type of element", "type", "factors");
    private static final Keys MODE = Keys.of("mode", "mode").optional("grades");

    private final Reading reading;

    EvidenceReader(Reading reading) {
        this.reading = reading;
    }

    Evidence evidence(YamlNode node) {
        Section section = EVIDENCE.open(node, reading);
        List<String> grades = section.declareAll(NameKind.GRADE, "grades");
        if (grades.size() > MOST_GRADES) {
            reading.defects()
                    .add(section.key("grades"), "there are " + grades.size() + " grades", "at most " + MOST_GRADES);
        }
        List<String> kinds = section.declareAll(NameKind.KIND_OF_EVIDENCE, "kinds");
        List<String> bodies = section.declareAll(NameKind.BODY, "bodies");
        return new Evidence(
                grades,
                section.refer(NameKind.GRADE, "without-grade"),
                section.referAll(NameKind.GRADE, "verified"),
                types(section, grades),
                factors(section.at("publicity")),
                kinds,
                bodies,
                new GradingReader(reading).read(section, bodies));
    }

    private List<Evidence.Type> types(Section evidence, List<String> grades) {
        List<Evidence.Type> types = new ArrayList<>();
        for (YamlNode node : evidence.items("types")) {
            Section section = TYPE.open(node, reading);
            String type = section.declare(NameKind.TYPE, "type");
            Map<String, Fraction> factors = factors(section.at("factors"));
            if (section.has("factors")) {
                demandFactors(section, type, factors, grades);
            }
            types.add(new Evidence.Type(type, factors));
        }
        return types;
    }

    private void demandFactors(Section section, String type, Map<String, Fraction> factors, List<String> grades) {
        List<String> missing = new ArrayList<>(grades);
        missing.removeAll(factors.keySet());
        if (!missing.isEmpty()) {
            reading.defects()
                    .add(
                            section.key("factors"),
                            type,
                            "the type `" + type + "` has no factor for " + Defects.quoteAll(missing),
                            "a factor for each grade");
        }
    }

    private Map<String, Fraction> factors(Optional<YamlNode> given) {
        Map<String, Fraction> factors = new LinkedHashMap<>();
        if (given.isEmpty()) {
            return factors;
        }
        YamlNode node = given.get();
        if (!(node instanceof YamlMapping mapping)) {
            reading.defects()
                    .add(node, "", "these factors are " + Reading.form(node), "a mapping of grades to factors");
            return factors;
        }
        for (YamlMapping.Entry entry : mapping.entries().values()) {
            String grade = reading.names().refer(NameKind.GRADE, entry.key());
            factors.put(grade, reading.number(grade, entry.value(), NumberRange.SHARE, Fraction.ZERO));
        }
        return factors;
    }

    /** Reads the modes; where there are grades, each names some, the grade of an answer that names none among them. */
    List<Mode> modes(List<YamlNode> nodes, Evidence evidence) {
        List<Mode> modes = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = MODE.open(node, reading);
            String mode = section.declare(NameKind.MODE, "mode");
            if (evidence.grades().isEmpty()) {
                section.forbid("grades", "no grades here, as there is no section `evidence`");
            } else {
                section.demand("grades", "the grades that answers may carry in this mode");
                demandWithoutGrade(section, evidence.withoutGrade());
            }
            modes.add(new Mode(mode, section.referAll(NameKind.GRADE, "grades")));
        }
        return modes;
    }

    private void demandWithoutGrade(Section mode, String withoutGrade) {
        List<String> grades = mode.words("grades");
        boolean known = reading.names().has(NameKind.GRADE, withoutGrade);
        if (known && !grades.isEmpty() && !grades.contains(withoutGrade)) {
            reading.defects()
                    .add(
                            mode.key("grades"),
                            withoutGrade,
                            "this mode has no grade " + Defects.quote(withoutGrade),
                            "that grade too, as it is what an answer without a grade counts as (`without-grade`)");
        }
    }
}
