package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.GradingRule;

/** Reads {@code grading} of the section on evidence: how the grade follows from what is known about a piece of evidence. */
final class GradingReader {

    private static final Keys RULE = Keys.of("rule of grading", "grade").optional("kinds", "body", "when");
    private static final Map<String, Boolean> BODY = Map.of("listed", true);
    private static final Map<String, Circumstance> CIRCUMSTANCES = new LinkedHashMap<>();

    static {
        for (Circumstance circumstance : Circumstance.values()) {
            CIRCUMSTANCES.put(circumstance.key(), circumstance);
        }
    }

    private final Reading reading;

    GradingReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads the rules; kinds need rules, rules need kinds, and a list of bodies needs a rule that asks for one. */
    List<GradingRule> read(Section evidence, List<String> bodies) {
        if (evidence.has("kinds")) {
            evidence.demand("grading", "how the grade follows from the kind of evidence, as there are kinds");
        } else {
            evidence.forbid("grading", "it only with `kinds`, of which it speaks");
        }
        List<GradingRule> rules = new ArrayList<>();
        for (YamlNode node : evidence.items("grading")) {
            rules.add(rule(RULE.open(node, reading), bodies));
        }
        if (!bodies.isEmpty() && rules.stream().noneMatch(GradingRule::fromListedBody)) {
            reading.defects()
                    .add(
                            evidence.key("bodies"),
                            "bodies are listed, but no rule of `grading` asks for one",
                            "a rule with `body: listed`, or no such list");
        }
        return rules;
    }

    private GradingRule rule(Section rule, List<String> bodies) {
        boolean fromListedBody = rule.choice("body", BODY, false);
        if (fromListedBody && bodies.isEmpty()) {
            rule.forbid("body", "it only where `bodies` lists some");
        }
        return new GradingRule(
                rule.refer(NameKind.GRADE, "grade"),
                rule.referAll(NameKind.KIND_OF_EVIDENCE, "kinds"),
                fromListedBody,
                rule.choices("when", CIRCUMSTANCES));
    }
}
