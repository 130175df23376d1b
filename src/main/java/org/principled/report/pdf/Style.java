package org.principled.report.pdf;

import java.awt.Color;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 */
record Style(Face face, float size, float leading, Color colour) {

    static final Style HERO = new Style(Face.BOLD, 46, 46, Palette.ACCENT);
    static final Style TITLE = new Style(Face.BOLD, 25, 29, Palette.INK);
    static final Style SECTION = new Style(Face.BOLD, 17, 21, Palette.INK);
    static final Style HEADING = new Style(Face.BOLD, 11, 14, Palette.ACCENT);
    static final Style SUBHEADING = new Style(Face.BOLD, 9, 12, Palette.INK);
    static final Style BODY = new Style(Face.REGULAR, 9.5f, 13.5f, Palette.INK);
    static final Style WORKING = new Style(Face.REGULAR, 8.5f, 12, Palette.INK);
    static final Style LABEL = new Style(Face.REGULAR, 8, 11, Palette.SOFT);
    static final Style VALUE = new Style(Face.REGULAR, 9, 12, Palette.INK);
    static final Style VALUE_STRONG = new Style(Face.BOLD, 11, 14, Palette.INK);
    static final Style HASH = new Style(Face.MONO, 7.5f, 11, Palette.INK);
    static final Style HEADER = new Style(Face.BOLD, 7, 9, Palette.SOFT);
    static final Style CELL = new Style(Face.REGULAR, 8, 10.5f, Palette.INK);
    static final Style STRONG_CELL = new Style(Face.BOLD, 8, 10.5f, Palette.INK);
    static final Style DETAIL = new Style(Face.REGULAR, 7, 9, Palette.SOFT);
    static final Style TICK = new Style(Face.REGULAR, 6.5f, 8, Palette.SOFT);
    static final Style STRONG_TICK = new Style(Face.BOLD, 6.5f, 8, Palette.INK);
    static final Style RUNNING = new Style(Face.REGULAR, 7.5f, 10, Palette.SOFT);

    /** Width of a text in points. */
    float width(String text) {
        return face.width(face.drawable(text), size);
    }

    Style in(Color other) {
        return new Style(face, size, leading, other);
    }

    Style at(float otherSize, float otherLeading) {
        return new Style(face, otherSize, otherLeading, colour);
    }
}
