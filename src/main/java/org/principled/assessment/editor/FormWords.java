package org.principled.assessment.editor;

import java.util.Arrays;
import org.principled.answer.Annex.Audience;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Reads what a form sends for a choice. */
final class FormWords {

    private FormWords() {}

    /**
     * The audience with this key.
     *
     * @throws ProblemException if there is none, which no form of ours sends
     */
    static Audience audience(String key) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.REQUEST_NOT_UNDERSTOOD, "", Addresses.LIST));
    }
}
