package org.principled.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.Unit;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.scoring.Node;

/** Why an element does not count, in words, and what the sheet says about it. */
final class Reasons {

    private final Subject subject;
    private final Map<Place, Answer> answers = new HashMap<>();
    private final Map<String, List<String>> unitKinds = new HashMap<>();
    private final Map<String, String> annex = new HashMap<>();

    private record Place(String element, Unit.@Nullable Id unit) {}

    Reasons(Subject subject) {
        this.subject = subject;
        subject.sheet().answers().forEach(answer -> answers.put(new Place(answer.element(), answer.unit()), answer));
        subject.questionnaire().indicators().forEach(this::noteKinds);
        subject.sheet().annex().items().stream().filter(Reasons::isShown).forEach(this::noteItem);
    }

    private void noteKinds(Indicator indicator) {
        indicator.elements().forEach(element -> unitKinds.put(element.code(), indicator.unitKinds()));
    }

    /** Reasons and comments are printed. What is sealed never is, not even where the sheet still holds it. */
    private static boolean isShown(Annex.Item item) {
        return item.audience() != Annex.Audience.SEALED
                && (item.kind().equals("reason") || item.kind().equals("comment"))
                && !item.element().isEmpty();
    }

    private void noteItem(Annex.Item item) {
        String text = Plain.text(item.content().getOrDefault("text", ""));
        if (!text.isEmpty()) {
            annex.merge(item.element() + " " + item.unit(), text, (one, other) -> one + " " + other);
        }
    }

    /** What the sheet says in free text about an element; empty where it says nothing. */
    String said(String element, Unit.@Nullable Id unit) {
        String place = unit == null ? "" : unit.kind() + "/" + unit.name();
        return annex.getOrDefault(element + " " + place, "");
    }

    /** Why an element was answered "N/A"; empty where no reason is given. */
    String notApplicable(String element, Unit.@Nullable Id unit) {
        Answer answer = answers.getOrDefault(new Place(element, unit), answers.get(new Place(element, null)));
        return answer != null
                        && answer.said() instanceof Answer.NotApplicable said
                        && !said.code().isEmpty()
                ? subject.labels().of("not-applicable", said.code())
                : "";
    }

    /** Why an element does not apply. */
    String outOfScope(Element element, Node node) {
        Unit.Id unit = node.unit();
        List<String> kinds = unitKinds.getOrDefault(element.code(), List.of());
        if (unit != null && !kinds.isEmpty() && !kinds.contains(unit.kind())) {
            return subject.say("scope.kinds", join(subject.labels().of("unit-kinds", kinds)));
        }
        List<String> held = profiles(unit);
        List<Condition> unmet = element.applies().stream()
                .filter(way -> isFor(way, held))
                .map(Applicability::when)
                .flatMap(Optional::stream)
                .toList();
        if (!unmet.isEmpty()) {
            return subject.say("scope.condition", inWords(new Condition.Any(unmet)));
        }
        return unit == null
                ? subject.say("scope.profiles", join(subject.labels().of("profiles", profilesOf(element))))
                : subject.say("scope.unit");
    }

    /** The profiles an element is asked of, in the order of the questionnaire. */
    private List<String> profilesOf(Element element) {
        return subject.questionnaire().profiles().stream()
                .filter(profile -> element.applies().stream()
                        .anyMatch(way -> way.profiles().contains(profile)))
                .toList();
    }

    private static boolean isFor(Applicability way, List<String> held) {
        return held.isEmpty()
                || way.profiles().isEmpty()
                || way.profiles().stream().anyMatch(held::contains);
    }

    private List<String> profiles(Unit.@Nullable Id id) {
        if (id == null) {
            return subject.scorecard().profiles();
        }
        return subject.sheet().units().stream()
                .filter(unit -> unit.id().equals(id) && !unit.profiles().isEmpty())
                .findFirst()
                .map(Unit::profiles)
                .orElse(subject.sheet().profiles());
    }

    /** A condition in words. */
    String inWords(Condition condition) {
        if (condition instanceof Condition.Answered answered) {
            List<String> labels = answered.answers().stream()
                    .map(answer -> subject.labels().at("scoping-answers." + answer, answer))
                    .toList();
            return subject.say("condition.is", answered.question(), String.join(subject.say("list.or"), labels));
        }
        if (condition instanceof Condition.All all) {
            return group(all.conditions(), "list.and");
        }
        if (condition instanceof Condition.Any any) {
            return group(any.conditions(), "list.or");
        }
        return subject.say("condition.not", inWords(((Condition.Not) condition).condition()));
    }

    private String group(List<Condition> conditions, String joint) {
        List<String> parts = new ArrayList<>();
        conditions.forEach(condition -> parts.add(inWords(condition)));
        String joined = parts.stream().distinct().collect(Collectors.joining(subject.say(joint)));
        return conditions.size() == 1 ? joined : subject.say("condition.group", joined);
    }

    private String join(List<String> labels) {
        return String.join(subject.say("list.comma"), labels);
    }
}
