package org.principled.catalogue.yaml;

import java.util.List;

/** A list. */
public record YamlSequence(List<YamlNode> items, int line, int column) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public Object plain() {
        return items.stream().map(YamlNode::plain).toList();
    }
}
