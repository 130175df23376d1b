package org.principled.assessment;

import java.util.List;
import java.util.stream.Stream;

/** Lists of keys, which hold no spaces, as one column keeps them. */
public final class Words {

    private Words() {}

    /** The keys in a column. */
    public static List<String> split(String column) {
        return Stream.of(column.split(" ")).filter(key -> !key.isEmpty()).toList();
    }

    /** A column that holds keys, each once and in their order. */
    public static String join(List<String> keys) {
        return String.join(" ", keys.stream().distinct().sorted().toList());
    }
}
