package org.principled.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.report.xlsx.live.Level;
import org.principled.report.xlsx.live.Style;

/** The cell styles of one workbook, each made once: a workbook holds only so many, and making them takes time. */
final class Look {

    private static final String FONT = "Arial";

    private record Key(Style style, Level level, boolean quoted) {}

    private record Letters(int size, boolean bold, Ink ink) {}

    private final XSSFWorkbook workbook;
    private final boolean fromRight;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    /** @param fromRight whether the workbook is read from right to left */
    Look(XSSFWorkbook workbook, boolean fromRight) {
        this.workbook = workbook;
        this.fromRight = fromRight;
    }

    /**
     * The style of a cell.
     *
     * @param quoted keeps text that looks like a formula from becoming one when it is edited
     */
    XSSFCellStyle of(Style style, Level level, boolean quoted) {
        return styles.computeIfAbsent(new Key(style, level, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(fonts.computeIfAbsent(letters(key), this::font));
        made.setDataFormat(workbook.createDataFormat().getFormat(format(key.style())));
        made.setQuotePrefixed(key.quoted());
        made.setVerticalAlignment(
                switch (key.style()) {
                    case HEADER, HEADER_NUMBER, TITLE, HEADING -> VerticalAlignment.BOTTOM;
                    case NOTE -> VerticalAlignment.TOP;
                    default -> VerticalAlignment.CENTER;
                });
        made.setWrapText(isWrapped(key.style()));
        made.setAlignment(alignment(key.style()));
        made.setReadingOrder(fromRight ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT);
        made.setIndention(indent(key));
        fill(made, key);
        rule(made, key);
        return made;
    }

    /** What stands in columns side by side would otherwise stick together. */
    private static short indent(Key key) {
        return (short)
                switch (key.style()) {
                    case HEADER, CODE, INPUT, LINK -> 1;
                    case HEADER_NUMBER, POINTS, FACTOR, WEIGHT, SHARE, INPUT_FACTOR, INPUT_SHARE -> 1;
                    case TEXT -> key.level() == Level.PART ? 2 : 1;
                    default -> 0;
                };
    }

    private static boolean isWrapped(Style style) {
        return switch (style) {
            case NOTE, HEADER, HEADER_NUMBER, TEXT, INPUT, LINK -> true;
            default -> false;
        };
    }

    /** Left and right are those of the screen in this format. Figures stand under each other by their last digit in every script. */
    private HorizontalAlignment alignment(Style style) {
        return switch (style) {
            case HEADER_NUMBER, POINTS, FACTOR, WEIGHT, SHARE, INPUT_FACTOR, INPUT_SHARE, WORKING ->
                HorizontalAlignment.RIGHT;
            default -> fromRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        };
    }

    private static String format(Style style) {
        return switch (style) {
            case POINTS, WEIGHT, FACT -> "0.00";
            case SHARE, FACT_SHARE, INPUT_SHARE -> "0.0%";
            case INPUT -> "@";
            // Also for text: a formula in a cell of text format turns into text when someone edits it.
            default -> "General";
        };
    }

    private static void fill(XSSFCellStyle made, Key key) {
        Ink ink = switch (key.style()) {
            case HEADER, HEADER_NUMBER -> Ink.ACCENT;
            case INPUT, INPUT_FACTOR, INPUT_SHARE -> Ink.INPUT;
            case TITLE, HEADING, NOTE, LABEL, HEADLINE -> Ink.PAPER;
            default ->
                switch (key.level()) {
                    case AREA -> Ink.STRONG;
                    case INDICATOR -> Ink.TINT;
                    default -> Ink.PAPER;
                };
        };
        if (ink != Ink.PAPER) {
            made.setFillForegroundColor(ink.colour());
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void rule(XSSFCellStyle made, Key key) {
        switch (key.style()) {
            case INPUT, INPUT_FACTOR, INPUT_SHARE -> {
                made.setBorderBottom(BorderStyle.THIN);
                made.setBottomBorderColor(Ink.INPUT_RULE.colour());
            }
            case CODE, TEXT, LINK, POINTS, FACTOR, WEIGHT, SHARE, WORKING, FACT, FACT_SHARE -> {
                made.setBorderBottom(BorderStyle.HAIR);
                made.setBottomBorderColor(Ink.RULE.colour());
            }
            default -> made.setBorderBottom(BorderStyle.NONE);
        }
    }

    private static Letters letters(Key key) {
        boolean sum = key.level() == Level.AREA || key.level() == Level.INDICATOR;
        boolean out = key.level() == Level.OUT;
        return switch (key.style()) {
            case TITLE -> new Letters(16, true, Ink.ACCENT);
            case HEADING -> new Letters(12, true, Ink.ACCENT);
            case HEADLINE -> new Letters(24, true, Ink.ACCENT);
            case HEADER, HEADER_NUMBER -> new Letters(9, true, Ink.PAPER);
            case LABEL, NOTE -> new Letters(10, false, Ink.SOFT);
            case LINK -> new Letters(10, false, Ink.ACCENT);
            case WORKING -> new Letters(9, false, Ink.SOFT);
            case CODE, FACT, FACT_SHARE -> new Letters(10, true, out ? Ink.FAINT : Ink.INK);
            default -> new Letters(10, sum, out ? Ink.FAINT : key.level() == Level.PART ? Ink.SOFT : Ink.INK);
        };
    }

    private XSSFFont font(Letters letters) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) letters.size());
        font.setBold(letters.bold());
        font.setColor(letters.ink().colour());
        return font;
    }
}
