package org.principled.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.principled.questionnaire.NearMatch;
import org.principled.wording.Message;

/** The messages about words that mean nothing where they stand. */
public final class UnknownWord {

    /** More than these nobody reads. */
    private static final int FEW = 12;

    private UnknownWord() {}

    /**
     * The message, with the word that was perhaps meant.
     *
     * @param key of a text with places for the word and for the hint
     * @param written what was written
     * @param known the words that would have been right
     */
    public static Message of(String key, String written, Collection<String> known) {
        return of(key, written, known, List.of());
    }

    /**
     * The message, with the word that was perhaps meant or, where there are few, all that are possible.
     *
     * @param possible what to list; not necessarily all that is known
     */
    public static Message of(String key, String written, Collection<String> known, List<?> possible) {
        Message otherwise = possible.isEmpty() || possible.size() > FEW
                ? Message.text("")
                : Message.of("hint.possible", Message.list(possible));
        return of(key, written, NearMatch.of(written, known), otherwise);
    }

    /** The message, with the word that was perhaps meant. */
    public static Message of(String key, String written, Optional<String> meant) {
        return of(key, written, meant, Message.text(""));
    }

    private static Message of(String key, String written, Optional<String> meant, Message otherwise) {
        return Message.of(
                key, written, meant.map(near -> Message.of("hint.near", near)).orElse(otherwise));
    }
}
