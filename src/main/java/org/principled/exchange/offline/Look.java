package org.principled.exchange.offline;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.exchange.Formulas;
import org.principled.exchange.workbook.CellText;

/** The cell styles of one workbook, each made once, and the one way in which texts get into cells. */
final class Look {

    private static final String FONT = "Arial";
    private static final byte[] TINT = {(byte) 0xF3, (byte) 0xF5, (byte) 0xF7};
    private static final byte[] RULE = {(byte) 0xC9, (byte) 0xCF, (byte) 0xD6};

    /** Width of a letter on the average, in digits; generous, as words are not broken. */
    private static final double LETTER = 1.05;

    private static final float LINE = 13;
    private static final float PADDING = 3;

    /** Excel knows no higher row. */
    private static final float HIGHEST = 409;

    /** What a cell is for. */
    enum Role {
        TITLE(false, "@"),
        HEADER(false, "@"),
        /** Locked, to be read. */
        TEXT(false, "@"),
        /** To be filled in. */
        INPUT(true, "@"),
        /** A day to be filled in. */
        DAY(true, "yyyy-mm-dd"),
        /** A whole number to be filled in. */
        COUNT(true, "#,##0"),
        /** A number to be filled in; with a format of its own, in which nothing that is typed becomes a percentage. */
        AMOUNT(true, "#,##0.00");

        private final boolean open;
        private final String format;

        Role(boolean open, String format) {
            this.open = open;
            this.format = format;
        }
    }

    private record Key(Role role, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Role, XSSFCellStyle> open = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style for a role. */
    XSSFCellStyle style(Role role) {
        return styles.computeIfAbsent(new Key(role, false), this::make);
    }

    /** The style for a whole column of cells that are still empty: without rules, which would be printed to the end of the sheet. */
    XSSFCellStyle open(Role role) {
        return open.computeIfAbsent(role, each -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(style(each));
            style.setBorderBottom(BorderStyle.NONE);
            return style;
        });
    }

    /** Writes a text that stays one: it is never run as a formula, not even after it was edited. */
    void write(XSSFCell cell, Role role, String text) {
        boolean quoted = !Formulas.marked(text).equals(text);
        cell.setCellStyle(styles.computeIfAbsent(new Key(role, quoted), this::make));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.escaped(CellText.fit(text)));
        }
    }

    /**
     * Height of a row that shows a text, in points. Estimated: programs differ in whether they find it out by themselves, and fonts differ
     * from machine to machine.
     *
     * @param width of the column, in digits
     */
    static float height(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += 1 + (int) (paragraph.length() * LETTER / Math.max(width, 1));
        }
        return Math.min(lines * LINE + PADDING, HIGHEST);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key.role()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.role() != Role.TITLE);
        style.setLocked(!key.role().open);
        style.setQuotePrefixed(key.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(key.role().format));
        if (key.role() != Role.TITLE) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(new XSSFColor(RULE));
        }
        if (key.role() == Role.HEADER || key.role() == Role.TEXT) {
            style.setFillForegroundColor(new XSSFColor(TINT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 14 : 10));
        font.setBold(role == Role.TITLE || role == Role.HEADER);
        return font;
    }
}
