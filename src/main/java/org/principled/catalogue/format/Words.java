package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.catalogue.yaml.YamlScalar;

/** Words of a file, and the few that a key accepts, in the order in which a message lists them. */
final class Words {

    static final Map<String, Boolean> YES_OR_NO = of("yes", true, "no", false);

    private Words() {}

    /** The plain words of some texts. */
    static List<String> of(List<YamlScalar> texts) {
        List<String> words = new ArrayList<>();
        for (YamlScalar text : texts) {
            words.add(text.text());
        }
        return words;
    }

    static <T> Map<String, T> of(String first, T one, String second, T two) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, two);
        return Collections.unmodifiableMap(words);
    }

    static <T> Map<String, T> of(String first, T one, String second, T two, String third, T three) {
        Map<String, T> words = new LinkedHashMap<>(of(first, one, second, two));
        words.put(third, three);
        return Collections.unmodifiableMap(words);
    }
}
