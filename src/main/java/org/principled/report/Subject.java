package org.principled.report;

import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Scorecard;

/** What a company report is made from, and the words and numbers in which it is told. */
record Subject(
        Questionnaire questionnaire,
        AnswerSheet sheet,
        Scorecard scorecard,
        Labels labels,
        Words words,
        Numbers numbers) {

    static Subject of(
            Questionnaire questionnaire, Texts texts, AnswerSheet sheet, Scorecard scorecard, String language) {
        Words words = Words.in(language);
        return new Subject(
                questionnaire,
                sheet,
                scorecard,
                new Labels(texts, words),
                words,
                new Numbers(words, questionnaire.total()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
