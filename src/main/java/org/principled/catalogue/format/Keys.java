package org.principled.catalogue.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;

/**
 * The keys that a mapping must and may have.
 *
 * @param what what such a mapping describes, such as {@code area}
 */
record Keys(String what, List<String> required, List<String> optional) {

    static Keys of(String what, String... required) {
        return new Keys(what, List.of(required), List.of());
    }

    Keys optional(String... keys) {
        return new Keys(what, required, List.of(keys));
    }

    /** Opens a mapping, noting every key that is missing or unknown. */
    Section open(YamlNode node, Reading reading) {
        Defects defects = reading.defects();
        if (!(node instanceof YamlMapping mapping)) {
            defects.add(node, "", "this " + what + " is " + Reading.form(node), "a mapping with " + expected());
            defects.doubtNames();
            return Section.empty(this, node, reading);
        }
        Set<String> known = new LinkedHashSet<>(required);
        known.addAll(optional);
        for (YamlMapping.Entry entry : mapping.entries().values()) {
            if (!known.contains(entry.key().text())) {
                defects.addUnknown(entry.key(), "key", " in this " + what, expected(), known);
                defects.doubtNames();
            }
        }
        for (String key : required) {
            if (!mapping.entries().containsKey(key)) {
                defects.add(node, "", "the key `" + key + "` is missing from this " + what, expected());
                defects.doubtNames();
            }
        }
        return new Section(this, mapping, mapping, reading);
    }

    private String expected() {
        if (required.isEmpty()) {
            return "the keys " + Defects.quoteAll(optional) + ", each where needed";
        }
        return "the keys " + Defects.quoteAll(required)
                + (optional.isEmpty() ? "" : " and, where needed, " + Defects.quoteAll(optional));
    }
}
