package org.principled.assessment.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in workbooks that the tests have downloaded. */
public final class TestWorkbooks {

    private TestWorkbooks() {}

    /**
     * Writes into cells, as somebody does who has opened a workbook.
     *
     * @param byCode texts by the key of their column, by the code of the question
     */
    public static byte[] filled(byte[] book, Map<String, Map<String, String>> byCode) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (Sheet sheet : workbook) {
                Map<String, Integer> columns = new HashMap<>();
                for (Row row : sheet) {
                    List<String> texts = new ArrayList<>();
                    row.forEach(cell -> texts.add(cell.toString()));
                    if (texts.contains("element") && texts.contains("answer")) {
                        row.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
                    } else if (!columns.isEmpty()) {
                        fill(row, columns, byCode);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, Map<String, Integer> columns, Map<String, Map<String, String>> byCode) {
        Cell code = row.getCell(columns.get("element"));
        Map<String, String> wanted = code == null ? null : byCode.get(code.toString());
        if (wanted != null) {
            wanted.forEach(
                    (column, text) -> row.getCell(columns.get(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text));
        }
    }

    /** What is done to a workbook that somebody has opened. */
    public interface Hand {
        void edit(XSSFWorkbook workbook);
    }

    /** A workbook after something was done to it. */
    public static byte[] edited(byte[] book, Hand hand) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            hand.edit(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The rows to be filled in of the sheet that has a column of this key for the program, those that hold nothing not among them. */
    public static List<Row> rows(XSSFWorkbook workbook, String key) {
        List<Row> rows = new ArrayList<>();
        Sheet sheet = sheet(workbook, key);
        sheet.forEach(row -> {
            if (row.getRowNum() > header(sheet) && !text(row).isEmpty()) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Writes into a row; texts by the key of their column. */
    public static void write(Row row, Map<String, String> texts) {
        texts.forEach(
                (key, text) -> row.getCell(column(row.getSheet(), key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(text));
    }

    /** A row below all that hold something. */
    public static Row below(XSSFWorkbook workbook, String key) {
        Sheet sheet = sheet(workbook, key);
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    /** Empties a row. */
    public static void clear(Row row) {
        row.forEach(Cell::setBlank);
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(cell));
        return text.toString();
    }

    private static Sheet sheet(XSSFWorkbook workbook, String key) {
        for (Sheet sheet : workbook) {
            if (sheet.getRow(0) != null && column(sheet, key) >= 0) {
                return sheet;
            }
        }
        throw new IllegalArgumentException("no sheet with " + key);
    }

    /** The last row that says what the columns are. */
    private static int header(Sheet sheet) {
        return sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
    }

    private static int column(Sheet sheet, String key) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.toString().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }
}
