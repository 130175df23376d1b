package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.report.Audience;
import org.principled.report.PseudoArabic;
import org.principled.report.ReportOrder;
import org.principled.scoring.ScoringPlan;

/** Workbooks in a language that runs from right to left begin at the right, and others do not. */
class RightToLeftTest {

    @TempDir
    Path folder;

    private static ReportOrder inArabic() {
        return PseudoArabic.of(LongDocument.order(Audience.COMPANY, true));
    }

    private static byte[] report(ReportOrder order) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompanyDocument.workbook(ScoringPlan.of(order.questionnaire()), order, out);
        return out.toByteArray();
    }

    private static byte[] offline(ReportOrder order) throws IOException {
        AnswerForm form = new AnswerForm(order.questionnaire(), order.texts(), order.sheet(), "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(form, new ProvisionalScore(form, List.of(order.texts())), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    private static void runsFromRightToLeft(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetVeryHidden(i)) {
                assertThat(workbook.getSheetAt(i).isRightToLeft())
                        .as(workbook.getSheetName(i))
                        .isTrue();
            }
        }
    }

    @Test
    void everySheetOfTheReportWorkbookBeginsAtTheRight() throws IOException {
        try (PseudoArabic language = PseudoArabic.open();
                XSSFWorkbook workbook = open(report(inArabic()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(13);
            runsFromRightToLeft(workbook);
            workbook.forEach(sheet -> {
                assertThat(sheet.getHeader().getRight()).isEqualTo("Velmarrow Telecom N.V.");
                sheet.forEach(row -> row.forEach(cell -> standsAtTheRight((XSSFCell) cell)));
            });
        }
    }

    private static void standsAtTheRight(XSSFCell cell) {
        if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(cell.getCellStyle().getReadingOrder()).isEqualTo(ReadingOrder.RIGHT_TO_LEFT);
        }
    }

    @Test
    void barsGrowFromTheRight() throws IOException {
        try (PseudoArabic language = PseudoArabic.open();
                XSSFWorkbook workbook = open(report(inArabic()))) {
            List<XSSFChart> charts =
                    workbook.getSheetAt(1).getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(7).allSatisfy(chart -> {
                CTPlotArea plot = chart.getCTChart().getPlotArea();
                assertThat(plot.getValAxArray(0).getScaling().getOrientation().getVal())
                        .isEqualTo(STOrientation.MAX_MIN);
                assertThat(plot.getCatAxArray(0).getAxPos().getVal()).isEqualTo(STAxPos.R);
            });
        }
    }

    @Test
    void everySheetOfTheOfflineWorkbookThatOneSeesBeginsAtTheRight() throws IOException {
        try (PseudoArabic language = PseudoArabic.open();
                XSSFWorkbook workbook = open(offline(inArabic()))) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(8);
            runsFromRightToLeft(workbook);
        }
    }

    @Test
    void workbooksInFrenchBeginAtTheLeft() throws IOException {
        ReportOrder order = LongDocument.order(Audience.COMPANY, true, "fr");
        for (byte[] bytes : List.of(report(order), offline(order))) {
            try (XSSFWorkbook workbook = open(bytes)) {
                workbook.forEach(sheet -> assertThat(sheet.isRightToLeft())
                        .as(sheet.getSheetName())
                        .isFalse());
            }
        }
    }

    @Test
    void libreOfficeKeepsTheDirectionAndFindsTheScore() throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        try (PseudoArabic language = PseudoArabic.open()) {
            ReportOrder order = inArabic();
            Path written = Files.write(folder.resolve("report.xlsx"), Poison.in(report(order)));
            Path into = Files.createDirectories(folder.resolve("computed"));
            office.recalculate(List.of(written), into);
            try (XSSFWorkbook workbook = open(Files.readAllBytes(into.resolve("report.xlsx")))) {
                runsFromRightToLeft(workbook);
                assertThat(total(workbook))
                        .isCloseTo(
                                order.scorecard()
                                        .total()
                                        .score()
                                        .orElseThrow()
                                        .rounded(0, RoundingMode.HALF_UP)
                                        .doubleValue(),
                                within(1e-9));
            }
        }
    }

    private static double total(XSSFWorkbook workbook) {
        CellReference place = new CellReference(workbook.getName("Total_score").getRefersToFormula());
        XSSFSheet sheet = workbook.getSheet(place.getSheetName());
        return sheet.getRow(place.getRow()).getCell(place.getCol()).getNumericCellValue();
    }
}
