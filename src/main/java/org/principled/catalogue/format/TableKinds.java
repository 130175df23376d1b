package org.principled.catalogue.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.principled.questionnaire.Table;

/** What the cells of a table can hold, by the word that a file uses. */
final class TableKinds {

    static final Map<String, Table.Kind> BY_WORD = byWord();

    private TableKinds() {}

    /** Whether cells of a kind can be added up. */
    static boolean isNumber(Table.Kind kind) {
        return kind == Table.Kind.COUNT || kind == Table.Kind.AMOUNT;
    }

    private static Map<String, Table.Kind> byWord() {
        Map<String, Table.Kind> words = new LinkedHashMap<>();
        for (Table.Kind kind : Table.Kind.values()) {
            words.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return Collections.unmodifiableMap(words);
    }
}
