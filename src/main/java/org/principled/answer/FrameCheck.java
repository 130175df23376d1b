package org.principled.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Units;
import org.principled.wording.Message;

/** Checks what stands around the answers: questionnaire, company, mode, profiles, units and scoping. */
final class FrameCheck {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final List<SheetProblem> problems;

    FrameCheck(Questionnaire questionnaire, AnswerSheet sheet, List<SheetProblem> problems) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.problems = problems;
    }

    void check() {
        String edition = questionnaire.edition().name();
        if (!sheet.questionnaire().isEmpty() && !sheet.questionnaire().equals(edition)) {
            refuse("questionnaire", Message.of("frame.other-edition", sheet.questionnaire(), edition));
        }
        checkCompany();
        List<String> modes = questionnaire.modes().stream().map(Mode::key).toList();
        if (!sheet.mode().isEmpty()) {
            checkKnown(Message.text("mode"), "modes", "unknown.mode", sheet.mode(), modes);
        }
        sheet.profiles().forEach(profile -> checkProfile(Message.text("profiles"), profile));
        checkUnits();
        checkScoping();
    }

    private void checkCompany() {
        Company company = sheet.company();
        if (company.name().isBlank()) {
            refuse("company", Message.of("frame.no-name"));
        }
        Optional<LocalDate> start = date("period_start", company.periodStart());
        Optional<LocalDate> end = date("period_end", company.periodEnd());
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            refuse("period_end", Message.of("frame.period", company.periodStart(), company.periodEnd()));
        }
    }

    private Optional<LocalDate> date(String where, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            refuse(where, Message.of("frame.not-date", text));
            return Optional.empty();
        }
    }

    private void checkUnits() {
        Set<Unit.Id> seen = new HashSet<>();
        List<String> kinds =
                questionnaire.units().kinds().stream().map(Units.Kind::key).toList();
        for (Unit unit : sheet.units()) {
            Message where = unit.id().place();
            if (kinds.isEmpty()) {
                refuse(where, Message.of("frame.no-units"));
                continue;
            }
            if (!seen.add(unit.id())) {
                refuse(where, Message.of("frame.unit-twice"));
            }
            checkKnown(where, "unit-kinds", "unknown.unit-kind", unit.id().kind(), kinds);
            unit.profiles().forEach(profile -> checkProfile(where, profile));
            if (unit.share().filter(share -> !isShare(share)).isPresent()) {
                refuse(where, Message.of("frame.share", unit.share().get().toString()));
            }
        }
    }

    private static boolean isShare(Fraction share) {
        return share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0;
    }

    private void checkScoping() {
        List<String> codes =
                questionnaire.scoping().stream().map(ScopingQuestion::code).toList();
        sheet.scoping().keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(code -> refuse(code, UnknownWord.of("unknown.scoping", code, codes, codes)));
        ScopingAnswers counting = ScopingAnswers.of(questionnaire, sheet.scoping());
        for (ScopingQuestion question : questionnaire.scoping()) {
            String answer = sheet.scoping().get(question.code());
            if (answer != null) {
                checkScopingAnswer(question, answer);
                if (!counting.isAsked(question.code())) {
                    problems.add(SheetProblem.note(
                            question.code(),
                            Message.of("frame.not-asked", KeyLabels.scopingAnswer(question.notAsked()))));
                }
            }
        }
    }

    private void checkScopingAnswer(ScopingQuestion question, String answer) {
        List<String> known = question.answers();
        if (!known.contains(answer)) {
            refuse(
                    question.code(),
                    UnknownWord.of("unknown.answer", answer, known, KeyLabels.possibleScopingAnswers(known)));
        }
    }

    private void checkProfile(Message where, String profile) {
        checkKnown(where, "profiles", "unknown.profile", profile, questionnaire.profiles());
    }

    private void checkKnown(Message where, String kind, String unknown, String written, List<String> known) {
        if (!known.contains(written)) {
            refuse(where, UnknownWord.of(unknown, written, known, KeyLabels.possible(kind, known)));
        }
    }

    private void refuse(String where, Message message) {
        refuse(Message.text(where), message);
    }

    private void refuse(Message where, Message message) {
        problems.add(SheetProblem.refused(where, message));
    }
}
