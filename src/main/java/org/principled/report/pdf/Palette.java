package org.principled.report.pdf;

import java.awt.Color;

/** The colours of a report: ink, paper tints, one accent. No colour says anything that a word or a shape beside it does not say. */
final class Palette {

    static final Color INK = new Color(0x1B1F24);
    static final Color SOFT = new Color(0x5A636E);
    static final Color RULE = new Color(0xC9CFD6);
    static final Color HAIRLINE = new Color(0xE3E7EB);
    static final Color TINT = new Color(0xF3F5F7);
    static final Color BAND = new Color(0xE6EAEE);
    static final Color ACCENT = new Color(0x0F5A6E);
    static final Color ACCENT_TINT = new Color(0xA9CBD3);
    static final Color CAUTION = new Color(0x9A3B12);
    static final Color PAPER = Color.WHITE;

    private Palette() {}
}
