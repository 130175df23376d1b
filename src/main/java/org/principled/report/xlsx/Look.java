package org.principled.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: a workbook holds only so many. */
final class Look {

    private static final String FONT = "Arial";
    private static final byte[] ACCENT = {0x0F, 0x5A, 0x6E};
    private static final byte[] INK = {0x1B, 0x1F, 0x24};
    private static final byte[] SOFT = {0x5A, 0x63, 0x6E};
    private static final byte[] TINT = {(byte) 0xF3, (byte) 0xF5, (byte) 0xF7};
    private static final byte[] RULE = {(byte) 0xC9, (byte) 0xCF, (byte) 0xD6};

    /** What a cell is for. */
    enum Role {
        TITLE(16, true),
        HEADING(12, true),
        HEADER(10, true),
        HEADER_NUMBER(10, true),
        LABEL(10, false),
        BODY(10, false),
        TEXT(10, false),
        STRONG(10, true),
        NUMBER(10, false),
        /** A number that stands under its label rather than in a column of numbers. */
        NUMBER_LEFT(10, false),
        SCORE(20, true);

        final int size;
        final boolean bold;

        Role(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }
    }

    private record Key(Role role, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Role, XSSFFont> fonts = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a text; {@code quoted} keeps one that looks like a formula from becoming one when it is edited. */
    XSSFCellStyle text(Role role, boolean quoted) {
        return styles.computeIfAbsent(new Key(role, "@", quoted), this::make);
    }

    /** The style of a number. */
    XSSFCellStyle number(Role role, String format) {
        return styles.computeIfAbsent(new Key(role, format, false), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.role(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.role() != Role.TITLE && key.role() != Role.HEADING);
        switch (key.role()) {
            case HEADER, HEADER_NUMBER -> {
                fill(style);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(INK));
            }
            case TEXT, STRONG, NUMBER, NUMBER_LEFT -> {
                style.setBorderBottom(BorderStyle.HAIR);
                style.setBottomBorderColor(colour(RULE));
            }
            default -> style.setBorderBottom(BorderStyle.NONE);
        }
        style.setAlignment(
                switch (key.role()) {
                    case SCORE, NUMBER_LEFT -> HorizontalAlignment.LEFT;
                    case HEADER_NUMBER -> HorizontalAlignment.RIGHT;
                    case TEXT, STRONG, HEADER -> HorizontalAlignment.LEFT;
                    default -> HorizontalAlignment.GENERAL;
                });
        if (style.getAlignment() == HorizontalAlignment.LEFT && key.role() != Role.SCORE) {
            // Text after a column of numbers would otherwise stick to it.
            style.setIndention((short) 1);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style) {
        style.setFillForegroundColor(colour(TINT));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) role.size);
        font.setBold(role.bold);
        boolean accent = role == Role.HEADING || role == Role.SCORE;
        font.setColor(colour(accent ? ACCENT : role == Role.LABEL ? SOFT : INK));
        return font;
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb);
    }
}
