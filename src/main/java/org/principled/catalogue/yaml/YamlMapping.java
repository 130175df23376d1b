package org.principled.catalogue.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Named values, in the order of the file. Of a key that stands there twice, the first counts; {@link YamlDocument#duplicates()} has the
 * others.
 */
public final class YamlMapping implements YamlNode {

    private final Map<String, Entry> entries;
    private final int line;
    private final int column;

    /** A key, where it stands, and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    YamlMapping(Map<String, Entry> entries, int line, int column) {
        this.entries = Collections.unmodifiableMap(entries);
        this.line = line;
        this.column = column;
    }

    /** A mapping with nothing in it, for a reader that has to go on where there is none. */
    public static YamlMapping empty(int line, int column) {
        return new YamlMapping(Map.of(), line, column);
    }

    /** The entries by key, in the order of the file. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** The value of a key. */
    public Optional<YamlNode> at(String key) {
        Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public Object plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        entries.forEach((key, entry) -> plain.put(key, entry.value().plain()));
        return plain;
    }
}
