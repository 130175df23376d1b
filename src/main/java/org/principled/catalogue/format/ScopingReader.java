package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.ScopingQuestion;

/** Reads {@code scoping}. */
final class ScopingReader {

    /** Chains of conditions are followed by recursion. */
    private static final int MOST = 500;

    private static final Keys QUESTION =
            Keys.of("scoping question", "question", "answers", "open").optional("asked-when", "not-asked");

    private final Reading reading;
    private final ConditionReader conditions;

    ScopingReader(Reading reading, ConditionReader conditions) {
        this.reading = reading;
        this.conditions = conditions;
    }

    List<ScopingQuestion> read(List<YamlNode> nodes) {
        Map<String, YamlNode> places = new HashMap<>();
        List<ScopingQuestion> questions = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = QUESTION.open(node, reading);
            ScopingQuestion question = question(section);
            questions.add(question);
            if (section.has("asked-when")) {
                places.put(question.code(), section.at("asked-when").orElse(node));
            }
        }
        if (questions.size() > MOST) {
            reading.defects()
                    .add(
                            nodes.get(MOST),
                            "",
                            "there are " + questions.size() + " scoping questions",
                            "at most " + MOST);
        } else {
            new Circles(questions, places).report();
        }
        return questions;
    }

    private ScopingQuestion question(Section section) {
        String code = section.declare(NameKind.SCOPING_QUESTION, "question");
        if (ConditionReader.RESERVED.contains(code)) {
            reading.defects()
                    .add(
                            section.node(),
                            code,
                            Defects.quote(code) + " has a meaning of its own in conditions",
                            "another code");
        }
        for (YamlScalar answer : section.texts("answers")) {
            ScalesReader.check(answer, new HashSet<>(), reading);
        }
        List<String> keys = section.words("answers");
        Optional<YamlNode> when = section.at("asked-when");
        Optional<Condition> askedWhen = when.isEmpty() ? Optional.empty() : Optional.of(conditions.read(when.get()));
        if (askedWhen.isPresent()) {
            section.demand("not-asked", "the answer that counts where the question is not asked");
        } else {
            section.forbid("not-asked", "it only with `asked-when`, as the question is always asked");
        }
        return new ScopingQuestion(
                code, keys, answer(section, "open", keys), askedWhen, answer(section, "not-asked", keys));
    }

    private String answer(Section section, String key, List<String> answers) {
        YamlScalar text = section.text(key);
        if (text != null && !answers.contains(text.text())) {
            reading.defects()
                    .addUnknown(text, "answer", " to this question", "one of " + Defects.quoteAll(answers), answers);
        }
        return section.textOrNone(key);
    }

    /** Finds questions that can only be asked once they have been asked. */
    private final class Circles {
        private final Map<String, ScopingQuestion> byCode = new LinkedHashMap<>();
        private final Map<String, YamlNode> places;
        private final List<String> path = new ArrayList<>();
        private final Set<String> settled = new HashSet<>();

        Circles(List<ScopingQuestion> questions, Map<String, YamlNode> places) {
            for (ScopingQuestion question : questions) {
                byCode.put(question.code(), question);
            }
            this.places = places;
        }

        void report() {
            for (String code : byCode.keySet()) {
                follow(code);
            }
        }

        private void follow(String code) {
            if (path.contains(code)) {
                report(path.subList(path.indexOf(code), path.size()));
            } else if (byCode.containsKey(code) && !settled.contains(code)) {
                path.add(code);
                for (String asked : asks(byCode.get(code))) {
                    follow(asked);
                }
                path.remove(path.size() - 1);
                settled.add(code);
            }
        }

        private List<String> asks(@Nullable ScopingQuestion question) {
            if (question == null || question.askedWhen().isEmpty()) {
                return List.of();
            }
            return question.askedWhen().get().questions().distinct().toList();
        }

        private void report(List<String> circle) {
            String first = circle.get(0);
            YamlNode place = places.get(first);
            if (place != null) {
                reading.defects()
                        .add(
                                place,
                                first,
                                "the conditions go round in a circle: " + String.join(" → ", circle) + " → " + first,
                                "no scoping question that waits for itself");
            }
        }
    }
}
