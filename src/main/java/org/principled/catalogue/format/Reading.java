package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;

/**
 * What the readers of the sections of one file share. A reader that meets a defect notes it and goes on with something harmless: nothing
 * that was read is used once there is a defect.
 */
final class Reading {

    private final Defects defects;
    private final Names names;
    private final List<Runnable> later = new ArrayList<>();

    Reading(Defects defects) {
        this.defects = defects;
        this.names = new Names(defects);
    }

    Defects defects() {
        return defects;
    }

    Names names() {
        return names;
    }

    /** Puts off a check until everything has been read. */
    void later(Runnable check) {
        later.add(check);
    }

    void checkTheRest() {
        names.check();
        later.forEach(Runnable::run);
    }

    /** A single text that says something. */
    Optional<YamlScalar> text(String what, YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            defects.add(node, "", what + " is " + form(node), "a single text");
            defects.doubtNames();
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            defects.add(node, "", what + " is empty", "a text");
            defects.doubtNames();
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** The items of a list that has some. */
    List<YamlNode> items(String what, YamlNode node) {
        if (!(node instanceof YamlSequence list)) {
            defects.add(node, "", what + " is " + form(node), "a list");
            defects.doubtNames();
            return List.of();
        }
        if (list.items().isEmpty()) {
            defects.add(node, "", what + " is an empty list", "at least one item, or no such key");
            defects.doubtNames();
        }
        return list.items();
    }

    /** The items of a list of single texts that has some, each of them once. */
    List<YamlScalar> texts(String what, YamlNode node) {
        List<YamlScalar> texts = items(what, node).stream()
                .flatMap(item -> text("an item of " + what, item).stream())
                .toList();
        Set<String> seen = new HashSet<>();
        for (YamlScalar text : texts) {
            if (!seen.add(text.text())) {
                defects.add(text, Defects.quote(text.text()) + " stands in " + what + " twice", "each item once");
            }
        }
        return texts;
    }

    /** An exact number within a range. */
    Optional<Fraction> number(String what, YamlNode node, NumberRange range) {
        return text(what, node).flatMap(text -> {
            Optional<Fraction> value = parse(text.text()).filter(range::accepts);
            if (value.isEmpty()) {
                defects.add(text, what + " is " + Defects.quote(text.text()), range.expected());
            }
            return value;
        });
    }

    private static Optional<Fraction> parse(String text) {
        try {
            return Optional.of(Fraction.parse(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    static String form(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank() ? "empty" : "the single text " + Defects.quote(scalar.text());
        }
        return node instanceof YamlMapping ? "a mapping of keys to values" : "a list";
    }
}
