package org.principled.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.principled.archive.FixedZip;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Level;
import org.principled.report.xlsx.live.Style;

/** Writes any number of rows as a workbook with one sheet, for sorting, filtering and pivot tables, without holding them in memory. */
public final class TidyWorkbook {

    /** Rows that are held in memory at a time. */
    private static final int WINDOW = 100;

    private static final int WIDTH_UNIT = 256;

    /**
     * A column.
     *
     * @param label its header, with the unit of its numbers
     * @param width in characters
     */
    public record Column(String label, int width) {}

    private TidyWorkbook() {}

    /**
     * Writes the rows. The same rows give the same bytes. The stream is left open; what is written meanwhile to the disk is gone afterwards.
     *
     * @param name of the sheet
     * @param columns at least one
     * @param rows each with one value for each column; at most 1,048,575
     * @throws IOException if the stream or the disk can not be written
     * @throws IllegalArgumentException if there are more rows than a sheet can hold
     */
    public static void write(
            String name, List<Column> columns, Iterator<? extends List<? extends Content.Plain>> rows, OutputStream out)
            throws IOException {
        Path raw = Files.createTempFile("tidy", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            Properties.set(workbook.getXSSFWorkbook(), name, "", "");
            fill(workbook, workbook.createSheet(name), columns, rows);
            try (OutputStream file = Files.newOutputStream(raw)) {
                workbook.write(file);
            }
            FixedZip.copy(raw, out);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private static void fill(
            SXSSFWorkbook workbook,
            SXSSFSheet sheet,
            List<Column> columns,
            Iterator<? extends List<? extends Content.Plain>> rows) {
        Look look = new Look(workbook.getXSSFWorkbook());
        XSSFCellStyle quoted = look.of(Style.TEXT, Level.PLAIN, true);
        SXSSFRow header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNIT);
            SXSSFCell cell = header.createCell(i);
            cell.setCellValue(SafeText.of(columns.get(i).label()));
            cell.setCellStyle(look.of(Style.HEADER, Level.PLAIN, false));
        }
        sheet.createFreezePane(0, 1);
        int next = 1;
        while (rows.hasNext()) {
            row(sheet.createRow(next++), rows.next(), quoted);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns.size() - 1));
    }

    private static void row(SXSSFRow row, List<? extends Content.Plain> values, XSSFCellStyle quoted) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Content.Number number) {
                row.createCell(i).setCellValue(number.value());
            } else if (values.get(i) instanceof Content.Text text
                    && !text.text().isEmpty()) {
                SXSSFCell cell = row.createCell(i);
                cell.setCellValue(SafeText.of(text.text()));
                if (SafeText.looksLikeFormula(text.text())) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }
}
