package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A question about what a company does, whose answer decides which elements apply.
 *
 * @param code such as {@code SC-EXPORT}
 * @param answers keys of the possible answers
 * @param open the answer that counts while nobody has answered
 * @param askedWhen asked only when this holds; always asked where empty
 * @param notAsked the answer that counts where it is not asked
 */
public record ScopingQuestion(
        String code, List<String> answers, String open, Optional<Condition> askedWhen, String notAsked) {
    public ScopingQuestion {
        answers = List.copyOf(answers);
    }
}
