package org.principled.catalogue.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.principled.catalogue.yaml.YamlMapping;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.catalogue.yaml.YamlSequence;
import org.principled.questionnaire.Texts;

/** Turns a file of texts into texts by path. */
final class TextsReader {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private TextsReader() {}

    /** The texts of a file; what is not where a text belongs is left out. */
    static Texts read(YamlNode root) {
        TextsReader reader = new TextsReader();
        reader.collect("", root);
        String language = reader.values.remove("language");
        return new Texts(language == null ? "" : language, reader.values, reader.lists);
    }

    private void collect(String path, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            values.put(path, scalar.text().strip());
        } else if (node instanceof YamlSequence list) {
            lists.put(path, texts(list));
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(path.isEmpty() ? key : path + "." + key, entry.value()));
        }
    }

    private static List<String> texts(YamlSequence list) {
        return list.items().stream()
                .filter(YamlScalar.class::isInstance)
                .map(item -> ((YamlScalar) item).text().strip())
                .toList();
    }
}
