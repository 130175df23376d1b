package org.principled.report.pdf;

import java.util.List;

/** Typefaces that stand in for each other: a character is written in the first that has it. */
final class Family {

    static final Family REGULAR = new Family(Face.REGULAR, Face.ARABIC);
    static final Family BOLD = new Family(Face.BOLD, Face.ARABIC_BOLD);
    static final Family MONO = new Family(Face.MONO, Face.REGULAR, Face.ARABIC);

    /** Stands in for a character that no typeface has, so that nothing disappears unseen. */
    private static final char SUBSTITUTE = '□';

    private final List<Face> faces;

    private Family(Face... faces) {
        this.faces = List.of(faces);
    }

    Face first() {
        return faces.get(0);
    }

    /** The typeface of a drawable character. */
    Face of(char c) {
        for (Face face : faces) {
            if (face.has(c)) {
                return face;
            }
        }
        return first();
    }

    /** The text with a visible substitute for each character that no typeface has. */
    String drawable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDrawable(text.charAt(i))) {
                return substituted(text);
            }
        }
        return text;
    }

    private String substituted(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c ->
                        drawable.append(Character.isBmpCodePoint(c) && isDrawable((char) c) ? (char) c : SUBSTITUTE));
        return drawable.toString();
    }

    private boolean isDrawable(char c) {
        return of(c).has(c);
    }
}
