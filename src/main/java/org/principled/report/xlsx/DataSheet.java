package org.principled.report.xlsx;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.report.Block;
import org.principled.report.Column;
import org.principled.report.Row;

/** A sheet that is one table: header in the first row, frozen and with filters, so that it can be sorted and pivoted as it is. */
final class DataSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int MARGIN = 2;

    /** Columns up to the codes stay in sight while scrolling. */
    private static final int MOST_FROZEN = 3;

    private final XSSFSheet sheet;
    private final Writer writer;

    DataSheet(XSSFSheet sheet, Writer writer) {
        this.sheet = sheet;
        this.writer = writer;
    }

    void write(Block.Table table) {
        int columns = table.columns().size();
        XSSFRow header = sheet.createRow(0);
        int frozen = 0;
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            writer.text(header, i, column.label(), Look.Role.HEADER);
            sheet.setColumnWidth(i, (column.width() + MARGIN) * WIDTH_UNIT);
            if (column.kind() == Column.Kind.CODE && i < MOST_FROZEN) {
                frozen = i + 1;
            }
        }
        for (int r = 0; r < table.rows().size(); r++) {
            write(table.rows().get(r), table, r + 1);
        }
        sheet.createFreezePane(frozen, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void write(Row row, Block.Table table, int index) {
        XSSFRow written = sheet.createRow(index);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean code = table.columns().get(i).kind() == Column.Kind.CODE;
            writer.cell(written, i, row.cells().get(i), code ? Look.Role.STRONG : Look.Role.TEXT);
        }
    }
}
