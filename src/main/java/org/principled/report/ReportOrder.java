package org.principled.report;

import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;

/**
 * What a report on a company is to be made of, and for whom.
 *
 * @param questionnaire the edition that the scorecard was made with
 * @param texts its words, in the language of the report where there are such, else in its own
 * @param language BCP 47 tag of the language of the report
 * @param sheet the answers that were scored, whole; the audience sees its part of them
 * @param scorecard what they count for
 * @param answersSha256 hash of the answers as the audience sees them; empty where there is none
 * @param audience for whom the report is
 * @param draft whether the answers may still change
 * @param steps what would raise the score most; empty where the report is to say nothing about it
 * @param earlier the assessment before; empty where there is none to compare with
 */
public record ReportOrder(
        Questionnaire questionnaire,
        Texts texts,
        String language,
        AnswerSheet sheet,
        Scorecard scorecard,
        String answersSha256,
        Audience audience,
        boolean draft,
        Optional<NextSteps> steps,
        Optional<Earlier> earlier) {

    /** An order for the company itself, of a finished report without a look ahead or back. */
    public static ReportOrder of(
            Questionnaire questionnaire, Texts texts, AnswerSheet sheet, Scorecard scorecard, String language) {
        return new ReportOrder(
                questionnaire,
                texts,
                language,
                sheet,
                scorecard,
                "",
                Audience.COMPANY,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same for another audience. */
    public ReportOrder forAudience(Audience other) {
        return new ReportOrder(
                questionnaire, texts, language, sheet, scorecard, answersSha256, other, draft, steps, earlier);
    }

    /** The same with a look ahead. */
    public ReportOrder withSteps(NextSteps ahead) {
        return new ReportOrder(
                questionnaire,
                texts,
                language,
                sheet,
                scorecard,
                answersSha256,
                audience,
                draft,
                Optional.of(ahead),
                earlier);
    }

    /** The same with a look back. */
    public ReportOrder withEarlier(Earlier before) {
        return new ReportOrder(
                questionnaire,
                texts,
                language,
                sheet,
                scorecard,
                answersSha256,
                audience,
                draft,
                steps,
                Optional.of(before));
    }

    /** The same, naming the answers it rests on. */
    public ReportOrder withAnswersSha256(String hash) {
        return new ReportOrder(questionnaire, texts, language, sheet, scorecard, hash, audience, draft, steps, earlier);
    }

    /** The same with only what its audience may see. */
    public ReportOrder seen() {
        return new ReportOrder(
                questionnaire,
                texts,
                language,
                audience.view(questionnaire, sheet),
                scorecard.withFindings(audience.view(questionnaire, scorecard.findings())),
                answersSha256,
                audience,
                draft,
                steps,
                earlier.map(before -> before.withSheet(audience.view(questionnaire, before.sheet()))));
    }
}
