package org.principled.wording;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence, or a part of one that stands for itself, in no language yet; {@link Words#say(Message)} says it.
 *
 * @param key of its text
 * @param arguments what the text has places for: texts, whole numbers, {@link Label}s and other messages
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with arguments in the order in which its text counts them. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** What is the same in every language, such as a code or a name. */
    public static Message text(Object text) {
        return of("text", text);
    }

    /** Things one after the other, as in “a, b, c”. */
    public static Message list(List<?> things) {
        return joined("list.comma", things);
    }

    /** Things of which one is meant, as in “a or b”. */
    public static Message anyOf(List<?> things) {
        return joined("list.or", things);
    }

    private static Message joined(String key, List<?> things) {
        return things.stream()
                .map(thing -> thing instanceof Message message ? message : text(thing))
                .reduce((before, next) -> of(key, before, next))
                .orElse(text(""));
    }
}
