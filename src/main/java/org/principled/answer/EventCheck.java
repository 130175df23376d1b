package org.principled.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer.Said;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Scale;
import org.principled.wording.Label;
import org.principled.wording.Message;

/**
 * Checks "N/A, no event": it is accepted only where the process that would have noticed the event works (principle-d.md 3 and 10). The
 * engine never turns an "N/A" into "unknown", so this is the only place where the rule stands.
 */
final class EventCheck {

    private final SheetIndex index;
    private final List<SheetProblem> problems;

    EventCheck(SheetIndex index, List<SheetProblem> problems) {
        this.index = index;
        this.problems = problems;
    }

    void check() {
        for (Answer answer : index.sheet.answers()) {
            Element element = index.elements.get(answer.element());
            if (element != null && answer.said() instanceof Answer.NotApplicable notApplicable) {
                element.event()
                        .filter(event -> event.notApplicable().equals(notApplicable.code()))
                        .ifPresent(event -> check(answer, element, event));
            }
        }
    }

    private void check(Answer answer, Element element, Element.Event event) {
        for (Unit.@Nullable Id unit : index.answering()) {
            boolean standsForUnit = answer.unit() == null
                    ? unit == null || index.saidOf(unit, element.code()).isEmpty()
                    : answer.unit().equals(unit);
            if (standsForUnit && index.applies(element, unit) && !detects(unit, event)) {
                problems.add(SheetProblem.refused(answer.place(), undetected(answer, unit, event)));
                return;
            }
        }
    }

    private Message undetected(Answer answer, Unit.@Nullable Id unit, Element.Event event) {
        Label reason = KeyLabels.of("not-applicable", event.notApplicable());
        Element detecting = index.elements.get(event.detectedBy());
        Object least = detecting == null ? event.atLeast() : KeyLabels.answer(detecting, event.atLeast());
        return unit == null || unit.equals(answer.unit())
                ? Message.of("event.undetected", reason, event.detectedBy(), least)
                : Message.of("event.undetected-by-unit", reason, event.detectedBy(), least, unit.place());
    }

    private boolean detects(Unit.@Nullable Id unit, Element.Event event) {
        Element detecting = index.elements.get(event.detectedBy());
        Optional<Said> said = index.countingFor(unit, event.detectedBy());
        if (detecting == null || said.isEmpty() || !(said.get() instanceof Answer.Chosen chosen)) {
            return false;
        }
        Scale scale = index.scaleOf(detecting);
        Optional<Fraction> points = points(scale, chosen.answer());
        return points.isPresent()
                && points.get().compareTo(points(scale, event.atLeast()).orElse(Fraction.ONE)) >= 0;
    }

    static Optional<Fraction> points(Scale scale, String answer) {
        return scale.choices().stream()
                .filter(choice -> choice.answer().equals(answer))
                .map(Scale.Choice::points)
                .findFirst();
    }
}
