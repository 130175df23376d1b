package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static final int RANDOM = Boolean.getBoolean("principled.thorough") ? 200 : 3;
    private static final int RANDOM_QUESTIONNAIRES = Boolean.getBoolean("principled.thorough") ? 300 : 25;
    private static final int BATCH = 60;

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

    /** A batch at a time, so that LibreOffice starts seldom and never holds too many. */
    private int compare(Office office, Map<String, Scored> cases) throws Exception {
        Path poisoned = Files.createDirectories(folder.resolve("poisoned"));
        Path computed = Files.createDirectories(folder.resolve("computed"));
        List<String> names = List.copyOf(cases.keySet());
        int figures = 0;
        for (int from = 0; from < names.size(); from += BATCH) {
            List<String> batch = names.subList(from, Math.min(names.size(), from + BATCH));
            List<Path> files = new ArrayList<>();
            for (String name : batch) {
                files.add(Files.write(
                        poisoned.resolve(name + ".xlsx"),
                        Poison.in(cases.get(name).workbook())));
            }
            office.recalculate(files, computed);
            for (String name : batch) {
                Path file = computed.resolve(name + ".xlsx");
                try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                    figures += new Comparison(name, cases.get(name), workbook).all();
                }
                Files.delete(file);
            }
        }
        return figures;
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
