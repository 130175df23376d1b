package org.principled.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Units;
import org.principled.wording.Label;
import org.principled.wording.Message;

/** Checks each answer: that it names what exists, that its mode can reach its grade, that it stands once and counts. */
final class AnswerCheck {

    private final SheetIndex index;
    private final Questionnaire questionnaire;
    private final List<SheetProblem> problems;
    private final Mode mode;
    private final Set<String> withReason;
    private final Set<Place> seen = new HashSet<>();

    private record Place(Unit.@Nullable Id unit, String element) {}

    AnswerCheck(SheetIndex index, List<SheetProblem> problems) {
        this.index = index;
        this.questionnaire = index.questionnaire;
        this.problems = problems;
        this.mode = questionnaire.modes().stream()
                .filter(each -> each.key().equals(index.sheet.mode()))
                .findFirst()
                .orElse(questionnaire.defaultMode());
        this.withReason = index.sheet.annex().items().stream()
                .filter(item -> item.kind().equals("reason"))
                .map(item -> item.unit() + " " + item.element())
                .collect(Collectors.toSet());
    }

    void check() {
        for (Answer answer : index.sheet.answers()) {
            if (!seen.add(new Place(answer.unit(), answer.element()))) {
                refuse(answer, Message.of("answer.twice"));
            }
            checkUnit(answer);
            Element element = index.elements.get(answer.element());
            if (element == null) {
                refuse(answer, unknownElement(index, answer.element()));
            } else {
                checkSaid(answer, element);
                checkCounts(answer, element);
            }
        }
    }

    private void checkUnit(Answer answer) {
        Units units = questionnaire.units();
        if (answer.unit() != null && !index.units.containsKey(answer.unit())) {
            refuse(answer, Message.of("answer.no-such-unit"));
        } else if (answer.unit() == null && !units.kinds().isEmpty() && units.rule() == Units.Rule.MEAN_PER_INDICATOR) {
            List<String> kinds = units.kinds().stream().map(Units.Kind::key).toList();
            refuse(answer, Message.of("answer.which-unit", Message.list(KeyLabels.possible("unit-kinds", kinds))));
        }
    }

    private void checkSaid(Answer answer, Element element) {
        if (answer.said() instanceof Answer.Chosen chosen) {
            Scale scale = index.scaleOf(element);
            if (scale.indexOf(chosen.answer()) < 0) {
                List<String> known =
                        scale.choices().stream().map(Scale.Choice::answer).toList();
                refuse(
                        answer,
                        UnknownWord.of(
                                "unknown.answer", chosen.answer(), known, KeyLabels.possibleAnswers(element, known)));
            }
            chosen.grades().forEach(grade -> checkGrade(answer, grade));
        } else if (answer.said() instanceof Answer.NotApplicable notApplicable) {
            checkNotApplicable(answer, notApplicable.code());
        }
    }

    private void checkGrade(Answer answer, String grade) {
        List<String> grades = questionnaire.evidence().grades();
        if (grades.isEmpty()) {
            refuse(answer, Message.of("answer.no-grades", grade));
        } else if (!grades.contains(grade)) {
            refuse(answer, UnknownWord.of("unknown.grade", grade, grades, KeyLabels.possible("grades", grades)));
        } else if (!mode.grades().contains(grade)) {
            List<String> reached = new ArrayList<>(grades);
            reached.retainAll(mode.grades());
            Label label = KeyLabels.of("modes", mode.key());
            refuse(
                    answer,
                    reached.isEmpty()
                            ? Message.of("answer.no-grade-reached", label, grade)
                            : Message.of("answer.grade-beyond", label, reached.get(reached.size() - 1), grade));
        }
    }

    private void checkNotApplicable(Answer answer, String code) {
        List<String> codes = questionnaire.notApplicable();
        if (!code.isEmpty() && !codes.contains(code)) {
            refuse(
                    answer,
                    UnknownWord.of("unknown.na-reason", code, codes, KeyLabels.possible("not-applicable", codes)));
        } else if (code.isEmpty() && !codes.isEmpty() && !withReason.contains(annexPlace(answer))) {
            problems.add(SheetProblem.note(
                    answer.place(),
                    Message.of("answer.na-reason", Message.list(KeyLabels.possible("not-applicable", codes)))));
        }
    }

    private static String annexPlace(Answer answer) {
        return (answer.unit() == null ? "" : answer.unit().path()) + " " + answer.element();
    }

    /** "N/A" and "unknown" say nothing that could be missed, so only a real answer is worth a note. */
    private void checkCounts(Answer answer, Element element) {
        if (!(answer.said() instanceof Answer.Chosen)) {
            return;
        }
        boolean counts = answer.unit() == null
                ? index.answering().stream().anyMatch(unit -> index.applies(element, unit))
                : index.applies(element, answer.unit());
        if (!counts) {
            problems.add(SheetProblem.note(answer.place(), Message.of("answer.inert")));
        }
    }

    static Message unknownElement(SheetIndex index, String code) {
        List<String> codes = List.copyOf(index.elements.keySet());
        return UnknownWord.of("unknown.element", code, codes, codes);
    }

    private void refuse(Answer answer, Message message) {
        problems.add(SheetProblem.refused(answer.place(), message));
    }
}
