package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Scorecard;

/**
 * The report on one company: its total with the interval and band, its areas, red flags, every indicator and element, and the method. It is
 * the company's own report, so it lists every finding; what is made public lists fewer.
 */
public final class CompanyReport {

    private CompanyReport() {}

    /**
     * Makes the report, without naming the answers it rests on.
     *
     * @see #of(Questionnaire, Texts, AnswerSheet, Scorecard, String, String)
     */
    public static Report of(
            Questionnaire questionnaire, Texts texts, AnswerSheet sheet, Scorecard scorecard, String language) {
        return of(questionnaire, texts, sheet, scorecard, language, "");
    }

    /**
     * Makes the report.
     *
     * @param questionnaire the edition that the scorecard was made with
     * @param texts its words, in the language of the report where there are such, else in its own
     * @param sheet the answers that were scored; what its annex holds back is not printed
     * @param scorecard what they count for
     * @param language BCP 47 tag of the language of the report
     * @param answersSha256 hash of the answers; empty where there is none
     * @throws IllegalArgumentException if there are no report texts in that language
     */
    public static Report of(
            Questionnaire questionnaire,
            Texts texts,
            AnswerSheet sheet,
            Scorecard scorecard,
            String language,
            String answersSha256) {
        Subject subject = Subject.of(questionnaire, texts, sheet, scorecard, language);
        DocumentFacts facts = facts(subject, language, answersSha256);
        Answers answers = new Answers(subject);
        ReadmeSection readme = new ReadmeSection(subject, facts);
        List<Section> sections = new ArrayList<>();
        sections.add(readme.cover());
        sections.add(readme.readme());
        sections.add(new SummarySection(subject).make());
        sections.add(new IndicatorSheet(subject).make());
        sections.add(new ElementSheet(subject, answers).make());
        if (!questionnaire.flags().isEmpty()) {
            sections.add(new FlagSection(subject).make());
        }
        new UnitSection(subject).make().ifPresent(sections::add);
        sections.addAll(new AreaSections(subject, answers).make());
        sections.add(new MethodSection(subject).make());
        if (!questionnaire.sources().isEmpty()) {
            sections.add(readme.sources());
        }
        sections.add(readme.citing());
        return new Report(facts, sections);
    }

    private static DocumentFacts facts(Subject subject, String language, String answersSha256) {
        Scorecard card = subject.scorecard();
        String company = Plain.text(card.company().name());
        return new DocumentFacts(
                subject.say("report.title", company, subject.labels().title()),
                company,
                period(subject, card.company()),
                subject.labels().of("modes", card.mode()),
                subject.labels().title(),
                card.edition().name(),
                card.edition().sha256(),
                answersSha256,
                language,
                Plain.text(card.company().periodEnd()));
    }

    private static String period(Subject subject, Company company) {
        String start = Plain.text(company.periodStart());
        String end = Plain.text(company.periodEnd());
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        if (start.isEmpty() || end.isEmpty()) {
            return subject.say(start.isEmpty() ? "period.until" : "period.from", start + end);
        }
        return subject.say("period.both", start, end);
    }
}
