package org.principled.assessment.offline;

import java.util.stream.Stream;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.FlatJson;

/**
 * A change that a person wants to take over.
 *
 * @param now what was said when it was shown to them; it is taken over only if that is still so
 * @param value what is to be said; empty where a row or a piece of evidence is to be taken out
 */
public record Wanted(AnswerKey key, String now, String value) {

    /** @throws IllegalArgumentException if a row or a piece of evidence is to say what none can */
    public Wanted {
        if (key.isRemovable()) {
            Stream.of(now, value).filter(text -> !text.isEmpty()).forEach(FlatJson::read);
        }
    }
}
