package org.principled.report.xlsx;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
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

    /** More characters than this can not be read on one page of A4. */
    private static final int WIDE = 220;

    private final XSSFSheet sheet;
    private final Writer writer;

    DataSheet(XSSFSheet sheet, Writer writer) {
        this.sheet = sheet;
        this.writer = writer;
    }

    void write(Block.Table table) {
        int columns = table.columns().size();
        XSSFRow header = sheet.createRow(0);
        int[] widths = new int[columns];
        int frozen = 0;
        for (int i = 0; i < columns; i++) {
            Column column = table.columns().get(i);
            boolean number = column.kind() == Column.Kind.NUMBER;
            writer.text(header, i, column.label(), number ? Look.Role.HEADER_NUMBER : Look.Role.HEADER);
            widths[i] = column.width();
            sheet.setColumnWidth(i, (column.width() + MARGIN) * WIDTH_UNIT);
            if (column.kind() == Column.Kind.CODE && i < MOST_FROZEN) {
                frozen = i + 1;
            }
        }
        for (int r = 0; r < table.rows().size(); r++) {
            write(table.rows().get(r), table, r + 1, widths);
        }
        sheet.createFreezePane(frozen, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, columns - 1));
        Writer.fit(header, widths);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page(IntStream.of(widths).sum(), frozen);
    }

    /** Wide tables are printed on larger paper and over two pages, with the codes on both. */
    private void page(int characters, int frozen) {
        if (characters > WIDE) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
            sheet.getPrintSetup().setFitWidth((short) 2);
            if (frozen > 0) {
                sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
            }
        }
    }

    private void write(Row row, Block.Table table, int index, int[] widths) {
        XSSFRow written = sheet.createRow(index);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean code = table.columns().get(i).kind() == Column.Kind.CODE;
            writer.cell(written, i, row.cells().get(i), code ? Look.Role.STRONG : Look.Role.TEXT, Look.Role.NUMBER);
        }
        Writer.fit(written, widths);
    }
}
