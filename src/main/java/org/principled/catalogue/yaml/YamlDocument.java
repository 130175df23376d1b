package org.principled.catalogue.yaml;

import java.util.List;

/**
 * A file that was read.
 *
 * @param root what it holds
 * @param duplicates keys that stand in one mapping more than once: each but the first of them
 */
public record YamlDocument(YamlNode root, List<YamlScalar> duplicates) {
    public YamlDocument {
        duplicates = List.copyOf(duplicates);
    }
}
