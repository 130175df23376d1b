package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Scorecard;

/**
 * The report on one company: its total with the interval and band, what a reader in a hurry must know, its areas, red flags, every indicator
 * and element with its evidence, quantitative tables, and the method. It holds what its audience may see.
 */
public final class CompanyReport {

    private CompanyReport() {}

    /**
     * Makes the report for the company itself, without naming the answers it rests on.
     *
     * @see #of(ReportOrder)
     */
    public static Report of(
            Questionnaire questionnaire, Texts texts, AnswerSheet sheet, Scorecard scorecard, String language) {
        return of(ReportOrder.of(questionnaire, texts, sheet, scorecard, language));
    }

    /**
     * Makes the report for the company itself.
     *
     * @param answersSha256 hash of the answers; empty where there is none
     * @see #of(ReportOrder)
     */
    public static Report of(
            Questionnaire questionnaire,
            Texts texts,
            AnswerSheet sheet,
            Scorecard scorecard,
            String language,
            String answersSha256) {
        return of(
                ReportOrder.of(questionnaire, texts, sheet, scorecard, language).withAnswersSha256(answersSha256));
    }

    /**
     * Makes a report.
     *
     * @throws IllegalArgumentException if there are no report texts in its language
     */
    public static Report of(ReportOrder order) {
        ReportOrder seen = order.seen();
        Subject subject = Subject.of(seen);
        DocumentFacts facts = facts(subject, seen, "report.title");
        Answers answers = new Answers(subject);
        Identity identity = new Identity(subject, facts);
        SummarySection summary = new SummarySection(subject);
        List<Section> sections = new ArrayList<>();
        sections.add(new CoverSection(subject, identity, summary).make(facts));
        sections.add(new BriefSection(subject, seen).make());
        if (!subject.questionnaire().flags().isEmpty()) {
            sections.add(new FlagSection(subject).make());
        }
        sections.add(summary.figures());
        new UnitSection(subject).make().ifPresent(sections::add);
        sections.addAll(new AreaSections(subject, answers).make());
        new QuantitySection(subject).make().ifPresent(sections::add);
        sections.add(new MethodSection(subject).make());
        sections.add(identity.citing());
        return new Report(facts, sections);
    }

    /**
     * Makes the scorecard: one page with what matters most.
     *
     * @throws IllegalArgumentException if there are no report texts in its language
     */
    public static Report onePage(ReportOrder order) {
        ReportOrder seen = order.seen();
        Subject subject = Subject.of(seen);
        DocumentFacts facts = facts(subject, seen, "scorecard.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SummarySection(subject).headline());
        blocks.addAll(new BriefSection(subject, seen).shortest());
        blocks.addAll(new Identity(subject, facts).howToCite());
        return new Report(facts, List.of(new Section("cover", facts.title(), blocks, true)));
    }

    private static DocumentFacts facts(Subject subject, ReportOrder order, String title) {
        Scorecard card = subject.scorecard();
        String company = Plain.text(card.company().name());
        String named = subject.say(title, company, subject.labels().title());
        return new DocumentFacts(
                order.draft() ? subject.say("draft.title", named) : named,
                company,
                subject.period(card.company()),
                subject.labels().of("modes", card.mode()),
                subject.labels().title(),
                card.edition().name(),
                card.edition().sha256(),
                order.answersSha256(),
                order.language(),
                subject.say("audience." + order.audience().key()),
                order.draft() ? subject.say("draft.mark") : "",
                Plain.text(card.company().periodEnd()));
    }
}
