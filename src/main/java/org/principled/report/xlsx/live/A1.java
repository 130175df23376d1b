package org.principled.report.xlsx.live;

/** Addresses of cells as formulas write them; rows and columns count from 0. */
public final class A1 {

    private static final int LETTERS = 26;

    private A1() {}

    static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    /** Within a sheet, such as {@code C5}. */
    public static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** Part of a column, which stays where it is when copied: {@code C$5:C$9}. */
    static String rows(int column, int first, int last) {
        String letters = column(column);
        return letters + "$" + (first + 1) + ":" + letters + "$" + (last + 1);
    }

    /** From any sheet, such as {@code 'REQ'!$C$5}. */
    public static String cell(String sheet, int row, int column) {
        return quoted(sheet) + "$" + column(column) + "$" + (row + 1);
    }

    /** A block of cells from any sheet. */
    static String block(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return cell(sheet, firstRow, firstColumn) + ":$" + column(lastColumn) + "$" + (lastRow + 1);
    }

    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }
}
