package org.principled.catalogue.yaml;

/**
 * A single text. Nothing is ever taken for a number, a date or a yes: what it means is for its reader to say.
 *
 * @param text the text after YAML's own unfolding and unescaping; empty where the file has nothing after a key
 */
public record YamlScalar(String text, int line, int column) implements YamlNode {

    @Override
    public Object plain() {
        return text;
    }
}
