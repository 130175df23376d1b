package org.principled.assessment.document;

import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.Assessment;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.sheet.Sheets;
import org.principled.questionnaire.Texts;
import org.principled.report.Audience;
import org.principled.report.Earlier;
import org.principled.report.ReportOrder;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;

/**
 * What a document is about.
 *
 * @param edition what was answered
 * @param assessment whose document it is
 * @param order what it is made of, and for whom; a draft until the assessment is submitted
 */
record Subject(PinnedEdition edition, Assessment assessment, ReportOrder order) {

    /**
     * A sheet with the score of this very sheet: an answer given meanwhile is in neither.
     *
     * @param before the sheet to look back on, if there is one
     */
    static Subject of(Sheets.Current current, Optional<AnswerSheet> before, String language, Audience audience) {
        PinnedEdition edition = current.edition();
        AnswerSheet sheet = current.sheet();
        Texts texts = Texts.in(language, edition.texts());
        Scorecard card = Scorer.score(edition.plan(), sheet);
        ReportOrder order = new ReportOrder(
                edition.questionnaire(),
                texts,
                texts.language(),
                sheet,
                card,
                "",
                audience,
                !current.assessment().submitted(),
                Optional.of(NextSteps.of(edition.plan(), sheet)),
                before.map(earlier -> Earlier.of(edition.plan(), earlier, card)));
        return new Subject(edition, current.assessment(), order);
    }
}
