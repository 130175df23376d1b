package org.principled.answer;

import java.util.List;
import java.util.Map;

/**
 * Everything that was said about one company in one mode: all that a score needs, and nothing else. Free text, evidence and comments are
 * in the {@link Annex}, which never changes a score.
 *
 * @param questionnaire {@code id@edition}; empty where the sheet is for whatever questionnaire it is read with
 * @param company whom it is about
 * @param mode key of the assessment mode; empty for the questionnaire's default
 * @param profiles profiles of the company as a whole
 * @param units its units
 * @param scoping answers to scoping questions by code; an open question is absent
 * @param answers at most one for each element and unit
 * @param findings at most one for each red flag
 * @param tables rows of the quantitative tables
 * @param annex what goes with the answers but does not count
 */
public record AnswerSheet(
        String questionnaire,
        Company company,
        String mode,
        List<String> profiles,
        List<Unit> units,
        Map<String, String> scoping,
        List<Answer> answers,
        List<Finding> findings,
        List<TableRow> tables,
        Annex annex) {

    public AnswerSheet {
        profiles = List.copyOf(profiles);
        units = List.copyOf(units);
        scoping = Map.copyOf(scoping);
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
    }

    /** The same sheet with other answers. */
    public AnswerSheet withAnswers(List<Answer> others) {
        return new AnswerSheet(questionnaire, company, mode, profiles, units, scoping, others, findings, tables, annex);
    }

    /** The same sheet with other findings. */
    public AnswerSheet withFindings(List<Finding> others) {
        return new AnswerSheet(questionnaire, company, mode, profiles, units, scoping, answers, others, tables, annex);
    }

    /** The same sheet in another mode. */
    public AnswerSheet withMode(String other) {
        return new AnswerSheet(
                questionnaire, company, other, profiles, units, scoping, answers, findings, tables, annex);
    }

    /** The same sheet with another annex. */
    public AnswerSheet withAnnex(Annex other) {
        return new AnswerSheet(
                questionnaire, company, mode, profiles, units, scoping, answers, findings, tables, other);
    }
}
