package org.principled.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import org.principled.answer.CheckWords;
import org.principled.language.Spoken;
import org.principled.questionnaire.Texts;

/** The words for what is wrong with answers, in the language of whatever request is answered when they are asked for. */
@Singleton
public class SpokenChecks {

    private final Spoken spoken;

    SpokenChecks(Spoken spoken) {
        this.spoken = spoken;
    }

    /** See {@link CheckWords#in}. */
    public CheckWords byKeys() {
        return CheckWords.in(spoken.getLanguage());
    }

    /** See {@link CheckWords#forPeople}. */
    public CheckWords forPeople(List<Texts> texts) {
        return CheckWords.forPeople(spoken.getLanguage(), texts);
    }

    /** See {@link CheckWords#forFiles}. */
    public CheckWords forFiles(List<Texts> texts) {
        return CheckWords.forFiles(spoken.getLanguage(), texts);
    }
}
