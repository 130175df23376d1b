package org.principled.report.pdf;

import java.awt.Color;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 */
record Style(Family family, float size, float leading, Color colour) {

    static final Style HERO = new Style(Family.BOLD, 46, 46, Palette.ACCENT);
    static final Style TITLE = new Style(Family.BOLD, 25, 29, Palette.INK);
    static final Style SECTION = new Style(Family.BOLD, 17, 21, Palette.INK);
    static final Style HEADING = new Style(Family.BOLD, 11, 14, Palette.ACCENT);
    static final Style SUBHEADING = new Style(Family.BOLD, 9, 12, Palette.INK);
    static final Style BODY = new Style(Family.REGULAR, 9.5f, 13.5f, Palette.INK);
    static final Style WORKING = new Style(Family.REGULAR, 8.5f, 12, Palette.INK);
    static final Style LABEL = new Style(Family.REGULAR, 8, 11, Palette.SOFT);
    static final Style VALUE = new Style(Family.REGULAR, 9, 12, Palette.INK);
    static final Style VALUE_STRONG = new Style(Family.BOLD, 11, 14, Palette.INK);
    static final Style HASH = new Style(Family.MONO, 7.5f, 11, Palette.INK);
    static final Style HEADER = new Style(Family.BOLD, 7, 9, Palette.SOFT);
    static final Style CAPTION = new Style(Family.REGULAR, 7.5f, 10, Palette.SOFT);
    static final Style CELL = new Style(Family.REGULAR, 8, 10.5f, Palette.INK);
    static final Style STRONG_CELL = new Style(Family.BOLD, 8, 10.5f, Palette.INK);
    static final Style DETAIL = new Style(Family.REGULAR, 7, 9, Palette.SOFT);
    static final Style TICK = new Style(Family.REGULAR, 6.5f, 8, Palette.SOFT);
    static final Style STRONG_TICK = new Style(Family.BOLD, 6.5f, 8, Palette.INK);
    static final Style RUNNING = new Style(Family.REGULAR, 7.5f, 10, Palette.SOFT);

    static final Style DRAFT = new Style(Family.BOLD, 9, 11, Palette.CAUTION);

    Style in(Color other) {
        return new Style(family, size, leading, other);
    }

    Style at(float otherSize, float otherLeading) {
        return new Style(family, otherSize, otherLeading, colour);
    }
}
