package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.answer.AnswerSheet;
import org.principled.canonical.Fraction;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.Samples;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

class XlsxRendererTest {

    private final XlsxRenderer renderer = new XlsxRenderer();

    @Test
    void everyFigureOfTheScorecardIsInTheWorkbook() throws IOException {
        for (AnswerSheet sheet : List.of(Samples.sheet("Acme"), Samples.flagged("Acme"), Samples.lines("Acme"))) {
            Scorecard card = Samples.score(Samples.graded(), sheet);
            List<String> cells = cells(Samples.report(sheet));
            card.nodes().forEach(node -> assertThat(cells).containsAll(figures(node)));
        }
    }

    private static List<String> figures(Node node) {
        List<String> figures = new ArrayList<>(List.of(node.code()));
        node.estimate().ifPresent(estimate -> {
            figures.add(estimate.score().toString());
            figures.add(number(estimate.low(), RoundingMode.FLOOR));
            figures.add(number(estimate.score(), RoundingMode.HALF_UP));
            figures.add(number(estimate.high(), RoundingMode.CEILING));
        });
        return figures;
    }

    private static String number(Fraction points, RoundingMode rounding) {
        return Double.toString(points.rounded(4, rounding).doubleValue());
    }

    private List<String> cells(Report report) throws IOException {
        List<String> cells = new ArrayList<>();
        forEachCell(report, cell -> {
            boolean number = cell.getCellType() == CellType.NUMERIC;
            cells.add(number ? Double.toString(cell.getNumericCellValue()) : cell.getStringCellValue());
        });
        return cells;
    }

    private void forEachCell(Report report, Consumer<XSSFCell> consumer) throws IOException {
        try (XSSFWorkbook workbook = open(report)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        consumer.accept((XSSFCell) cell);
                    }
                }
            }
        }
    }

    private XSSFWorkbook open(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(RenderedTwice.bytes(renderer, report)));
    }

    @Test
    void sheetsStandInReadingOrderAndRowsCanBeFiltered() throws IOException {
        try (XSSFWorkbook workbook = open(Samples.report(Samples.flagged("Acme")))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly("Read me", "Summary", "Indicators", "Elements", "Red flags", "Method", "Sources");
            assertThat(workbook.getSheet("Elements").getCTWorksheet().getAutoFilter())
                    .isNotNull();
            assertThat(workbook.getSheet("Elements").getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(workbook.getSheet("Summary").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.principled.report.HostileNames#all")
    void hostileNameIsTextAndNothingElse(String name) throws IOException {
        Report report = Samples.report(Samples.sheet(name));

        List<String> texts = new ArrayList<>();
        forEachCell(report, cell -> {
            assertHarmless(cell);
            texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
        });
        assertThat(texts).contains(report.facts().company());
    }

    private static void assertHarmless(XSSFCell cell) {
        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(?s)[=+\\-@].*")) {
            assertThat(cell.getCellStyle().getQuotePrefixed())
                    .as(cell.getReference())
                    .isTrue();
        }
    }

    @Test
    void sameReportGivesTheSameBytesInEveryLocaleAndTimeZone() {
        RenderedTwice.isTheSameInEveryLocaleAndTimeZone(renderer, () -> Samples.report(Samples.flagged("Acme")));
    }

    @Test
    void sameReportGivesTheSameBytesFromManyThreads() throws Exception {
        RenderedTwice.isTheSameFromManyThreads(
                renderer,
                List.of(
                        Samples.report(Samples.lines("Acme")),
                        Samples.averagedReport(Samples.services("Big Platform"))));
    }

    @Test
    void archiveHoldsNoTimeOfPacking() throws IOException {
        byte[] bytes = RenderedTwice.bytes(renderer, Samples.averagedReport(Samples.services("Big Platform")));
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("1980-02-01T00:00:00Z");
                }
            }
        }
        assertThat(names).startsWith("[Content_Types].xml").contains("docProps/core.xml");
    }

    @Test
    void everythingNotApplicableAndNothingAnsweredStillMakeAWorkbook() throws IOException {
        assertThat(cells(Samples.report(Samples.notApplicable("Acme")))).contains("no score: all N/A");
        assertThat(cells(Samples.report(Samples.unanswered("Acme")))).contains("not answered");
    }
}
