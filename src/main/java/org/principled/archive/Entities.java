package org.principled.archive;

import java.util.Map;

/** What the entities in a text of XML mean: without a document type declaration there are five, and numbers (XML 1.0, 4.1 and 4.6). */
public final class Entities {

    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private Entities() {}

    /**
     * The text that is meant.
     *
     * @param where name of the part, for refusals
     * @param text as it is written
     */
    public static String resolved(String where, String text) throws ArchiveException {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', at)) {
            int end = text.indexOf(';', and);
            if (end < 0) {
                throw ArchiveException.damaged(where);
            }
            plain.append(text, at, and).append(entity(where, text.substring(and + 1, end)));
            at = end + 1;
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String entity(String where, String name) throws ArchiveException {
        try {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            if (name.startsWith("#")) {
                return Character.toString(Integer.parseInt(name.substring(1)));
            }
        } catch (IllegalArgumentException noCharacter) {
            throw ArchiveException.damaged(where);
        }
        String text = NAMED.get(name);
        if (text == null) {
            throw ArchiveException.damaged(where);
        }
        return text;
    }
}
