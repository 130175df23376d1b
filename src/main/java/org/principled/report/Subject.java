package org.principled.report;

import org.principled.answer.AnswerSheet;
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
}
