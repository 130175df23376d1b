package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.ScopingQuestion;

/** Reads conditions. A condition that cannot be understood is a defect; it never counts as one that holds. */
final class ConditionReader {

    static final List<String> RESERVED = List.of("all", "any", "not");

    private static final Condition NEVER = new Condition.Any(List.of());
    private static final String EXPECTED =
            "scoping questions with the answers that count, such as `{SC-A: \"yes\"}`, or `all`, `any` or `not`";

    private final Reading reading;
    private final List<Use> uses = new ArrayList<>();

    private record Use(String question, List<YamlScalar> answers) {}

    ConditionReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads one condition; several keys of one mapping must all hold. */
    Condition read(YamlNode node) {
        if (!(node instanceof YamlMapping mapping)) {
            reading.defects().add(node, "", "this condition is " + Reading.form(node), EXPECTED);
            return NEVER;
        }
        if (mapping.entries().isEmpty()) {
            reading.defects().add(node, "", "this condition is empty", EXPECTED);
            return NEVER;
        }
        List<Condition> parts = new ArrayList<>();
        for (YamlMapping.Entry entry : mapping.entries().values()) {
            parts.add(part(entry));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition part(YamlMapping.Entry entry) {
        return switch (entry.key().text()) {
            case "all" -> new Condition.All(members(entry));
            case "any" -> new Condition.Any(members(entry));
            case "not" -> new Condition.Not(read(entry.value()));
            default -> answered(entry);
        };
    }

    private List<Condition> members(YamlMapping.Entry entry) {
        List<Condition> members = new ArrayList<>();
        for (YamlNode item : reading.items(entry.key().text(), entry.value())) {
            members.add(read(item));
        }
        return members;
    }

    private Condition answered(YamlMapping.Entry entry) {
        String question = reading.names().refer(NameKind.SCOPING_QUESTION, entry.key());
        List<YamlScalar> answers = answers(question, entry.value());
        uses.add(new Use(question, answers));
        return new Condition.Answered(question, Words.of(answers));
    }

    private List<YamlScalar> answers(String question, YamlNode node) {
        if (node instanceof YamlSequence) {
            return reading.differentTexts(question, node);
        }
        YamlScalar answer = reading.text(question, node);
        return answer == null ? List.of() : List.of(answer);
    }

    /** Reports answers that the scoping questions do not have. To be called when all conditions have been read. */
    void check(List<ScopingQuestion> questions) {
        Map<String, ScopingQuestion> byCode = new HashMap<>();
        for (ScopingQuestion question : questions) {
            byCode.put(question.code(), question);
        }
        for (Use use : uses) {
            ScopingQuestion question = byCode.get(use.question());
            if (question != null) {
                check(use, question.answers());
            }
        }
    }

    private void check(Use use, List<String> known) {
        for (YamlScalar answer : use.answers()) {
            if (!known.contains(answer.text())) {
                reading.defects()
                        .addUnknown(
                                answer,
                                "answer",
                                " to " + Defects.quote(use.question()),
                                "one of " + Defects.quoteAll(known),
                                known);
            }
        }
    }
}
