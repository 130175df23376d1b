package org.principled.report;

import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Scorecard;
import org.principled.wording.Words;

/** What a company report is made from, and the words and numbers in which it is told. */
record Subject(
        Questionnaire questionnaire,
        AnswerSheet sheet,
        Scorecard scorecard,
        Audience audience,
        Labels labels,
        Words words,
        Numbers numbers) {

    /** The subject of an order of which nothing is left that its audience may not see. */
    static Subject of(ReportOrder seen) {
        Words words = Words.in("report", seen.language());
        return new Subject(
                seen.questionnaire(),
                seen.sheet(),
                seen.scorecard(),
                seen.audience(),
                new Labels(seen.texts(), words),
                words,
                new Numbers(words, seen.questionnaire().total()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The period that answers are about; empty where none is stated. */
    String period(Company company) {
        String start = Plain.text(company.periodStart());
        String end = Plain.text(company.periodEnd());
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        if (start.isEmpty() || end.isEmpty()) {
            return say(start.isEmpty() ? "period.until" : "period.from", start + end);
        }
        return say("period.both", start, end);
    }
}
