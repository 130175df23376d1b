package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Scale;

/** Reads elements and keeps them by code for the checks of what refers to them. */
final class ElementReader {

    private static final Keys ELEMENT = Keys.of("element", "element")
            .optional("type", "publicity", "weight", "reason", "scale", "applies", "evidence", "references", "event");
    private static final Keys WAY = Keys.of("way of applying").optional("profiles", "when");
    private static final Keys REFERENCE = Keys.of("reference", "source").optional("at");
    private static final Keys EVENT = Keys.of("event", "not-applicable", "detected-by", "at-least");
    private static final Map<String, Boolean> PUBLICITY = Map.of("required", true);

    private final Reading reading;
    private final ConditionReader conditions;
    private final Map<String, Scale> scales = new HashMap<>();
    private final String firstScale;
    private final Evidence evidence;
    private final Map<String, Element> elements = new HashMap<>();

    ElementReader(Reading reading, ConditionReader conditions, List<Scale> scales, Evidence evidence) {
        this.reading = reading;
        this.conditions = conditions;
        for (Scale scale : scales) {
            this.scales.put(scale.key(), scale);
        }
        this.firstScale = scales.isEmpty() ? "" : scales.get(0).key();
        this.evidence = evidence;
    }

    Element read(YamlNode node) {
        Section section = ELEMENT.open(node, reading);
        String code = section.declare(NameKind.ELEMENT, "element");
        checkEvidence(section);
        Element element = new Element(
                code,
                section.refer(NameKind.TYPE, "type"),
                section.choice("publicity", PUBLICITY, false),
                section.number("weight", NumberRange.WEIGHT, Fraction.ONE),
                section.refer(NameKind.WEIGHT_REASON, "reason"),
                section.has("scale") ? section.refer(NameKind.SCALE, "scale") : firstScale,
                ways(section),
                section.referAll(NameKind.KIND_OF_EVIDENCE, "evidence"),
                references(section),
                event(section.at("event"), code));
        elements.putIfAbsent(code, element);
        return element;
    }

    private void checkEvidence(Section section) {
        if (evidence.grades().isEmpty()) {
            String why = "it only where the questionnaire has a section `evidence`";
            section.forbid("type", why);
            section.forbid("publicity", why);
            section.forbid("evidence", why);
            return;
        }
        section.demand("type", "one of the types of the section `evidence`, which say what evidence is worth");
        if (evidence.publicity().isEmpty()) {
            section.forbid("publicity", "it only where the section `evidence` has `publicity`");
        }
    }

    private List<Applicability> ways(Section element) {
        List<Applicability> ways = new ArrayList<>();
        for (YamlNode node : element.items("applies")) {
            ways.add(way(WAY.open(node, reading)));
        }
        return ways;
    }

    private Applicability way(Section section) {
        if (!section.has("profiles") && !section.has("when")) {
            section.demand(
                    "profiles",
                    "`profiles`, `when` or both; leave out `applies` where an element applies to everybody");
        }
        Optional<YamlNode> when = section.at("when");
        return new Applicability(
                section.referAll(NameKind.PROFILE, "profiles"),
                when.isEmpty() ? Optional.empty() : Optional.of(conditions.read(when.get())));
    }

    private List<Element.Reference> references(Section element) {
        List<Element.Reference> references = new ArrayList<>();
        for (YamlNode node : element.items("references")) {
            Section section = REFERENCE.open(node, reading);
            references.add(new Element.Reference(section.refer(NameKind.SOURCE, "source"), section.textOrNone("at")));
        }
        return references;
    }

    private Optional<Element.Event> event(Optional<YamlNode> node, String code) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Section section = EVENT.open(node.get(), reading);
        Element.Event event = new Element.Event(
                section.refer(NameKind.NOT_APPLICABLE_CODE, "not-applicable"),
                section.refer(NameKind.ELEMENT, "detected-by"),
                section.textOrNone("at-least"));
        reading.later(() -> {
            checkDetector(section.text("detected-by"), code);
            checkAnswer(section.text("at-least"), event.detectedBy());
        });
        return Optional.of(event);
    }

    private void checkDetector(@Nullable YamlScalar detector, String code) {
        Element known = detector == null ? null : elements.get(detector.text());
        if (detector == null || known == null) {
            return;
        }
        if (detector.text().equals(code)) {
            reading.defects().add(detector, Defects.quote(code) + " cannot vouch for itself", "another element");
        } else if (known.event().isPresent()) {
            reading.defects()
                    .add(
                            detector,
                            Defects.quote(detector.text()) + " depends on an event itself",
                            "an element about a process, which is there whether or not anything happens");
        }
    }

    /** Notes that an answer is not on the scale of an element; of an unknown element, other checks tell. */
    void checkAnswer(@Nullable YamlScalar answer, String code) {
        Element element = elements.get(code);
        Scale scale = element == null ? null : scales.get(element.scale());
        if (answer == null || scale == null || scale.indexOf(answer.text()) >= 0) {
            return;
        }
        List<String> answers =
                scale.choices().stream().map(Scale.Choice::answer).toList();
        String expected = "one of " + Defects.quoteAll(answers);
        reading.defects().addUnknown(answer, "answer", " to " + Defects.quote(code), expected, answers);
    }
}
