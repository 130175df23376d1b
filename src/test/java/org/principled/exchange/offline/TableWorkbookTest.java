package org.principled.exchange.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.principled.exchange.offline.Forms.QUESTIONNAIRE;
import static org.principled.exchange.offline.Tabular.context;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.CheckWords;
import org.principled.answer.TableRow;
import org.principled.exchange.AnswerChanges.Change;
import org.principled.exchange.AnswerChanges.Kind;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.FlatJson;
import org.principled.exchange.WorkbookUpload;
import org.principled.exchange.workbook.WorkbookLimits;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.Office;

/** Quantitative tables go out in a workbook and come back as they were, whatever people and programs do to it in between. */
class TableWorkbookTest {

    private static final CheckWords ENGLISH = CheckWords.in("en");

    private static final List<Texts> TEXTS = List.of(Forms.ENTRY.originalTexts(), Forms.ENTRY.texts("fr"));

    @Test
    void rowsWithCellsOfEveryKindComeBackEqual() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            List<TableRow> rows = Tabular.random(seed);
            for (Texts texts : TEXTS) {
                byte[] book = written(rows, texts);
                assertThat(read(book)).containsExactlyInAnyOrderElementsOf(rows);
                assertThat(changes(book, rows)).isEmpty();
            }
        }
    }

    @Test
    void savedByLibreOffice(@TempDir Path folder) throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        List<TableRow> rows = new ArrayList<>();
        rows.addAll(Tabular.random(1));
        Path written = Files.write(folder.resolve("answers.xlsx"), written(rows, TEXTS.get(0)));
        Path into = Files.createDirectories(folder.resolve("saved"));
        office.recalculate(List.of(written), into);
        byte[] saved = Files.readAllBytes(into.resolve("answers.xlsx"));
        assertThat(read(saved)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(changes(saved, rows)).isEmpty();
    }

    @Test
    void rowsSortedColumnsAddedAndMovedAndSheetsRenamed() throws IOException {
        List<TableRow> rows = Tabular.random(3);
        byte[] moved = Edited.by(written(rows, TEXTS.get(0)), workbook -> {
            for (Table table : QUESTIONNAIRE.tables()) {
                XSSFSheet sheet = Tabular.sheet(workbook, table.code());
                int last = sheet.getLastRowNum();
                sheet.shiftRows(TableSheet.FIRST, TableSheet.FIRST, last);
                sheet.shiftColumns(0, sheet.getRow(0).getLastCellNum(), 1);
                sheet.getRow(1).createCell(0).setCellValue("My notes");
                sheet.getRow(last).createCell(0).setCellFormula("1+1");
                workbook.setSheetName(workbook.getSheetIndex(sheet), "Mine " + table.code());
            }
        });
        assertThat(read(moved)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(changes(moved, rows)).isEmpty();
    }

    @Test
    void textNeverBecomesAFormula() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=2", "\r=3").forEach(text -> rows.add(context(text, "DE", "1")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(rows, TEXTS.get(0))))) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Cell cell = Tabular.cell(workbook, "Q7", i, "reporting_entity");
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                texts.add(cell.getStringCellValue());
            }
            // A carriage return ends a line like any other in a cell.
            assertThat(texts).containsExactly("=1+1", "+1", "-1", "@SUM(A1)", "\t=2", "\n=3");
        }
        assertThat(read(written(rows, TEXTS.get(0))))
                .extracting(row -> row.cells().get("reporting_entity"))
                .containsExactlyInAnyOrder("=1+1", "+1", "-1", "@SUM(A1)", "\t=2", "\n=3");
    }

    @Test
    void openRowsCanBeFilledInAndAllElseIsLocked() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                written(List.of(context("Acme", "DE", "12"), context("Acme", "FR", "10..20")), TEXTS.get(0))))) {
            for (Table table : QUESTIONNAIRE.tables()) {
                XSSFSheet sheet = Tabular.sheet(workbook, table.code());
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
                for (Cell label : sheet.getRow(1)) {
                    assertThat(label.getCellStyle().getLocked()).isTrue();
                    assertThat(sheet.getColumnStyle(label.getColumnIndex()).getLocked())
                            .isFalse();
                }
                assertThat(sheet.getDataValidations())
                        .allMatch(rule -> rule.getShowErrorBox()
                                && rule.getRegions().getCellRangeAddresses()[0].getLastRow()
                                        == WorkbookLimits.ROWS - 1);
            }
            assertThat(Tabular.sheet(workbook, "Q7").getSheetName()).isEqualTo("Q7 Context figures");
            assertThat(Tabular.cell(workbook, "Q7", 0, "users").getNumericCellValue())
                    .isEqualTo(12);
            assertThat(Tabular.cell(workbook, "Q7", 1, "users").getStringCellValue())
                    .isEqualTo("10..20");
            assertThat(Tabular.sheet(workbook, "Q7").getDataValidations())
                    .anyMatch(
                            rule -> rule.getValidationConstraint().getFormula1().contains("<=100"));
        }
    }

    @Test
    void cellsRefuseWhatWouldNotBeUnderstood() throws IOException {
        for (Texts texts : TEXTS) {
            String barred = texts.language().equals("fr") ? "interdit par la loi" : "barred by law";
            byte[] book = written(List.of(context("Acme", "DE", "12")), texts);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
                Map.of(
                                "users",
                                List.of(0, 7, "10..20", barred),
                                "government_revenue_share",
                                List.of(0, 12.5, 100, barred))
                        .forEach((column, values) ->
                                assertThat(values).allMatch(value -> accepts(workbook, column, value)));
                Map.of("users", List.of(-1, 1.5, "many"), "government_revenue_share", List.of(-1, 100.5, "12 %"))
                        .forEach((column, values) ->
                                assertThat(values).noneMatch(value -> accepts(workbook, column, value)));
                assertThat(List.of(46_000, "2025-01-01", "2025-01-01T08:30Z"))
                        .allMatch(value -> accepts(workbook, "period_start", value));
                assertThat(List.of(-1, "January", barred)).noneMatch(value -> accepts(workbook, "period_start", value));
                assertThat(List.of("DE", "XX", "XK")).allMatch(value -> accepts(workbook, "country", value));
                assertThat(List.of("Germany", barred)).noneMatch(value -> accepts(workbook, "country", value));
            }
        }
    }

    /** As another program judges, in an open row far below those that are there. */
    private static boolean accepts(XSSFWorkbook workbook, String column, Object value) {
        Cell cell = Tabular.cell(workbook, "Q7", 1_000, column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return new DataValidationEvaluator(workbook, new XSSFFormulaEvaluator(workbook))
                .isValidCell(new CellReference(cell));
    }

    @Test
    void anUploadShowsRowsAddedChangedInConflictRemovedAndNotUnderstood() throws IOException {
        List<TableRow> before = List.of(
                context("Acme", "DE", "1"),
                context("Acme", "FR", "2"),
                context("Acme", "IT", "3"),
                context("Acme", "ES", "4"),
                context("Acme", "PL", "5"));
        List<TableRow> now = List.of(
                context("Acme", "DE", "1"),
                context("Acme", "FR", "20"),
                context("Acme", "IT", "3"),
                context("Acme", "ES", "40"),
                context("Acme", "PL", "5"));
        byte[] edited = Edited.by(written(before, TEXTS.get(0)), workbook -> {
            Tabular.cell(workbook, "Q7", 0, "users").setCellValue(100);
            Tabular.cell(workbook, "Q7", 1, "users").setCellValue("Barred by law");
            clear(Tabular.cell(workbook, "Q7", 2, "users").getRow());
            Tabular.cell(workbook, "Q7", 4, "users").setCellValue("five");
            fill(workbook, 6, "CH", "6");
        });
        assertThat(changes(edited, now))
                .extracting(
                        Change::kind,
                        change -> change.key().element(),
                        change -> country(change.now()),
                        change -> country(change.uploaded()),
                        change -> ENGLISH.say(change.where()))
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "Q7", "DE 1", "DE 100", "answers.xlsx, 'Q7 Context figures'!A4"),
                        tuple(
                                Kind.CONFLICT,
                                "Q7",
                                "FR 20",
                                "FR barred_by_law",
                                "answers.xlsx, 'Q7 Context figures'!A5"),
                        tuple(Kind.REMOVED, "Q7", "IT 3", "", "answers.xlsx"),
                        tuple(Kind.NOT_UNDERSTOOD, "", "", "five", "answers.xlsx, 'Q7 Context figures'!F8"),
                        tuple(Kind.ADDED, "Q7", "", "CH 6", "answers.xlsx, 'Q7 Context figures'!A10"));
    }

    private static String country(String row) {
        if (!row.startsWith("{")) {
            return row;
        }
        Map<String, String> cells = FlatJson.read(row);
        return cells.get("country") + " " + cells.get("users");
    }

    private static void clear(Row row) {
        row.forEach(cell -> cell.setBlank());
    }

    private static void fill(XSSFWorkbook workbook, int row, String country, String users) {
        context("Acme", country, users)
                .cells()
                .forEach((column, text) ->
                        Tabular.cell(workbook, "Q7", row, column).setCellValue(text));
    }

    @Test
    void aRowWhoseKeyIsCorrectedIsTheSameRowAndACopyOfItIsNew() throws IOException {
        List<TableRow> rows = List.of(context("Acme", "DE", "1"), context("Acme", "FR", "2"));
        byte[] edited = Edited.by(written(rows, TEXTS.get(0)), workbook -> {
            Tabular.cell(workbook, "Q7", 0, "country").setCellValue("at");
            XSSFSheet sheet = Tabular.sheet(workbook, "Q7");
            XSSFRow copy = sheet.createRow(TableSheet.FIRST + 4);
            copy.copyRowFrom(sheet.getRow(TableSheet.FIRST + 1), new CellCopyPolicy());
            Tabular.cell(workbook, "Q7", 4, "country").setCellValue("BE");
        });
        assertThat(changes(edited, rows))
                .extracting(Change::kind, change -> country(change.now()), change -> country(change.uploaded()))
                .containsExactlyInAnyOrder(tuple(Kind.CHANGED, "DE 1", "AT 1"), tuple(Kind.ADDED, "", "BE 2"));
    }

    @Test
    void aRowTypedAnewIsTheRowOfItsKeyAndTwoOfOneKeyAreNotUnderstood() throws IOException {
        List<TableRow> rows = List.of(context("Acme", "DE", "1"), context("Acme", "FR", "2"));
        byte[] edited = Edited.by(written(rows, TEXTS.get(0)), workbook -> {
            clear(Tabular.cell(workbook, "Q7", 0, "users").getRow());
            fill(workbook, 5, "DE", "10");
            fill(workbook, 7, "FR", "20");
        });
        assertThat(changes(edited, rows))
                .extracting(Change::kind, change -> country(change.now()), change -> country(change.uploaded()))
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "DE 1", "DE 10"), tuple(Kind.NOT_UNDERSTOOD, "", "Acme"));
    }

    @Test
    void aSheetOrAColumnThatIsGoneTakesNothingOut() throws IOException {
        List<TableRow> rows = List.of(context("Acme", "DE", "1"));
        byte[] book = written(rows, TEXTS.get(0));
        byte[] withoutSheet = Edited.by(
                book, workbook -> workbook.removeSheetAt(workbook.getSheetIndex(Tabular.sheet(workbook, "Q7"))));
        byte[] withoutColumn = Edited.by(book, workbook -> {
            XSSFRow keys = Tabular.sheet(workbook, "Q7").getRow(0);
            keys.getCell(5).setBlank();
        });
        assertThat(changes(withoutSheet, rows)).isEmpty();
        assertThat(changes(withoutColumn, rows))
                .extracting(Change::kind, change -> ENGLISH.say(change.where()))
                .containsExactly(tuple(Kind.NOT_UNDERSTOOD, "answers.xlsx, sheet Q7 Context figures"));
        assertThat(raw(withoutColumn)).isInstanceOf(AnswersRead.Refused.class);
    }

    @Test
    void whatIsWrongIsRefusedWithItsCellBeforeItIsScored() throws IOException {
        byte[] edited = Edited.by(written(List.of(context("Acme", "DE", "1")), TEXTS.get(0)), workbook -> {
            Tabular.cell(workbook, "Q7", 0, "users").setCellFormula("1+1");
            Tabular.cell(workbook, "Q7", 0, "government_revenue_share").setCellValue(120);
            fill(workbook, 3, "Germany", "2");
        });
        assertThat(((AnswersRead.Refused) raw(edited)).problems())
                .extracting(problem -> ENGLISH.say(problem.where()))
                .containsExactly("answers.xlsx, 'Q7 Context figures'!F4", "answers.xlsx, 'Q7 Context figures'!C7");
    }

    @Test
    void aTableThatIsTooLargeIsLeftOutAndTakesNothingOut() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i <= WorkbookLimits.ROWS / 2; i++) {
            rows.add(context("Entity " + i, "DE", "1"));
        }
        byte[] book = written(rows, TEXTS.get(0));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getSheet("Q7 Context figures")).isNull();
        }
        assertThat(changes(book, rows)).isEmpty();
        rows.remove(0);
        assertThat(read(written(rows, TEXTS.get(0)))).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aTableThatTheHiddenSheetCannotRememberBesideTheEvidenceIsLeftOut() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_400; i++) {
            rows.add(context("Entity " + i, "DE", "1"));
        }
        List<Annex.Item> pieces = new ArrayList<>();
        for (int i = 0; i < 2_600; i++) {
            pieces.add(new Annex.Item(
                    "%032x".formatted(i),
                    Annex.Audience.PUBLIC,
                    "evidence",
                    "GOV-1.1",
                    "",
                    Map.of("title", "Piece " + i)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(
                new AnswerForm(QUESTIONNAIRE, TEXTS.get(0), Tabular.sheet(rows).withAnnex(Annex.of(pieces)), ""), out);
        assertThat(raw(out.toByteArray())).isInstanceOf(AnswersRead.Read.class);
    }

    @Test
    void aCopyUnderTheNameOfARowThatWasRenamedTakesItsPlaceWhateverStandsFirst() throws IOException {
        List<TableRow> rows = List.of(context("Acme", "DE", "1"), context("Acme", "FR", "2"));
        byte[] edited = Edited.by(written(rows, TEXTS.get(0)), workbook -> {
            XSSFSheet sheet = Tabular.sheet(workbook, "Q7");
            sheet.createRow(TableSheet.FIRST + 4).copyRowFrom(sheet.getRow(TableSheet.FIRST), new CellCopyPolicy());
            Tabular.cell(workbook, "Q7", 1, "country").setCellValue("BE");
            Tabular.cell(workbook, "Q7", 4, "country").setCellValue("FR");
        });
        assertThat(changes(edited, rows))
                .extracting(Change::kind, change -> country(change.now()), change -> country(change.uploaded()))
                .containsExactlyInAnyOrder(tuple(Kind.CHANGED, "FR 2", "FR 1"), tuple(Kind.ADDED, "", "BE 2"));
    }

    private static byte[] written(List<TableRow> rows, Texts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(new AnswerForm(QUESTIONNAIRE, texts, Tabular.sheet(rows), ""), out);
        return out.toByteArray();
    }

    private static List<Change> changes(byte[] book, List<TableRow> now) {
        WorkbookUpload.Read read =
                WorkbookUpload.read(QUESTIONNAIRE, TEXTS, new AnswerFiles.Source("answers.xlsx", book));
        assertThat(read.refused()).isEmpty();
        return read.changes(AnswerFields.of(QUESTIONNAIRE, Tabular.sheet(now))).stream()
                .filter(change -> change.kind() != Kind.SAME)
                .toList();
    }

    private static AnswersRead raw(byte[] book) {
        return AnswerFiles.read(
                QUESTIONNAIRE,
                TEXTS,
                List.of(new AnswerFiles.Source("answers.xlsx", book)),
                AnswerFiles.Defaults.none());
    }

    private static List<TableRow> read(byte[] book) {
        AnswersRead read = raw(book);
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        AnswerSheet sheet = ((AnswersRead.Read) read).sheets().get(0);
        return sheet.tables();
    }
}
