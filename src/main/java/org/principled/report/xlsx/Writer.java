package org.principled.report.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.principled.report.Cell;
import org.principled.report.Figure;

/** Writes values into cells: text as text whatever it looks like, numbers as numbers. */
final class Writer {

    private static final String FORMULA_STARTS = "=+-@";

    /** In a workbook {@code _x0041_} means the character with that number, also in text that merely looks like it. */
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\D(\\d+))?(\\s?%)?");

    private static final float LINE = 13.2f;

    /** Excel's limit for the height of a row. */
    private static final float HIGHEST = 409;

    private static final double WORD_BREAKS = 1.08;

    private final Look look;

    Writer(Look look) {
        this.look = look;
    }

    void text(Row row, int column, String text, Look.Role role) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellValue(safe(text));
        boolean quoted = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(look.text(role, quoted));
    }

    private static String safe(String text) {
        String safe = ESCAPE.matcher(text).replaceAll("_x005F_x");
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return safe.length() <= most ? safe : safe.substring(0, most - 1) + "…";
    }

    void number(Row row, int column, Figure figure, Look.Role role) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellValue(figure.exported().doubleValue());
        cell.setCellStyle(look.number(role, format(figure.shown())));
    }

    /** The format that shows a number as the model shows it; {@code General} where it is shown as a fraction. */
    private static String format(String shown) {
        var matcher = DECIMAL.matcher(shown);
        if (!matcher.matches() || shown.contains("/")) {
            return "General";
        }
        String decimals = matcher.group(1) == null
                ? ""
                : "." + "0".repeat(matcher.group(1).length());
        return "0" + decimals + (matcher.group(2) == null ? "" : "%");
    }

    /** A cell whose numbers have the style of {@code number}, and whose text that of {@code text}. */
    void cell(Row row, int column, Cell cell, Look.Role text, Look.Role number) {
        if (cell instanceof Cell.Number value) {
            number(row, column, value.figure(), number);
        } else if (cell instanceof Cell.Text value && !value.detail().isEmpty()) {
            text(row, column, value.text().isEmpty() ? value.detail() : value.text() + "\n" + value.detail(), text);
        } else {
            text(row, column, cell.shown(), text);
        }
    }

    /**
     * Makes a row as high as its texts need; not every program does that when it opens a workbook.
     *
     * @param widths of the columns, in characters
     */
    static void fit(Row row, int[] widths) {
        int most = 1;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                most = Math.max(most, lines(cell.getStringCellValue(), widths[cell.getColumnIndex()]));
            }
        }
        row.setHeightInPoints(Math.min(HIGHEST, most * LINE + 2));
    }

    /** The lines of a text in a column, counted generously: words are not broken, and letters differ in width. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += 1 + (int) (paragraph.length() * WORD_BREAKS / width);
        }
        return lines;
    }
}
