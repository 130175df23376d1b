package org.principled.catalogue.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects sentences about changes. */
final class Changes {

    private final Map<EditionDiff.Kind, List<String>> sentences = new EnumMap<>(EditionDiff.Kind.class);

    List<String> of(EditionDiff.Kind kind) {
        return sentences.getOrDefault(kind, List.of());
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    void add(EditionDiff.Kind kind, String sentence) {
        sentences.computeIfAbsent(kind, unused -> new ArrayList<>()).add(sentence);
    }

    /** Adds that something is not what it was. */
    void compare(EditionDiff.Kind kind, String what, Object before, Object after) {
        if (!before.equals(after)) {
            add(kind, what + " was " + words(before) + " and is now " + words(after) + ".");
        }
    }

    /** Adds that a thing is there in one edition only, and hands on those that are in both. */
    <T> void match(String what, List<T> before, List<T> after, Function<T, String> name, BiConsumer<T, T> inBoth) {
        match(
                before,
                after,
                name,
                added -> add(EditionDiff.Kind.ADDED, what + " " + name.apply(added) + " is new."),
                gone -> add(EditionDiff.Kind.RETIRED, what + " " + name.apply(gone) + " is gone."),
                inBoth);
    }

    static <T> void match(
            List<T> before,
            List<T> after,
            Function<T, String> name,
            Consumer<T> added,
            Consumer<T> gone,
            BiConsumer<T, T> inBoth) {
        Map<String, T> old = byName(before, name);
        Map<String, T> current = byName(after, name);
        current.forEach((key, thing) -> {
            T earlier = old.get(key);
            if (earlier == null) {
                added.accept(thing);
            } else {
                inBoth.accept(earlier, thing);
            }
        });
        old.forEach((key, thing) -> {
            if (!current.containsKey(key)) {
                gone.accept(thing);
            }
        });
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        things.forEach(thing -> byName.put(name.apply(thing), thing));
        return byName;
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value.toString().isEmpty() ? "none" : value.toString();
    }
}
