package org.principled.exchange.offline;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.exchange.offline.Look.Role;

/** A sheet of rows to be filled in: a hidden row that names the columns for the program, one that names them for people, then the rows. */
final class FormSheet {

    private static final int KEYS = 0;
    private static final int HEADERS = 1;

    /** Index of the first row below the headers, from 0. */
    static final int FIRST = 2;

    /** Points: room for three lines. */
    private static final float HEADER_HEIGHT = 42;

    /** Units of width in which Excel counts: 1/256 of a digit. */
    private static final int DIGIT = 256;

    /**
     * A column.
     *
     * @param key its name for the program; empty for one that is only read by people
     * @param header its name for people
     * @param width in digits; 0 where it is hidden
     * @param role of its cells
     */
    record Column(String key, String header, int width, Role role) {}

    private final XSSFSheet sheet;
    private final Look look;
    private final List<Column> columns;
    private int next = FIRST;

    FormSheet(XSSFSheet sheet, Look look, List<Column> columns) {
        this.sheet = sheet;
        this.look = look;
        this.columns = columns;
        XSSFRow keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        XSSFRow headers = sheet.createRow(HEADERS);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            look.write(keys.createCell(i), Role.HEADER, column.key());
            look.write(headers.createCell(i), Role.HEADER, column.header());
            sheet.setColumnWidth(i, Math.max(column.width(), 1) * DIGIT);
            sheet.setColumnHidden(i, column.width() == 0);
        }
        headers.setHeightInPoints(HEADER_HEIGHT);
        sheet.createFreezePane(1, FIRST);
        print(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(HEADERS, HEADERS, -1, -1));
    }

    /** Sets a sheet up to be printed as wide as a page. */
    static void print(XSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
    }

    /** Adds a row with a text for each column. */
    void add(List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        float height = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            look.write(row.createCell(i), column.role(), texts.get(i));
            height = column.width() == 0 ? height : Math.max(height, Look.height(texts.get(i), column.width()));
        }
        row.setHeightInPoints(height);
    }

    /** Index of the next row, from 0. */
    int next() {
        return next;
    }

    /** Index of a column by its key, from 0. */
    int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no column " + key);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Locks what is not to be filled in; sorting and filtering stay allowed. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(HEADERS, Math.max(next - 1, HEADERS), 0, columns.size() - 1));
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
