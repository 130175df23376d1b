package org.principled.catalogue.format;

import java.util.Map;

/** What a place in a file of texts holds. */
sealed interface TextsShape {

    /** Whether the original may do without; a translation then follows the original. */
    boolean optional();

    /** A single text. */
    record Leaf(boolean optional) implements TextsShape {}

    /** A list of texts. */
    record Items(boolean optional) implements TextsShape {}

    /**
     * Named places.
     *
     * @param what what the names are, such as {@code element}
     */
    record Group(String what, Map<String, TextsShape> members, boolean optional) implements TextsShape {}
}
