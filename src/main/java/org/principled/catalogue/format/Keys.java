package org.principled.catalogue.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;

/** The keys that a mapping must and may have. */
final class Keys {

    private final String what;
    private final List<String> required;
    private final List<String> optional;
    private final Set<String> known;

    private Keys(String what, List<String> required, List<String> optional) {
        this.what = what;
        this.required = required;
        this.optional = optional;
        this.known = new LinkedHashSet<>(required);
        known.addAll(optional);
    }

    /**
     * A mapping with these keys and no others.
     *
     * @param what what it describes, such as {@code area}
     */
    static Keys of(String what, String... required) {
        return new Keys(what, List.of(required), List.of());
    }

    /** The same, with further keys that it may have. */
    Keys optional(String... keys) {
        return new Keys(what, required, List.of(keys));
    }

    String what() {
        return what;
    }

    /** Opens a mapping, noting every key that is missing or unknown. */
    Section open(YamlNode node, Reading reading) {
        Defects defects = reading.defects();
        if (!(node instanceof YamlMapping mapping)) {
            defects.add(node, "", "this " + what + " is " + Reading.form(node), "a mapping with " + expected());
            defects.doubtNames();
            return Section.empty(this, node, reading);
        }
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
