package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Questionnaire;
import org.principled.report.Samples;
import org.principled.report.xlsx.Editions.Edition;
import org.principled.scoring.Generated;
import org.principled.scoring.ScoringPlan;

/**
 * LibreOffice, told to compute everything and handed workbooks in which every stored value is wrong, finds what our engine finds. Some
 * random sheets of each questionnaire, or 200 with {@code -Pthorough}, and random questionnaires with rules that no shipped one has.
 */
class LiveScoresTest {

    private static final int RANDOM = Boolean.getBoolean("principled.thorough") ? 200 : 6;
    private static final int RANDOM_QUESTIONNAIRES = Boolean.getBoolean("principled.thorough") ? 300 : 40;
    private static final String POISON = "-777.5";

    @TempDir
    Path folder;

    @Test
    void libreOfficeComputesWhatTheEngineComputes() throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        Map<String, Scored> cases = new LinkedHashMap<>();
        known(cases, "principle-d", Editions.PRINCIPLE_D);
        known(cases, "rdr", Editions.RDR);
        for (Map.Entry<String, AnswerSheet> sample : samples().entrySet()) {
            boolean graded = !sample.getKey().startsWith("services");
            Questionnaire questionnaire = graded ? Samples.graded() : Samples.averaged();
            cases.put(
                    sample.getKey(),
                    Scored.of(ScoringPlan.of(questionnaire), Samples.gradedTexts(), sample.getValue()));
        }
        for (int seed = 0; seed < RANDOM_QUESTIONNAIRES; seed++) {
            Questionnaire questionnaire = Generated.questionnaire(seed, 1 + seed % 4);
            cases.put(
                    "random-" + seed,
                    Scored.of(ScoringPlan.of(questionnaire), Editions.none(), Generated.sheet(seed, questionnaire)));
        }
        assertThat(compare(office, cases)).isGreaterThan(1000);
    }

    private static Map<String, AnswerSheet> samples() {
        return Map.of(
                "sample", Samples.sheet("Acme"),
                "flagged", Samples.flagged("Acme"),
                "lines", Samples.lines("Acme"),
                "services", Samples.services("Acme"));
    }

    private static void known(Map<String, Scored> cases, String name, Edition edition) {
        Sheets sheets = new Sheets(edition.plan().questionnaire());
        sheets.all()
                .forEach((kind, sheet) ->
                        cases.put(name + "-" + kind, Scored.of(edition.plan(), edition.texts(), sheet)));
        for (int seed = 0; seed < RANDOM; seed++) {
            cases.put(
                    name + "-random-" + seed,
                    Scored.of(
                            edition.plan(),
                            edition.texts(),
                            Generated.sheet(seed, edition.plan().questionnaire())));
        }
    }

    private int compare(Office office, Map<String, Scored> cases) throws Exception {
        Path poisoned = Files.createDirectories(folder.resolve("poisoned"));
        Path computed = Files.createDirectories(folder.resolve("computed"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Scored> each : cases.entrySet()) {
            Path file = poisoned.resolve(each.getKey() + ".xlsx");
            Files.write(file, each.getValue().workbook());
            poison(file);
            files.add(file);
        }
        office.recalculate(files, computed);
        int figures = 0;
        for (Map.Entry<String, Scored> each : cases.entrySet()) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(computed.resolve(each.getKey() + ".xlsx")))) {
                figures += new Comparison(each.getKey(), each.getValue(), workbook).all();
            }
        }
        return figures;
    }

    /** Makes every stored result of a formula wrong. */
    static void poison(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(LiveScoresTest::poison)));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void poison(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().setT(STCellType.N);
            ((XSSFCell) cell).getCTCell().setV(POISON);
        }
    }

    @Test
    void storedValuesAreThoseOfTheEngine() throws IOException {
        Map<String, Scored> cases = new LinkedHashMap<>();
        known(cases, "principle-d", Editions.PRINCIPLE_D);
        known(cases, "rdr", Editions.RDR);
        for (Map.Entry<String, Scored> each : cases.entrySet()) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(each.getValue().workbook()))) {
                assertThat(new Comparison(each.getKey(), each.getValue(), workbook).all())
                        .isPositive();
            }
        }
    }
}
