package org.principled.report.xlsx;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of workbooks. Scores run from orange to blue, which people who do not see red and green alike can tell apart. */
enum Ink {
    ACCENT(0x0F5A6E),
    INK(0x1B1F24),
    SOFT(0x4A545F),
    FAINT(0x6B7580),
    PAPER(0xFFFFFF),
    STRONG(0xD5E5EA),
    TINT(0xEEF4F6),
    INPUT(0xFFF7DF),
    INPUT_RULE(0xD9BE6B),
    RULE(0xC9CFD6),
    MARK(0xC2571A),
    LOW(0xF6CDA6),
    MIDDLE(0xFBF7EF),
    HIGH(0x9CCBE0);

    private static final int BYTE = 0xFF;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    byte[] bytes() {
        return new byte[] {(byte) (rgb >> 16 & BYTE), (byte) (rgb >> 8 & BYTE), (byte) (rgb & BYTE)};
    }

    XSSFColor colour() {
        return new XSSFColor(bytes());
    }
}
