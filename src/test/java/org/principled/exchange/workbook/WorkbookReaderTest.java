package org.principled.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as POI writes them are read right. */
class WorkbookReaderTest {

    @Test
    void valuesOfEveryKind() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Answers & more");
            XSSFRow row = sheet.createRow(4);
            row.createCell(0).setCellValue("é <b> & “x”");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(1e6);
            row.createCell(3).setCellValue(true);
            row.createCell(5).setCellFormula("1/0");
            row.createCell(6).setCellFormula("B5*10");
            row.createCell(26).setCellValue("far");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(read(workbook).sheets().get(0).rows().get(0).cells())
                    .extracting(Cell::reference, Cell::kind, Cell::text, Cell::computed)
                    .containsExactly(
                            tuple("A5", Cell.Kind.TEXT, "é <b> & “x”", false),
                            tuple("B5", Cell.Kind.NUMBER, "0.3", false),
                            tuple("C5", Cell.Kind.NUMBER, "1000000", false),
                            tuple("D5", Cell.Kind.BOOLEAN, "true", false),
                            tuple("F5", Cell.Kind.ERROR, "#DIV/0!", true),
                            tuple("G5", Cell.Kind.NUMBER, "3", true),
                            tuple("AA5", Cell.Kind.TEXT, "far", false));
        }
    }

    @Test
    void daysAndTimesByTheirFormat() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet("S").createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2026, 2, 28));
            row.getCell(0).setCellStyle(format(workbook, "d. mmmm yyyy"));
            row.createCell(1).setCellValue(LocalDateTime.of(2024, 2, 29, 8, 30));
            row.getCell(1).setCellStyle(format(workbook, "m/d/yy h:mm"));
            row.createCell(2).setCellValue(0.5);
            row.getCell(2).setCellStyle(format(workbook, "h:mm"));
            row.createCell(3).setCellValue(46_000);
            row.getCell(3).setCellStyle(format(workbook, "#,##0 \"days\""));
            row.createCell(4).setCellValue(1);
            row.getCell(4).setCellStyle(format(workbook, "yyyy\\-mm\\-dd"));
            assertThat(read(workbook).sheets().get(0).rows().get(0).cells())
                    .extracting(Cell::kind, Cell::text)
                    .containsExactly(
                            tuple(Cell.Kind.DATE, "2026-02-28"),
                            tuple(Cell.Kind.DATE, "2024-02-29T08:30"),
                            tuple(Cell.Kind.DATE, "12:00"),
                            tuple(Cell.Kind.NUMBER, "46000"),
                            tuple(Cell.Kind.DATE, "1900-01-01"));
        }
    }

    @Test
    void propertiesHiddenSheetsAndLinks() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
            workbook.createSheet("Two").createRow(0).createCell(0).setCellValue("b");
            workbook.setSheetHidden(1, true);
            workbook.getProperties().getCustomProperties().addProperty("principled.edition", "x@1");
            Workbook read = read(workbook);
            assertThat(read.sheets()).extracting(Sheet::name).containsExactly("One", "Two");
            assertThat(read.properties()).containsEntry("principled.edition", "x@1");
        }
    }

    private static CellStyle format(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Workbook read(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return WorkbookReader.read(out.toByteArray());
    }
}
