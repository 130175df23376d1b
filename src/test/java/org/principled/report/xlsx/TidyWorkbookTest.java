package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.report.xlsx.live.Content;

class TidyWorkbookTest {

    private static final List<TidyWorkbook.Column> COLUMNS =
            List.of(new TidyWorkbook.Column("company", 30), new TidyWorkbook.Column("score (0–100)", 12));

    private static byte[] written(Iterator<List<Content.Plain>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TidyWorkbook.write("Scores", COLUMNS, rows, out);
        return out.toByteArray();
    }

    private static Iterator<List<Content.Plain>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(Content.text("Company " + i), Content.number(i / 4.0)))
                .iterator();
    }

    @Test
    void everyRowIsThereWithItsTextAndNumber() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(rows(1_000))))) {
            XSSFSheet sheet = workbook.getSheet("Scores");
            assertThat(sheet.getLastRowNum()).isEqualTo(1_000);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("score (0–100)");
            for (int i = 0; i < 1_000; i++) {
                assertThat(sheet.getRow(i + 1).getCell(0).getStringCellValue()).isEqualTo("Company " + i);
                assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue()).isEqualTo(i / 4.0);
            }
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B1001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
    void textThatLooksLikeAFormulaStaysText(String text) throws IOException {
        List<Content.Plain> row = new ArrayList<>(List.of(Content.text(text), Content.number(1)));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written(List.of(row).iterator())))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void sameRowsGiveTheSameBytes() throws IOException {
        assertThat(written(rows(500))).isEqualTo(written(rows(500)));
    }

    @Test
    void noRowsMakeASheetWithAHeader() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(rows(0))))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
        }
    }
}
