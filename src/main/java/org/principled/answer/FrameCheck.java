package org.principled.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.NearMatch;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Units;

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
            refuse("questionnaire", "the sheet answers " + sheet.questionnaire() + ", not " + edition);
        }
        checkCompany();
        List<String> modes = questionnaire.modes().stream().map(Mode::key).toList();
        if (!sheet.mode().isEmpty()) {
            checkKnown("mode", "mode", sheet.mode(), modes);
        }
        sheet.profiles().forEach(profile -> checkKnown("profiles", "profile", profile, questionnaire.profiles()));
        checkUnits();
        checkScoping();
    }

    private void checkCompany() {
        Company company = sheet.company();
        if (company.name().isBlank()) {
            refuse("company", "the company has no name");
        }
        Optional<LocalDate> start = date("period_start", company.periodStart());
        Optional<LocalDate> end = date("period_end", company.periodEnd());
        if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
            refuse("period_end", "the period ends before it starts: " + company.period());
        }
    }

    private Optional<LocalDate> date(String where, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            refuse(where, "“" + text + "” is not a date; write it as 2026-12-31");
            return Optional.empty();
        }
    }

    private void checkUnits() {
        Set<Unit.Id> seen = new HashSet<>();
        List<String> kinds =
                questionnaire.units().kinds().stream().map(Units.Kind::key).toList();
        for (Unit unit : sheet.units()) {
            String where = unit.id().toString();
            if (kinds.isEmpty()) {
                refuse(where, "in this questionnaire a company answers as a whole, without units");
                continue;
            }
            if (!seen.add(unit.id())) {
                refuse(where, "this unit stands twice");
            }
            checkKnown(where, "kind of unit", unit.id().kind(), kinds);
            unit.profiles().forEach(profile -> checkKnown(where, "profile", profile, questionnaire.profiles()));
            if (unit.share().filter(share -> !isShare(share)).isPresent()) {
                refuse(where, "its share is " + unit.share().get() + "; a share lies between 0 and 1");
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
                .forEach(code -> checkKnown(code, "scoping question", code, codes));
        ScopingAnswers counting = ScopingAnswers.of(questionnaire, sheet.scoping());
        for (ScopingQuestion question : questionnaire.scoping()) {
            String answer = sheet.scoping().get(question.code());
            if (answer != null) {
                checkKnown(question.code(), "answer", answer, question.answers());
                if (!counting.isAsked(question.code())) {
                    problems.add(SheetProblem.note(
                            question.code(),
                            "this is not asked here, given the other scoping answers; “" + question.notAsked()
                                    + "” counts"));
                }
            }
        }
    }

    private void checkKnown(String where, String what, String written, List<String> known) {
        if (!known.contains(written)) {
            refuse(where, unknown(what, written, known));
        }
    }

    /** The message about an unknown word, with the word that was perhaps meant or, where there are few, all that are possible. */
    static String unknown(String what, String written, List<String> known) {
        String ending = NearMatch.ending(written, known);
        if (ending.isEmpty() && !known.isEmpty() && known.size() <= 10) {
            ending = "; possible: " + String.join(", ", known);
        }
        return "unknown " + what + " `" + written + "`" + ending;
    }

    private void refuse(String where, String message) {
        problems.add(SheetProblem.refused(where, message));
    }
}
