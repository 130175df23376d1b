package org.principled.report.xlsx.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.principled.answer.AnswerSheet;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.NamedRange;
import org.principled.report.xlsx.live.Wording;
import org.principled.scoring.ScoringPlan;

/**
 * Sheets that compute the score of an answer workbook from what stands in its cells: answers, grades or else evidence, scope and red flags.
 *
 * @param score the sheet for people
 * @param steps the sheets with the steps on the way, with the values of our engine
 * @param readings the sheets that read the form; their values are yet to be computed
 * @param names names for cells that formulas use
 */
public record FormScore(ScoreSheet score, List<Grid> steps, List<Grid> readings, List<NamedRange> names) {

    public FormScore {
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        names = List.copyOf(names);
    }

    /**
     * Makes the sheets.
     *
     * @param questionnaire what is asked
     * @param sheet what the form says so far
     * @param texts the questionnaire's texts in every language whose labels may be written into the form
     * @param form the words of the form
     * @param wording the words of the sheets to be made
     * @param layout where things stand in the form
     * @param taken names of sheets that are there already
     */
    public static FormScore of(
            Questionnaire questionnaire,
            AnswerSheet sheet,
            List<Texts> texts,
            WorkbookWords form,
            Wording wording,
            FormLayout layout,
            Set<String> taken) {
        ScopedAside scored = ScopedAside.of(questionnaire, DerivedGrades.in(questionnaire, sheet));
        Set<String> names = new HashSet<>(taken);
        names.add(wording.say("score.title"));
        LiveWorkbook live = LiveWorkbook.beside(names, ScoringPlan.of(scored.questionnaire()), scored.sheet(), wording);
        return new Connection(questionnaire, sheet, live, texts, form, wording, layout).made();
    }
}
