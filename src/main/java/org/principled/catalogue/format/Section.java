package org.principled.catalogue.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A single text; empty where the key is missing or something else stands there. */
    Optional<YamlScalar> text(String key) {
        return at(key).flatMap(value -> reading.text("`" + key + "`", value));
    }

    /** A single text; {@code ""} where the key is missing or something else stands there. */
    String textOrNone(String key) {
        return text(key).map(YamlScalar::text).orElse("");
    }

    /** The items of a list; none where the key is missing or something else stands there. */
    List<YamlNode> items(String key) {
        return at(key).map(value -> reading.items("`" + key + "`", value)).orElse(List.of());
    }

    /** The items of a list of single texts; none where the key is missing or something else stands there. */
    List<YamlScalar> texts(String key) {
        return at(key).map(value -> reading.texts("`" + key + "`", value)).orElse(List.of());
    }

    /** An exact number; {@code otherwise} where the key is missing or something else stands there. */
    Fraction number(String key, NumberRange range, Fraction otherwise) {
        return at(key).flatMap(value -> reading.number("`" + key + "`", value, range))
                .orElse(otherwise);
    }

    /** A whole number from 0 on; {@code least} where the key is missing or something else stands there. */
    int whole(String key, int least, int most) {
        Optional<YamlScalar> text = text(key);
        Optional<Integer> value = text.map(YamlScalar::text)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
        if (text.isPresent() && value.isEmpty()) {
            refuse(text.get(), key, "a whole number from " + least + " to " + most);
        }
        return value.orElse(least);
    }

    /** One of a few words, as what it stands for; empty where the key is missing or something else stands there. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        Optional<YamlScalar> text = text(key);
        Optional<T> value = text.map(word -> choices.get(word.text()));
        if (text.isPresent() && value.isEmpty()) {
            reading.defects()
                    .addUnknown(
                            text.get(),
                            "value of `" + key + "`",
                            "one of " + Defects.quoteAll(choices.keySet()),
                            choices.keySet());
        }
        return value;
    }

    /** The name that this mapping gives to what it describes. */
    String declare(NameKind kind, String key) {
        return text(key).map(name -> reading.names().declare(kind, name)).orElse("");
    }

    /** The name of something described elsewhere; {@code ""} where the key is missing. */
    String refer(NameKind kind, String key) {
        return text(key).map(name -> reading.names().refer(kind, name)).orElse("");
    }

    /** Names of things described elsewhere. */
    List<String> referAll(NameKind kind, String key) {
        return texts(key).stream()
                .map(name -> reading.names().refer(kind, name))
                .toList();
    }

    /** Names that this list gives. */
    List<String> declareAll(NameKind kind, String key) {
        return at(key).stream()
                .flatMap(value -> reading.items("`" + key + "`", value).stream())
                .flatMap(item -> reading.text("an item of `" + key + "`", item).stream())
                .map(name -> reading.names().declare(kind, name))
                .toList();
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

    private void refuse(YamlScalar text, String key, String expected) {
        reading.defects().add(text, "`" + key + "` is " + Defects.quote(text.text()), expected);
    }
}
