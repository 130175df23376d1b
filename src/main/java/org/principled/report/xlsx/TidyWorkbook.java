package org.principled.report.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.archive.FixedZip;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Level;
import org.principled.report.xlsx.live.Style;

/**
 * Writes any number of rows as a workbook with one sheet, for sorting, filtering and pivot tables, without holding them in memory or on
 * the disk. POI makes the workbook around them; the rows are written into its sheet as they come.
 */
public final class TidyWorkbook {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String END_OF_ROWS = "</sheetData>";
    private static final int WIDTH_UNIT = 256;
    private static final int BUFFER = 1 << 16;

    /**
     * A column.
     *
     * @param label its header, with the unit of its numbers
     * @param width in characters
     */
    public record Column(String label, int width) {}

    private TidyWorkbook() {}

    /**
     * Writes the rows. The same rows give the same bytes. The stream is left open.
     *
     * @param name of the sheet
     * @param columns at least one
     * @param rows each with one value for each column; at most 1,048,575
     * @throws IOException if the stream can not be written
     * @throws IllegalArgumentException if there are more rows than a sheet can hold
     */
    public static void write(
            String name, List<Column> columns, Iterator<? extends List<? extends Content.Plain>> rows, OutputStream out)
            throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        int quoted;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, false);
            header(workbook.createSheet(name), columns, look);
            quoted = look.of(Style.TEXT, Level.PLAIN, true).getIndex();
            Properties.set(workbook, name, "", "");
            workbook.write(frame);
        }
        FixedZip.write(
                frame.toByteArray(),
                SHEET,
                (sheet, zip) -> fill(new String(sheet, StandardCharsets.UTF_8), rows, columns.size(), quoted, zip),
                out);
    }

    private static void header(XSSFSheet sheet, List<Column> columns, Look look) {
        XSSFRow header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(SafeText.of(columns.get(i).label()));
            cell.setCellStyle(look.of(Style.HEADER, Level.PLAIN, false));
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(filtered(1, columns.size()));
    }

    private static CellRangeAddress filtered(int rows, int columns) {
        return new CellRangeAddress(0, Math.max(1, rows), 0, columns - 1);
    }

    private static void fill(
            String sheet,
            Iterator<? extends List<? extends Content.Plain>> rows,
            int columns,
            int quoted,
            OutputStream zip)
            throws IOException {
        int end = sheet.indexOf(END_OF_ROWS);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        writer.write(sheet, 0, end);
        RowXml xml = new RowXml(writer, columns, quoted);
        while (rows.hasNext()) {
            xml.write(rows.next());
        }
        String filter = "ref=\"" + filtered(1, columns).formatAsString() + "\"";
        String all = "ref=\"" + filtered(xml.rows(), columns).formatAsString() + "\"";
        writer.write(sheet.substring(end).replace(filter, all));
        writer.flush();
    }
}
