package org.principled.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.answer.Answer.Said;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Units;
import org.principled.wording.Message;

/** The answers of an earlier sheet that fit another questionnaire; see {@link CarryOver}. */
final class CarriedAnswers {

    private final AnswerSheet sheet;
    private final Questionnaire current;
    private final Map<String, Asked> before;
    private final Map<String, Asked> now;
    private final List<String> kinds;
    private final List<String> grades;
    private final List<SheetProblem> left;

    /** An element, and the kinds of unit that are asked it; all where empty. */
    private record Asked(Element element, List<String> unitKinds) {
        boolean asks(String kind) {
            return unitKinds.isEmpty() || unitKinds.contains(kind);
        }
    }

    CarriedAnswers(Questionnaire old, AnswerSheet sheet, Questionnaire current, List<SheetProblem> left) {
        this.sheet = sheet;
        this.current = current;
        this.left = left;
        this.before = asked(old);
        this.now = asked(current);
        this.kinds = current.units().kinds().stream().map(Units.Kind::key).toList();
        this.grades = current.modes().stream()
                .filter(mode -> mode.key().equals(sheet.mode()))
                .findFirst()
                .orElse(current.defaultMode())
                .grades();
    }

    private static Map<String, Asked> asked(Questionnaire questionnaire) {
        Map<String, Asked> asked = new HashMap<>();
        for (Indicator indicator : questionnaire.indicators().toList()) {
            indicator.elements().forEach(each -> asked.put(each.code(), new Asked(each, indicator.unitKinds())));
        }
        return asked;
    }

    List<Answer> carry() {
        List<Answer> carried = new ArrayList<>();
        for (Answer answer : sheet.answers()) {
            Optional<Message> obstacle = obstacle(answer);
            if (obstacle.isPresent()) {
                left.add(SheetProblem.note(answer.place(), obstacle.get()));
            } else {
                carried.add(new Answer(answer.unit(), answer.element(), carried(answer)));
            }
        }
        return carried;
    }

    /** Why an answer cannot be carried; empty where it can. */
    private Optional<Message> obstacle(Answer answer) {
        Asked asked = now.get(answer.element());
        if (asked == null) {
            return Optional.of(Message.of("carry.element"));
        }
        Optional<Message> ofUnit = obstacleOfUnit(answer, asked);
        return ofUnit.isPresent() ? ofUnit : obstacleOfWords(answer, asked.element());
    }

    private Optional<Message> obstacleOfUnit(Answer answer, Asked asked) {
        if (answer.unit() == null) {
            boolean unitsAnswer = !kinds.isEmpty() && current.units().rule() == Units.Rule.MEAN_PER_INDICATOR;
            return unitsAnswer ? Optional.of(Message.of("carry.units-answer")) : Optional.empty();
        }
        String kind = answer.unit().kind();
        if (!kinds.contains(kind)) {
            return Optional.of(Message.of("carry.unit-kind", kind));
        }
        Asked earlier = before.getOrDefault(answer.element(), asked);
        // What was not asked before either is kept as it was: inert.
        return earlier.asks(kind) && !asked.asks(kind)
                ? Optional.of(Message.of("carry.unit-kind-asked", KeyLabels.of("unit-kinds", kind)))
                : Optional.empty();
    }

    private Optional<Message> obstacleOfWords(Answer answer, Element element) {
        if (answer.said() instanceof Answer.Chosen chosen) {
            Asked earlier = before.get(answer.element());
            if (earlier != null && !earlier.element().scale().equals(element.scale())) {
                return Optional.of(Message.of("carry.scale"));
            }
            return answersOf(element).contains(chosen.answer())
                    ? Optional.empty()
                    : Optional.of(Message.of("carry.answer", chosen.answer()));
        }
        if (answer.said() instanceof Answer.NotApplicable notApplicable
                && !notApplicable.code().isEmpty()
                && !current.notApplicable().contains(notApplicable.code())) {
            return Optional.of(Message.of("carry.na-reason", notApplicable.code()));
        }
        return Optional.empty();
    }

    private List<String> answersOf(Element element) {
        return current.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .flatMap(scale -> scale.choices().stream())
                .map(Scale.Choice::answer)
                .toList();
    }

    /** What was said, without grades that the mode does not have. */
    private Said carried(Answer answer) {
        if (!(answer.said() instanceof Answer.Chosen chosen)) {
            return answer.said();
        }
        List<String> held = chosen.grades().stream().filter(grades::contains).toList();
        chosen.grades().stream()
                .filter(grade -> !grades.contains(grade))
                .forEach(grade -> left.add(SheetProblem.note(answer.place(), Message.of("carry.grade", grade))));
        return new Answer.Chosen(chosen.answer(), held);
    }
}
