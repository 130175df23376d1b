package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;

/**
 * What the readers of the sections of one file share. A reader that meets a defect notes it and goes on with something harmless: nothing
 * that was read is used once there is a defect.
 *
 * <p>Where the names of things are passed, they are put into words only when there is a defect, and the readers use plain loops: a command
 * reads one file and ends, so what counts is the first run.
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
        for (Runnable check : later) {
            check.run();
        }
    }

    /** A single text that says something; {@code null} where something else stands there. */
    @Nullable
    YamlScalar text(String name, YamlNode node) {
        return text("", name, node);
    }

    private @Nullable YamlScalar text(String prefix, String name, YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
            return scalar;
        }
        boolean empty = node instanceof YamlScalar;
        String problem = prefix + Defects.quote(name) + " is " + form(node);
        defects.add(node, "", problem, empty ? "a text" : "a single text");
        defects.doubtNames();
        return null;
    }

    /** The items of a list that has some. */
    List<YamlNode> items(String name, YamlNode node) {
        if (node instanceof YamlSequence list && !list.items().isEmpty()) {
            return list.items();
        }
        boolean list = node instanceof YamlSequence;
        defects.add(
                node,
                "",
                Defects.quote(name) + " is " + (list ? "an empty list" : form(node)),
                list ? "at least one item, or no such key" : "a list");
        defects.doubtNames();
        return List.of();
    }

    /** The items of a list of single texts that has some. */
    List<YamlScalar> texts(String name, YamlNode node) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : items(name, node)) {
            YamlScalar text = text("an item of ", name, item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The items of a list of single texts that has some, each of them once. */
    List<YamlScalar> differentTexts(String name, YamlNode node) {
        List<YamlScalar> texts = texts(name, node);
        Set<String> seen = new HashSet<>();
        for (YamlScalar text : texts) {
            if (!seen.add(text.text())) {
                defects.add(
                        text,
                        Defects.quote(text.text()) + " stands in " + Defects.quote(name) + " twice",
                        "each item once");
            }
        }
        return texts;
    }

    /** An exact number within a range; {@code otherwise} where something else stands there. */
    Fraction number(String name, YamlNode node, NumberRange range, Fraction otherwise) {
        YamlScalar text = text(name, node);
        if (text == null) {
            return otherwise;
        }
        Optional<Fraction> value = range.read(text.text());
        if (value.isEmpty()) {
            defects.add(text, Defects.quote(name) + " is " + Defects.quote(text.text()), range.expected());
        }
        return value.orElse(otherwise);
    }

    static String form(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank() ? "empty" : "the single text " + Defects.quote(scalar.text());
        }
        return node instanceof YamlMapping ? "a mapping of keys to values" : "a list";
    }
}
