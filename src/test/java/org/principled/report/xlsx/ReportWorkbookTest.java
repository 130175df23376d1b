package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.questionnaire.Questionnaire;
import org.principled.report.Samples;
import org.principled.report.xlsx.Editions.Edition;
import org.principled.report.xlsx.live.ScoreCell;
import org.principled.scoring.Generated;
import org.principled.scoring.Node;
import org.principled.scoring.ScoringPlan;

class ReportWorkbookTest {

    private static final Set<String> PORTABLE =
            Set.of("IF", "AND", "OR", "INDEX", "MATCH", "SUM", "SUMIFS", "COUNTIFS", "MIN", "MAX", "ROUND");
    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\(");
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"");

    private static Scored graded(AnswerSheet sheet) {
        return Scored.of(ScoringPlan.of(Samples.graded()), Samples.gradedTexts(), sheet);
    }

    private static Scored averaged(AnswerSheet sheet) {
        return Scored.of(ScoringPlan.of(Samples.averaged()), Samples.averagedTexts(), sheet);
    }

    private static Scored of(Edition edition, String kind) {
        AnswerSheet sheet = new Sheets(edition.plan().questionnaire()).all().get(kind);
        return Scored.of(edition.plan(), edition.texts(), sheet);
    }

    private static XSSFWorkbook open(Scored scored) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(scored.workbook()));
    }

    private static void forEachCell(XSSFWorkbook workbook, Consumer<XSSFCell> consumer) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> consumer.accept((XSSFCell) cell))));
    }

    @Test
    void formulasUseOnlyFunctionsThatEveryProgramKnows() throws Exception {
        Set<String> used = new TreeSet<>();
        List<Scored> cases = new ArrayList<>(List.of(
                of(Editions.PRINCIPLE_D, "capped"), of(Editions.PRINCIPLE_D, "units"), of(Editions.RDR, "units")));
        for (int seed = 0; seed < 50; seed++) {
            Questionnaire questionnaire = Generated.questionnaire(seed, 2);
            cases.add(Scored.of(ScoringPlan.of(questionnaire), Editions.none(), Generated.sheet(seed, questionnaire)));
        }
        for (Scored scored : cases) {
            try (XSSFWorkbook workbook = open(scored)) {
                forEachCell(workbook, cell -> used.addAll(functions(cell)));
                assertThat(workbook.getPackage().getParts())
                        .noneMatch(part -> part.getPartName().getName().contains("external"));
                assertThat(workbook.isMacroEnabled()).isFalse();
            }
        }
        assertThat(PORTABLE).containsAll(used);
        assertThat(used).contains("INDEX", "SUMIFS", "COUNTIFS");
    }

    private static Set<String> functions(XSSFCell cell) {
        Set<String> used = new TreeSet<>();
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(cell.getCellFormula()).doesNotContain("[").doesNotContain("#REF");
            Matcher names =
                    FUNCTION.matcher(QUOTED.matcher(cell.getCellFormula()).replaceAll("x"));
            while (names.find()) {
                used.add(names.group(1));
            }
        }
        return used;
    }

    @Test
    void everyScoreIsAFormula() throws IOException {
        for (Scored scored : List.of(of(Editions.PRINCIPLE_D, "capped"), averaged(Samples.services("Acme")))) {
            try (XSSFWorkbook workbook = open(scored)) {
                for (ScoreCell place : scored.live().scores()) {
                    if (place.node().standing() != Node.Standing.OUT_OF_SCOPE) {
                        for (int column : List.of(place.score(), place.low(), place.high())) {
                            assertThat(workbook.getSheet(place.sheet())
                                            .getRow(place.row())
                                            .getCell(column)
                                            .getCellType())
                                    .as(place.toString())
                                    .isEqualTo(CellType.FORMULA);
                        }
                    }
                }
            }
        }
    }

    @Test
    void sheetsStandInReadingOrder() throws IOException {
        try (XSSFWorkbook workbook = open(withAnnex())) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Read me",
                            "Summary",
                            "GOV",
                            "EXP",
                            "REQ",
                            "BLK",
                            "OTH",
                            "REM",
                            "Red flags",
                            "Tables",
                            "Evidence",
                            "Method",
                            "Data");
        }
    }

    private static Scored withAnnex() {
        AnswerSheet sheet =
                new Sheets(Editions.PRINCIPLE_D.plan().questionnaire()).all().get("full");
        AnswerSheet full = new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                sheet.profiles(),
                sheet.units(),
                sheet.scoping(),
                sheet.answers(),
                sheet.findings(),
                List.of(new TableRow("Q1", Map.of("country", "MN", "received", "17", "rejected", "withheld"))),
                Annex.of(List.of(new Annex.Item(
                        "0".repeat(32),
                        Annex.Audience.PUBLIC,
                        "evidence",
                        "GOV-1.1",
                        "",
                        Map.of("title", "=cmd|' /C calc'!A0", "url", "https://example.org/policy")))));
        return Scored.of(Editions.PRINCIPLE_D.plan(), Editions.PRINCIPLE_D.texts(), full);
    }

    @Test
    void reportedFiguresAreNumbersAndEvidenceIsLinked() throws IOException {
        try (XSSFWorkbook workbook = open(withAnnex())) {
            List<Object> tables = new ArrayList<>();
            workbook.getSheet("Tables")
                    .forEach(row -> row.forEach(cell -> {
                        boolean number = cell.getCellType() == CellType.NUMERIC;
                        tables.add(number ? cell.getNumericCellValue() : cell.getStringCellValue());
                    }));
            assertThat(tables).contains(17.0, "withheld", "MN");
            XSSFSheet evidence = workbook.getSheet("Evidence");
            assertThat(evidence.getHyperlinkList())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getAddress()).isEqualTo("https://example.org/policy"));
        }
    }

    @Test
    void sheetsCanBeFilteredPrintedAndHeard() throws IOException {
        try (XSSFWorkbook workbook = open(of(Editions.PRINCIPLE_D, "capped"))) {
            for (String name : List.of("GOV", "REM", "Data")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getCTWorksheet().getAutoFilter()).as(name).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).as(name).isTrue();
                assertThat(sheet.getRepeatingRows()).as(name).isNotNull();
            }
            workbook.forEach(sheet -> assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
                    .isNotNull());
            XSSFSheet summary = workbook.getSheet("Summary");
            assertThat(summary.getDrawingPatriarch().getCharts()).hasSize(7);
            assertThat(summary.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList())
                    .allSatisfy(anchor -> assertThat(anchor.getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                            .contains("0 to 100"));
            XSSFSheet area = workbook.getSheet("GOV");
            assertThat(area.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(area.getDataValidations()).hasSize(2);
            assertThat(workbook.getName("Answers_1")).isNotNull();
            assertThat(workbook.getName("Grade_sets")).isNotNull();
        }
    }

    /** Excel takes a sheet whose ranges of columns overlap for damaged. */
    @Test
    void everyColumnIsDescribedOnce() throws IOException {
        try (XSSFWorkbook workbook = open(of(Editions.PRINCIPLE_D, "units"))) {
            for (Sheet sheet : workbook) {
                long next = 1;
                for (CTCol column :
                        ((XSSFSheet) sheet).getCTWorksheet().getColsArray(0).getColArray()) {
                    assertThat(column.getMin()).as(sheet.getSheetName()).isGreaterThanOrEqualTo(next);
                    next = column.getMax() + 1;
                }
            }
            assertThat(workbook.getSheet("GOV").isColumnHidden(20)).isTrue();
            assertThat(workbook.getSheet("GOV").isColumnHidden(4)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("org.principled.report.HostileNames#all")
    void hostileNameIsTextAndNoPartOfAnyFormula(String name) throws IOException {
        AnswerSheet lines = Samples.lines(name);
        Unit.Id renamed = new Unit.Id("line", name);
        AnswerSheet sheet = new AnswerSheet(
                lines.questionnaire(),
                new Company(name, "", ""),
                lines.mode(),
                lines.profiles(),
                List.of(new Unit(renamed, "", List.of(), Optional.empty())),
                lines.scoping(),
                List.of(),
                List.of(),
                List.of(),
                Annex.empty());
        try (XSSFWorkbook workbook = open(graded(sheet))) {
            forEachCell(workbook, cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).doesNotContain(name);
                } else if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+\\-@\t\r].*")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as(cell.getReference())
                            .isTrue();
                }
            });
        }
    }

    @Test
    void archiveHoldsNoTimeOfPacking() throws IOException {
        byte[] bytes = averaged(Samples.services("Big Platform")).workbook();
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
}
