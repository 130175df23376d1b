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
}
