package org.principled.answer;

import java.util.List;
import java.util.Map;

/**
 * What goes with the answers but does not count: evidence, reasons, comments. Every item is listed by a salted hash, so an item can be
 * held back from an audience without changing the hash of the annex, and nobody can guess what was held back.
 *
 * @param hashes the salted hash of every item, also of those held back, sorted
 * @param items the items that are here
 */
public record Annex(List<String> hashes, List<Item> items) {

    /** Who may see an item. */
    public enum Audience {
        PUBLIC,
        COALITION,
        SEALED
    }

    /**
     * One piece of evidence, reason or comment.
     *
     * @param salt 32 random hexadecimal digits that keep the hash from being guessed
     * @param audience who may see it
     * @param kind {@code evidence}, {@code reason} or {@code comment}
     * @param element code of the element it belongs to; empty for the sheet as a whole
     * @param unit the unit as {@code kind/name}; empty for the company
     * @param content its fields, such as {@code text}, {@code source}, {@code url}, {@code title}
     */
    public record Item(
            String salt, Audience audience, String kind, String element, String unit, Map<String, String> content) {
        public Item {
            content = Map.copyOf(content);
        }
    }

    public Annex {
        hashes = List.copyOf(hashes);
        items = List.copyOf(items);
    }

    public static Annex empty() {
        return new Annex(List.of(), List.of());
    }
}
