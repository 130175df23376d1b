package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.report.Audience;
import org.principled.report.ReportOrder;
import org.principled.scoring.ScoringPlan;

/** What the sheets of the report workbook can do for those who look, listen, print and filter, read by another library. */
class SheetFeaturesTest {

    private static final Set<String> AREAS = Set.of("GOV", "EXP", "REQ", "BLK", "OTH", "REM");

    /** Weights are numbers without a unit. */
    private static final Set<String> WITHOUT_UNIT = Set.of("Weight", "Counts with");

    private static XSSFWorkbook workbook(String language) throws IOException {
        ReportOrder order = LongDocument.order(Audience.COMPANY, false, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompanyDocument.workbook(ScoringPlan.of(order.questionnaire()), order, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void everyChartFollowsCellsAndIsToldInWords() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            XSSFSheet summary = workbook.getSheet("Summary");
            List<CTTwoCellAnchor> frames =
                    summary.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList();
            List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1 + AREAS.size());
            for (int i = 0; i < charts.size(); i++) {
                CTBarSer bars = charts.get(i)
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0);
                String words = frames.get(i)
                        .getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr();
                List<Cell> names = cells(workbook, bars.getCat().getStrRef().getF());
                List<Cell> scores = cells(workbook, bars.getVal().getNumRef().getF());
                assertThat(names).hasSameSizeAs(scores).isNotEmpty();
                assertThat(scores)
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA));
                assertThat(words).contains("0 to 100");
                assertThat(names).allSatisfy(cell -> assertThat(words).contains(cell.getStringCellValue()));
            }
        }
    }

    private static List<Cell> cells(XSSFWorkbook workbook, String reference) {
        AreaReference area = new AreaReference(reference, workbook.getSpreadsheetVersion());
        List<Cell> cells = new ArrayList<>();
        for (int row = area.getFirstCell().getRow(); row <= area.getLastCell().getRow(); row++) {
            cells.add(workbook.getSheet(area.getFirstCell().getSheetName())
                    .getRow(row)
                    .getCell(area.getFirstCell().getCol()));
        }
        return cells;
    }

    @Test
    void tablesHaveFiltersOverAllTheirRowsAndTheirHeaderInSight() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            Set<String> tables = new TreeSet<>(AREAS);
            tables.addAll(Set.of("Evidence", "Data"));
            for (String name : tables) {
                XSSFSheet sheet = workbook.getSheet(name);
                CellRangeAddress filter = CellRangeAddress.valueOf(
                        sheet.getCTWorksheet().getAutoFilter().getRef());
                assertThat(filter.getLastRow()).as(name).isEqualTo(sheet.getLastRowNum());
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .as(name)
                        .isEqualTo((short) (filter.getFirstRow() + 1));
                assertThat(sheet.getRepeatingRows().getFirstRow()).as(name).isEqualTo(filter.getFirstRow());
            }
        }
    }

    @Test
    void whatIsPrintedIsEverythingButTheWorkings() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                AreaReference printed = new AreaReference(workbook.getPrintArea(i), workbook.getSpreadsheetVersion());
                assertThat(printed.getFirstCell().formatAsString(false)).isEqualTo("$A$1");
                assertThat(printed.getLastCell().getRow())
                        .as(sheet.getSheetName())
                        .isEqualTo(sheet.getLastRowNum());
                int last = printed.getLastCell().getCol();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(sheet.isColumnHidden(cell.getColumnIndex()))
                                .as(sheet.getSheetName() + " " + cell.getAddress())
                                .isEqualTo(cell.getColumnIndex() > last);
                    }
                }
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            }
        }
    }

    @Test
    void scoresAreColouredByHowHighTheyAre() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            Set<String> coloured = new TreeSet<>(AREAS);
            coloured.add("Summary");
            for (String name : coloured) {
                XSSFSheet sheet = workbook.getSheet(name);
                int ranges = sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
                assertThat(ranges).as(name).isEqualTo(name.equals("Summary") ? 1 + AREAS.size() : 1);
                for (int i = 0; i < ranges; i++) {
                    ColorScaleFormatting scale = sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(i)
                            .getRule(0)
                            .getColorScaleFormatting();
                    assertThat(scale.getThresholds())
                            .extracting(ConditionalFormattingThreshold::getValue)
                            .containsExactly(0.0, 50.0, 100.0);
                    assertThat(scale.getColors()).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void namesLeadToTheFiguresThatPeopleCite() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            for (String name : List.of("Total_score", "Total_low", "Total_high", "Completeness", "Assessment_mode")) {
                String place = workbook.getName(name).getRefersToFormula();
                assertThat(cells(workbook, place))
                        .as(name)
                        .singleElement()
                        .satisfies(cell -> assertThat(cell).isNotNull());
            }
            assertThat(workbook.getAllNames())
                    .allSatisfy(name -> assertThat(name.getRefersToFormula()).doesNotContain("#REF"));
        }
    }

    @Test
    void headersOfNumbersNameTheirUnit() throws IOException {
        try (XSSFWorkbook workbook = workbook("en")) {
            Set<String> without = new TreeSet<>();
            for (Sheet sheet : workbook) {
                if (AREAS.contains(sheet.getSheetName())
                        || Set.of("Summary", "Red flags", "Tables", "Data").contains(sheet.getSheetName())) {
                    sheet.forEach(row -> row.forEach(cell -> {
                        if (isHeaderOfNumbers(cell)
                                && !cell.getStringCellValue().endsWith(")")) {
                            without.add(cell.getStringCellValue());
                        }
                    }));
                }
            }
            assertThat(WITHOUT_UNIT).containsAll(without);
        }
    }

    private static boolean isHeaderOfNumbers(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        return cell.getCellType() == CellType.STRING
                && style.getAlignment() == HorizontalAlignment.RIGHT
                && style.getFont().getBold()
                && !cell.getSheet().isColumnHidden(cell.getColumnIndex());
    }

    /** Estimated, as typefaces differ: a letter is about as wide as a digit, in which widths are counted. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void figuresLabelsAndWordsOfHeadersFitIntoTheirColumns(String language) throws IOException {
        try (XSSFWorkbook workbook = workbook(language)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (!sheet.isColumnHidden(cell.getColumnIndex())) {
                            fits(cell, formatter.formatCellValue(cell), right(row, cell));
                        }
                    }
                }
            }
        }
    }

    private static boolean right(Row row, Cell cell) {
        Cell next = row.getCell(cell.getColumnIndex() + 1);
        return next != null && next.getCellType() != CellType.BLANK;
    }

    private static void fits(Cell cell, String shown, boolean hasNeighbour) {
        float width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256f;
        boolean wrapped = cell.getCellStyle().getWrapText();
        if (isNumber(cell) || (hasNeighbour && !wrapped)) {
            assertThat(shown).as(cell.getAddress().toString()).doesNotContainPattern("\\.\\d{3}");
            fits(cell, shown, width);
        } else if (wrapped) {
            for (String word : shown.split("[\\s/-]")) {
                fits(cell, word, width);
            }
        }
    }

    private static void fits(Cell cell, String part, float width) {
        assertThat(part.length() * 0.88f)
                .as(cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + part)
                .isLessThan(width);
    }

    private static boolean isNumber(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }
}
