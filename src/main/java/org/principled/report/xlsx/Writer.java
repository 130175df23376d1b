package org.principled.report.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
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

    void cell(Row row, int column, Cell cell, Look.Role role) {
        if (cell instanceof Cell.Number number) {
            number(row, column, number.figure(), Look.Role.NUMBER);
        } else if (cell instanceof Cell.Text text && !text.detail().isEmpty()) {
            text(row, column, text.text().isEmpty() ? text.detail() : text.text() + "\n" + text.detail(), role);
        } else {
            text(row, column, cell.shown(), role);
        }
    }
}
