package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.report.xlsx.Editions.Edition;
import org.principled.report.xlsx.live.AnswerCell;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** What LibreOffice computes after a cell was changed is what the engine computes for the changed input. */
class EditedWorkbookTest {

    private static final Edition D = Editions.PRINCIPLE_D;
    private static final Edition RDR = Editions.RDR;

    @TempDir
    Path folder;

    /** A workbook, a change to its cells, and what it must show then. */
    private record Change(Scored before, Consumer<XSSFWorkbook> edit, Scored after) {}

    private final Map<String, Change> changes = new LinkedHashMap<>();

    @Test
    void aChangedCellMovesWhatTheEngineMoves() throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        answers("principle-d", D, "capped");
        answers("lines", D, "units");
        answers("rdr", RDR, "units");
        grade();
        flags();
        weights();
        mode();
        Path edited = Files.createDirectories(folder.resolve("edited"));
        Path computed = Files.createDirectories(folder.resolve("computed"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Change> each : changes.entrySet()) {
            Change change = each.getValue();
            assertThat(change.after().card().total())
                    .as(each.getKey() + " changes something")
                    .isNotEqualTo(change.before().card().total());
            files.add(write(edited.resolve(each.getKey() + ".xlsx"), change));
        }
        office.recalculate(files, computed);
        for (Map.Entry<String, Change> each : changes.entrySet()) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(computed.resolve(each.getKey() + ".xlsx")))) {
                new Comparison(each.getKey(), each.getValue().after(), workbook).all();
            }
        }
    }

    private static Path write(Path file, Change change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(change.before().workbook()))) {
            change.edit().accept(workbook);
            workbook.write(out);
        }
        return Files.write(file, Poison.in(out.toByteArray()));
    }

    private static AnswerSheet sheet(Edition edition, String kind) {
        AnswerSheet sheet = new Sheets(edition.plan().questionnaire()).all().get(kind);
        assertThat(sheet).isNotNull();
        return sheet;
    }

    /** One answer given, one taken away, one set aside. */
    private void answers(String name, Edition edition, String kind) {
        AnswerSheet before = sheet(edition, kind);
        Scored scored = Scored.of(edition.plan(), edition.texts(), before);
        Map<Integer, Answer.Said> said =
                Map.of(2, new Answer.Chosen("yes", List.of()), 7, Answer.UNKNOWN, 11, new Answer.NotApplicable(""));
        for (Map.Entry<Integer, Answer.Said> each : said.entrySet()) {
            AnswerCell cell = scored.live().answers().get(each.getKey());
            change(
                    name + "-answer-" + each.getKey(),
                    scored,
                    workbook -> answer(workbook, cell, text(each.getValue()), ""),
                    answered(before, cell, each.getValue()));
        }
    }

    private static String text(Answer.Said said) {
        return said instanceof Answer.Chosen ? "Yes" : said instanceof Answer.NotApplicable ? "N/A" : "";
    }

    private static AnswerSheet answered(AnswerSheet sheet, AnswerCell cell, Answer.Said said) {
        List<Answer> answers = new ArrayList<>(sheet.answers().stream()
                .filter(answer ->
                        !answer.element().equals(cell.element()) || !Objects.equals(answer.unit(), cell.unit()))
                .toList());
        answers.add(new Answer(cell.unit(), cell.element(), said));
        return sheet.withAnswers(answers);
    }

    private static void answer(XSSFWorkbook workbook, AnswerCell place, String answer, String grade) {
        Row row = workbook.getSheet(place.sheet()).getRow(place.row());
        put(row.getCell(place.answer()), answer);
        place.grade().ifPresent(column -> put(row.getCell(column), grade));
    }

    private static void put(Cell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(text);
        }
    }

    private void change(String name, Scored before, Consumer<XSSFWorkbook> edit, AnswerSheet after) {
        changes.put(name, new Change(before, edit, Scored.of(before.plan(), before.texts(), after)));
    }

    /** Evidence of two grades in place of one. */
    private void grade() {
        AnswerSheet before = sheet(D, "full");
        Scored scored = Scored.of(D.plan(), D.texts(), before);
        AnswerCell cell = scored.live().answers().stream()
                .filter(each -> each.element().equals("GOV-2.2"))
                .findFirst()
                .orElseThrow();
        change(
                "grade",
                scored,
                workbook -> answer(workbook, cell, "Yes", "E2 + E4"),
                answered(before, cell, new Answer.Chosen("yes", List.of("E2", "E4"))));
    }

    private void flags() {
        AnswerSheet before = sheet(D, "capped");
        Scored scored = Scored.of(D.plan(), D.texts(), before);
        for (String state : List.of("supported", "confirmed", "remediated")) {
            List<Finding> findings = new ArrayList<>(before.findings().stream()
                    .filter(finding -> !finding.flag().equals("RF-11"))
                    .toList());
            findings.add(new Finding("RF-11", state, List.of("GOV-1.4", "REM-1.1")));
            change(
                    "flag-" + state,
                    scored,
                    workbook -> finding(workbook, "RF-11", scored.wording().of("flag-states", state)),
                    before.withFindings(findings));
        }
    }

    private static void finding(XSSFWorkbook workbook, String flag, String state) {
        XSSFSheet sheet = workbook.getSheet("Red flags");
        row(sheet, flag).getCell(2).setCellValue(state);
        CellReference about = new CellReference(
                workbook.getName("About_flags").getRefersToFormula().split(":")[0]);
        int free = about.getRow();
        while (!sheet.getRow(free).getCell(0).toString().isEmpty()) {
            free++;
        }
        for (String element : List.of("GOV-1.4", "REM-1.1")) {
            sheet.getRow(free).getCell(0).setCellValue(flag);
            sheet.getRow(free++).getCell(1).setCellValue(element);
        }
    }

    private static Row row(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row " + code + " on " + sheet.getSheetName());
    }

    private void weights() {
        for (String code : List.of("EXP", "REQ-2", "BLK-1.1")) {
            Questionnaire heavier =
                    new Heavier(code, Fraction.of(7)).than(D.plan().questionnaire());
            weight("weight-" + code, D, sheet(D, "half"), code, ScoringPlan.of(heavier));
        }
        Questionnaire heavier =
                new Heavier("P01", Fraction.of(7)).than(RDR.plan().questionnaire());
        weight("weight-rdr", RDR, sheet(RDR, "units"), "P01", ScoringPlan.of(heavier));
    }

    private void weight(String name, Edition edition, AnswerSheet sheet, String code, ScoringPlan plan) {
        Scored before = Scored.of(edition.plan(), edition.texts(), sheet);
        Scored after = new Scored(plan, edition.texts(), sheet, Scorer.score(plan, sheet));
        changes.put(
                name,
                new Change(
                        before,
                        workbook -> row(workbook.getSheet("Method"), code)
                                .getCell(2)
                                .setCellValue(7),
                        after));
    }

    private void mode() {
        AnswerSheet before = sheet(D, "half");
        change(
                "mode",
                Scored.of(D.plan(), D.texts(), before),
                workbook -> {
                    CellReference mode = new CellReference(
                            workbook.getName("Assessment_mode").getRefersToFormula());
                    workbook.getSheet(mode.getSheetName())
                            .getRow(mode.getRow())
                            .getCell(mode.getCol())
                            .setCellValue("Desk research");
                },
                before.withMode("desk"));
    }
}
