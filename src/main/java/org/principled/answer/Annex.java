package org.principled.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.canonical.Sha256;

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
        SEALED;

        /** {@code public}, {@code coalition} or {@code sealed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The audience of a {@link #key}; empty where there is none. */
        public static Optional<Audience> of(String key) {
            return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
        }
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

        /** Everything in this item by the name it has in files. */
        public Map<String, Object> fields() {
            return Map.of(
                    "salt",
                    salt,
                    "audience",
                    audience.key(),
                    "kind",
                    kind,
                    "element",
                    element,
                    "unit",
                    unit,
                    "content",
                    content);
        }

        /** The hash by which the annex lists this item: of its fields as canonical JSON, the salt among them. */
        public String hash() {
            return Sha256.ofJson(fields());
        }
    }

    public Annex {
        hashes = List.copyOf(hashes);
        items = List.copyOf(items);
    }

    public static Annex empty() {
        return new Annex(List.of(), List.of());
    }

    /** An annex of which nothing is held back. */
    public static Annex of(List<Item> items) {
        return new Annex(items.stream().map(Item::hash).sorted().toList(), items);
    }

    /** The items of both. */
    public Annex with(Annex other) {
        return new Annex(
                Stream.concat(hashes.stream(), other.hashes.stream()).sorted().toList(),
                Stream.concat(items.stream(), other.items.stream()).toList());
    }

    /** The same annex with only what an audience may see; its hash stays the same. */
    public Annex forAudience(Audience audience) {
        return new Annex(
                hashes,
                items.stream()
                        .filter(item -> item.audience().compareTo(audience) <= 0)
                        .toList());
    }

    /** The hash of the whole annex, held-back items included: of the sorted list of hashes as canonical JSON. */
    public String hash() {
        return Sha256.ofJson(hashes.stream().sorted().toList());
    }
}
