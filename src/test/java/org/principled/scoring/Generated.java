package org.principled.scoring;

import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;

/** Questionnaires and sheets at random, for tests outside this package. */
public final class Generated {

    private Generated() {}

    /** A small questionnaire that uses every rule there is; {@code size} from 1 to 4. */
    public static Questionnaire questionnaire(long seed, int size) {
        return RandomQuestionnaire.of(new Dice(seed), size);
    }

    /** A sheet with open, "N/A" and graded answers, units, scoping and findings. */
    public static AnswerSheet sheet(long seed, Questionnaire questionnaire) {
        return RandomSheet.of(new Dice(seed), questionnaire);
    }
}
