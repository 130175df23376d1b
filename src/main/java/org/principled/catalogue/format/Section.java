package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;

/** A mapping whose keys have been checked, and its values in the form in which its reader wants them. */
final class Section {

    private final Keys keys;
    private final YamlNode node;
    private final YamlMapping mapping;
    private final Reading reading;

    Section(Keys keys, YamlNode node, YamlMapping mapping, Reading reading) {
        this.keys = keys;
        this.node = node;
        this.mapping = mapping;
        this.reading = reading;
    }

    /** Stands for something that is not a mapping, which has been reported. */
    static Section empty(Keys keys, YamlNode node, Reading reading) {
        return new Section(keys, node, YamlMapping.empty(node.line(), node.column()), reading);
    }

    /** Where it stands. */
    YamlNode node() {
        return node;
    }

    boolean has(String key) {
        return mapping.at(key).isPresent();
    }

    Optional<YamlNode> at(String key) {
        return mapping.at(key);
    }

    /** The key itself, for a defect that is about the whole of its value; stands at the mapping where there is no such key. */
    YamlScalar key(String key) {
        YamlMapping.Entry entry = mapping.entries().get(key);
        return entry == null ? new YamlScalar(key, node.line(), node.column()) : entry.key();
    }

    /** A single text; {@code null} where the key is missing or something else stands there. */
    @Nullable
    YamlScalar text(String key) {
        Optional<YamlNode> value = at(key);
        return value.isEmpty() ? null : reading.text(key, value.get());
    }

    /** A single text; {@code ""} where the key is missing or something else stands there. */
    String textOrNone(String key) {
        YamlScalar text = text(key);
        return text == null ? "" : text.text();
    }

    /** The items of a list; none where the key is missing or something else stands there. */
    List<YamlNode> items(String key) {
        Optional<YamlNode> value = at(key);
        return value.isEmpty() ? List.of() : reading.items(key, value.get());
    }

    /** The items of a list of single texts, each once; none where the key is missing or something else stands there. */
    List<YamlScalar> texts(String key) {
        Optional<YamlNode> value = at(key);
        return value.isEmpty() ? List.of() : reading.differentTexts(key, value.get());
    }

    /** The same as plain texts. */
    List<String> words(String key) {
        return Words.of(texts(key));
    }

    /** An exact number; {@code otherwise} where the key is missing or something else stands there. */
    Fraction number(String key, NumberRange range, Fraction otherwise) {
        Optional<YamlNode> value = at(key);
        return value.isEmpty() ? otherwise : reading.number(key, value.get(), range, otherwise);
    }

    /** A whole number; {@code least} where the key is missing or something else stands there. */
    int whole(String key, int least, int most) {
        YamlScalar text = text(key);
        if (text == null) {
            return least;
        }
        int value = text.text().matches("\\d{1,9}") ? Integer.parseInt(text.text()) : -1;
        if (value < least || value > most) {
            refuse(key, text, "a whole number from " + least + " to " + most);
            return least;
        }
        return value;
    }

    /** One of a few words, as what it stands for; {@code otherwise} where the key is missing or something else stands there. */
    <T> T choice(String key, Map<String, T> choices, T otherwise) {
        YamlScalar text = text(key);
        return text == null ? otherwise : choice(key, text, choices).orElse(otherwise);
    }

    /** Some of a few words, each once, as what they stand for. */
    <T> List<T> choices(String key, Map<String, T> choices) {
        List<T> values = new ArrayList<>();
        for (YamlScalar text : texts(key)) {
            choice(key, text, choices).ifPresent(values::add);
        }
        return values;
    }

    private <T> Optional<T> choice(String key, YamlScalar text, Map<String, T> choices) {
        Optional<T> value = Optional.ofNullable(choices.get(text.text()));
        if (value.isEmpty()) {
            String expected = "one of " + Defects.quoteAll(choices.keySet());
            reading.defects().addUnknown(text, "value", " of `" + key + "`", expected, choices.keySet());
        }
        return value;
    }

    /** The name that this mapping gives to what it describes. */
    String declare(NameKind kind, String key) {
        YamlScalar name = text(key);
        return name == null ? "" : reading.names().declare(kind, name);
    }

    /** Names that this list gives. */
    List<String> declareAll(NameKind kind, String key) {
        Optional<YamlNode> value = at(key);
        List<String> names = new ArrayList<>();
        if (value.isPresent()) {
            for (YamlScalar name : reading.texts(key, value.get())) {
                names.add(reading.names().declare(kind, name));
            }
        }
        return names;
    }

    /** The name of something described elsewhere; {@code ""} where the key is missing. */
    String refer(NameKind kind, String key) {
        YamlScalar name = text(key);
        return name == null ? "" : reading.names().refer(kind, name);
    }

    /** Names of things described elsewhere. */
    List<String> referAll(NameKind kind, String key) {
        List<String> names = new ArrayList<>();
        for (YamlScalar name : texts(key)) {
            names.add(reading.names().refer(kind, name));
        }
        return names;
    }

    /** Notes that the text of a key is not what it should be. */
    void refuse(String key, YamlScalar text, String expected) {
        reading.defects().add(text, "`" + key + "` is " + Defects.quote(text.text()), expected);
    }

    /** Notes that a key must not be there. */
    void forbid(String key, String why) {
        if (has(key)) {
            reading.defects().add(key(key), "the key `" + key + "` has no place in this " + keys.what(), why);
        }
    }

    /** Notes that a key which is not always needed is needed here. */
    void demand(String key, String why) {
        if (!has(key)) {
            reading.defects().add(node, "", "the key `" + key + "` is missing from this " + keys.what(), why);
        }
    }
}
