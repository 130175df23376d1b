package org.principled.report.xlsx;

import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Cell;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Link;
import org.principled.report.xlsx.live.Row;

/** Writes the cells of a grid into a sheet. */
final class GridWriter {

    private static final int WIDTH_UNIT = 256;

    private final Grid grid;
    private final XSSFSheet sheet;
    private final Look look;
    private final Values values;
    private final Heights heights;

    GridWriter(Grid grid, XSSFSheet sheet, Look look, Values values) {
        this.grid = grid;
        this.sheet = sheet;
        this.look = look;
        this.values = values;
        this.heights = new Heights(grid);
    }

    void write() {
        grid.widths().forEach((column, width) -> sheet.setColumnWidth(column, width * WIDTH_UNIT));
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = grid.rows().get(i);
            if (!row.cells().isEmpty() || row.isTall()) {
                row(sheet.createRow(i), row);
            }
        }
        for (Block merged : grid.merged()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    merged.firstRow(), merged.lastRow(), merged.firstColumn(), merged.lastColumn()));
        }
        grid.links().forEach(this::link);
    }

    private void row(XSSFRow written, Row row) {
        for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
            Cell cell = entry.getValue();
            write(written.createCell(entry.getKey()), cell, row);
        }
        written.setHeightInPoints(heights.of(written.getRowNum(), row));
    }

    private void write(XSSFCell written, Cell cell, Row row) {
        boolean quoted = cell.content() instanceof Content.Text text && SafeText.looksLikeFormula(text.text());
        written.setCellStyle(look.of(cell.style(), row.level(), quoted));
        values.write(written, cell.content());
    }

    private void link(Link link) {
        boolean within = link.target().startsWith("#");
        XSSFHyperlink written = sheet.getWorkbook()
                .getCreationHelper()
                .createHyperlink(within ? HyperlinkType.DOCUMENT : HyperlinkType.URL);
        written.setAddress(within ? "'" + link.target().substring(1).replace("'", "''") + "'!A1" : link.target());
        sheet.getRow(link.row()).getCell(link.column()).setHyperlink(written);
    }
}
