package org.principled.exchange.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.principled.exchange.offline.Forms.QUESTIONNAIRE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.CheckWords;
import org.principled.answer.English;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.exchange.AnswerChanges;
import org.principled.exchange.AnswerChanges.Kind;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.SheetJson;
import org.principled.exchange.WorkbookUpload;
import org.principled.report.xlsx.Office;

/** The offline round trip: what is written is read again, whatever people and programs do to it in between. */
class AnswerWorkbookTest {

    private static final AnswerSheet SHEET = Forms.sheet(1);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            AnswerSheet sheet = Forms.sheet(seed);
            assertSame(sheet, read(Forms.bytes(Forms.form(sheet))));
        }
    }

    @Test
    void unitsOfSeveralKindsAnswerApart() throws IOException {
        CatalogueEntry entry = Catalogue.bundled().find("rdr-2022");
        AnswerSheet sheet = Forms.units(entry.questionnaire());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(new AnswerForm(entry.questionnaire(), entry.originalTexts(), sheet, ""), out);
        AnswersRead read = AnswerFiles.read(
                entry.questionnaire(),
                List.of(entry.originalTexts()),
                List.of(new AnswerFiles.Source("answers.xlsx", out.toByteArray())),
                AnswerFiles.Defaults.none());
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        AnswerSheet again = ((AnswersRead.Read) read).sheets().get(0);
        assertThat(SheetJson.answersHash(entry.questionnaire().edition(), again))
                .isEqualTo(SheetJson.answersHash(entry.questionnaire().edition(), sheet));
    }

    @Test
    void rowsAndColumnsMovedAndSheetsRenamed() throws IOException {
        assertSame(SHEET, read(Edited.by(Forms.bytes(Forms.form(SHEET)), Edited::shuffle)));
    }

    @Test
    void savedByLibreOffice(@TempDir Path folder) throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        Path written = Files.write(folder.resolve("answers.xlsx"), Forms.bytes(Forms.form(SHEET)));
        Path into = Files.createDirectories(folder.resolve("saved"));
        office.recalculate(List.of(written), into);
        byte[] saved = Files.readAllBytes(into.resolve("answers.xlsx"));
        assertSame(SHEET, read(saved));
        assertThat(upload(saved).changes(AnswerFields.of(QUESTIONNAIRE, SHEET)))
                .extracting(AnswerChanges.Change::kind)
                .containsOnly(Kind.SAME);
    }

    @Test
    void propertiesOfTheDocumentStandInForTheHiddenSheet() throws IOException {
        AnswerSheet company = new AnswerSheet(
                SHEET.questionnaire(),
                SHEET.company(),
                SHEET.mode(),
                SHEET.profiles(),
                List.of(),
                SHEET.scoping(),
                List.of(new Answer(null, "GOV-1.1", new Answer.Chosen("yes", List.of("E1")))),
                List.of(),
                List.of(),
                Annex.empty());
        byte[] without = Edited.by(
                Forms.bytes(Forms.form(company)), workbook -> workbook.removeSheetAt(workbook.getSheetIndex("_meta")));
        assertSame(company, read(without));
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException {
        byte[] first = Forms.bytes(Forms.form(SHEET));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Forms.bytes(Forms.form(SHEET))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlockedAndListsAreOffered() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Forms.bytes(Forms.form(SHEET))))) {
            XSSFSheet sheet = Edited.cell(workbook, "GOV-1.1", "answer").getSheet();
            assertThat(sheet.getProtect()).isTrue();
            assertThat(Edited.cell(workbook, "GOV-1.1", "answer").getCellStyle().getLocked())
                    .isFalse();
            assertThat(Edited.cell(workbook, "GOV-1.1", "element")
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            DataValidation list = sheet.getDataValidations().get(0);
            assertThat(list.getShowErrorBox()).isTrue();
            String range = workbook.getName(list.getValidationConstraint().getFormula1())
                    .getRefersToFormula();
            assertThat(range).matches("_lists!\\$[A-Z]\\$1:\\$[A-Z]\\$5");
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_meta")))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            workbook.forEach(each -> each.forEach(row -> row.forEach(
                    cell -> assertThat(((XSSFCell) cell).getCTCell().isSetF()).isFalse())));
        }
    }

    @Test
    void complaintsNameSheetAndCell() throws IOException {
        byte[] edited = Edited.by(Forms.bytes(Forms.form(SHEET)), workbook -> {
            Edited.cell(workbook, "GOV-1.1", "answer").setCellValue("Yess");
            Edited.cell(workbook, "GOV-1.2", "answer").setCellFormula("F3");
            Edited.cell(workbook, "GOV-2.1", "element").setCellValue("GOV-2.l");
        });
        AnswersRead read = readRaw(edited);
        assertThat(read).isInstanceOf(AnswersRead.Refused.class);
        assertThat(((AnswersRead.Refused) read)
                        .problems().stream()
                                .map(CheckWords.forPeople("en", List.of(Forms.ENTRY.originalTexts()))::say)
                                .toList())
                .anyMatch(text -> text.startsWith("answers.xlsx, 'GOV ")
                        && text.contains("!F3: unknown answer `Yess`")
                        && text.endsWith("possible: Yes, Partial, No, N/A, Unknown"))
                .anyMatch(text -> text.contains("!F4: a formula stands here"))
                .anyMatch(text -> text.contains("unknown element `GOV-2.l`, did you mean"));
    }

    @Test
    void anotherEditionOrTextIsToldApart() throws IOException {
        byte[] edition = withMeta("edition", "principle-d@2020.1");
        assertThat(upload(edition).refused())
                .extracting(problem -> English.say(problem.message()))
                .containsExactly(
                        "the workbook answers principle-d@2020.1, not principle-d@2026.1; download a fresh one");
        byte[] text = withMeta("sha256", "0".repeat(64));
        assertThat(upload(text).refused())
                .extracting(problem -> English.say(problem.message()))
                .containsExactly("the workbook was made for another text of principle-d@2026.1; download a fresh one");
        assertThat(English.say(((AnswersRead.Refused) readRaw(text)).problems()).toString())
                .contains("answered for another text");
    }

    private static byte[] withMeta(String key, String value) throws IOException {
        return Edited.by(
                Forms.bytes(Forms.form(SHEET)),
                workbook -> workbook.getSheet("_meta").forEach(row -> {
                    if (row.getCell(0).getStringCellValue().equals(key)) {
                        row.getCell(1).setCellValue(value);
                    }
                }));
    }

    @Test
    void gradesFollowFromEvidenceWhereNoneIsStated() throws IOException {
        byte[] edited = Edited.by(Forms.bytes(Forms.form(SHEET)), workbook -> {
            Edited.cell(workbook, "GOV-1.1", "answer").setCellValue("Yes");
            Edited.cell(workbook, "GOV-1.1", "grade").setCellValue("");
            Edited.cell(workbook, "GOV-1.1", "na_code").setCellValue("");
        });
        Answer answer = read(edited).answers().stream()
                .filter(each -> each.element().equals("GOV-1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(((Answer.Chosen) answer.said()).grades()).isNotEmpty().doesNotContain("E0");
    }

    @Test
    void anUploadShowsWhatItWouldChange() throws IOException {
        AnswerSheet base = SHEET.withAnswers(List.of(
                answer("GOV-1.1", "yes"), answer("GOV-1.2", "no"), answer("GOV-2.1", "no"), answer("GOV-2.2", "no")));
        AnswerSheet current = SHEET.withAnswers(List.of(
                answer("GOV-1.1", "yes"),
                answer("GOV-1.2", "no"),
                answer("GOV-2.1", "partial"),
                answer("GOV-2.2", "yes")));
        byte[] edited = Edited.by(Forms.bytes(Forms.form(base)), workbook -> {
            Edited.cell(workbook, "GOV-1.2", "answer").setCellValue("yes");
            Edited.cell(workbook, "GOV-2.1", "answer").setCellValue("Yes");
            Edited.cell(workbook, "GOV-3.1", "answer").setCellValue("Unknown");
            Edited.cell(workbook, "GOV-3.2", "answer").setCellValue("maybe");
        });
        WorkbookUpload.Read read = upload(edited);
        assertThat(read.refused()).isEmpty();
        List<AnswerChanges.Change> changes = read.changes(AnswerFields.of(QUESTIONNAIRE, current));
        assertThat(changes)
                .filteredOn(change -> change.kind() != Kind.SAME)
                .extracting(
                        AnswerChanges.Change::kind,
                        change -> change.key().element(),
                        AnswerChanges.Change::now,
                        AnswerChanges.Change::uploaded)
                .containsExactly(
                        tuple(Kind.CHANGED, "GOV-1.2", "no", "yes"),
                        tuple(Kind.CONFLICT, "GOV-2.1", "partial", "yes"),
                        tuple(Kind.ADDED, "GOV-3.1", "", "unknown"),
                        tuple(Kind.NOT_UNDERSTOOD, "", "", "maybe"));
        assertThat(English.say(changes.get(changes.size() - 1).where())).matches("answers\\.xlsx, 'GOV [^']+'!F\\d+");
        assertThat(changes)
                .filteredOn(change -> change.key().element().equals("GOV-2.2")
                        && change.key().field().equals("answer"))
                .extracting(AnswerChanges.Change::kind, AnswerChanges.Change::now)
                .containsExactly(tuple(Kind.SAME, "yes"));
    }

    @Test
    void evidenceWhoseRowWasEmptiedIsRemovedAndItsAudienceIsReadInAnyLanguage() throws IOException {
        AnswerSheet sheet = SHEET.withAnswers(List.of())
                .withAnnex(Annex.of(List.of(piece("One", Annex.Audience.SEALED), piece("Two", Annex.Audience.PUBLIC))));
        byte[] edited = Edited.by(Forms.bytes(Forms.form(sheet)), workbook -> {
            XSSFSheet evidence = workbook.getSheet("Evidence");
            for (int i = 2; i < 4; i++) {
                XSSFRow row = evidence.getRow(i);
                boolean isOne = Edited.text(row.getCell(4)).equals("One");
                for (Cell cell : row) {
                    if (isOne && !cell.getCellStyle().getLocked()) {
                        cell.setBlank();
                    } else if (Edited.text((XSSFCell) cell).equals("Everyone")) {
                        cell.setCellValue("Personnel de la Coalition");
                    }
                }
            }
        });
        WorkbookUpload.Read read = WorkbookUpload.read(
                QUESTIONNAIRE,
                List.of(Forms.ENTRY.originalTexts(), Forms.ENTRY.texts("fr")),
                new AnswerFiles.Source("answers.xlsx", edited));
        assertThat(read.changes(AnswerFields.of(QUESTIONNAIRE, sheet)))
                .filteredOn(change -> change.key().isEvidence())
                .extracting(
                        AnswerChanges.Change::kind, change -> change.uploaded().contains("\"audience\":\"coalition\""))
                .containsExactlyInAnyOrder(tuple(Kind.REMOVED, false), tuple(Kind.CHANGED, true));
    }

    private static Annex.Item piece(String title, Annex.Audience audience) {
        Map<String, String> content =
                Map.of("kind", "PUB", "title", title, "file_name", "a.pdf", "file_sha256", "0".repeat(64));
        return new Annex.Item("0".repeat(32), audience, "evidence", "GOV-1.1", "", content);
    }

    private static Answer answer(String code, String answer) {
        return new Answer(null, code, new Answer.Chosen(answer, List.of()));
    }

    private static WorkbookUpload.Read upload(byte[] workbook) {
        return WorkbookUpload.read(
                QUESTIONNAIRE, List.of(Forms.ENTRY.originalTexts()), new AnswerFiles.Source("answers.xlsx", workbook));
    }

    private static AnswersRead readRaw(byte[] workbook) {
        return AnswerFiles.read(
                QUESTIONNAIRE,
                List.of(Forms.ENTRY.originalTexts()),
                List.of(new AnswerFiles.Source("answers.xlsx", workbook)),
                AnswerFiles.Defaults.none());
    }

    private static AnswerSheet read(byte[] workbook) {
        AnswersRead read = readRaw(workbook);
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    /** All that counts is the same, and so are all texts. */
    private static void assertSame(AnswerSheet expected, AnswerSheet actual) {
        assertThat(SheetJson.answersHash(QUESTIONNAIRE.edition(), actual))
                .as("%s%n%s", expected, actual)
                .isEqualTo(SheetJson.answersHash(QUESTIONNAIRE.edition(), expected));
        assertThat(texts(actual)).containsExactlyInAnyOrderElementsOf(texts(expected));
    }

    private static List<Map<String, Object>> texts(AnswerSheet sheet) {
        List<Map<String, Object>> texts = new ArrayList<>();
        sheet.annex().items().forEach(item -> {
            Map<String, Object> fields = new HashMap<>(item.fields());
            fields.remove("salt");
            texts.add(fields);
        });
        return texts;
    }
}
