package org.principled.catalogue.yaml;

/** A piece of a YAML file and where it begins. */
public sealed interface YamlNode permits YamlScalar, YamlMapping, YamlSequence {

    /** The line on which it begins, from 1. */
    int line();

    /** The character of the line at which it begins, from 1. */
    int column();

    /** The same as nested {@code Map<String, ?>}, {@code List<?>} and {@code String}, without positions. */
    Object plain();
}
