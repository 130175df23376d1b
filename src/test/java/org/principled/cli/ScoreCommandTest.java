package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.answer.AnswerSheet;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;

class ScoreCommandTest {

    private static final String EXAMPLE = "examples/answers.csv";

    @TempDir
    Path folder;

    @Test
    void aScoreIsPrintedAndWritten() throws IOException {
        Run run = Run.of("score", "principle-d", EXAMPLE, "--out", out());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Example Telecom", "Example Cloud", "Self-reported", "rank");
        assertThat(written()).containsExactly("example-cloud.json", "example-telecom.json", "scores.csv");
        List<String> lines = Files.readAllLines(folder.resolve("out/scores.csv"));
        assertThat(lines.get(0))
                .isEqualTo("company,kind,node,unit_kind,unit,score,exact,low,high,completeness,verified_share,"
                        + "uncapped,band,mode,edition,questionnaire_sha256");
        assertThat(lines).anyMatch(line -> line.startsWith("Example Telecom,total,T,,,"));
        assertThat(lines).anyMatch(line -> line.startsWith("Example Cloud,element,REQ-2.3,,,"));
    }

    @Test
    void aWorkbookScoresLikeTheSheetItWasMadeFrom() throws IOException {
        Loaded loaded = Loaded.named("principle-d");
        AnswerSheet sheet = Answers.read(loaded, List.of(Path.of(EXAMPLE)), AnswerFiles.Defaults.none())
                .of("Example Telecom");
        Path workbook = folder.resolve("answers.xlsx");
        try (OutputStream stream = Files.newOutputStream(workbook)) {
            AnswerWorkbook.write(new AnswerForm(loaded.questionnaire(), loaded.texts(""), sheet, ""), stream);
        }
        Run.of("score", "principle-d", EXAMPLE, "--out", folder.resolve("csv").toString());

        Run run = Run.of("score", "principle-d", workbook.toString(), "--out", out());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/scores.csv")).stream().skip(1))
                .isNotEmpty()
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("csv/scores.csv")).stream()
                        .filter(line -> line.startsWith("Example Telecom,"))
                        .toList());
    }

    @Test
    void everyFormatIsWrittenForEachCompany() throws IOException {
        Run run = Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--format", "json,csv,pdf,xlsx");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(written()).hasSize(9);
        assertThat(Files.readString(folder.resolve("out/example-telecom.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void theSameRunTwiceGivesTheSameBytes() throws IOException {
        Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--format", "json,csv,pdf,xlsx");
        String other = folder.resolve("other").toString();
        Run.of("score", "principle-d", EXAMPLE, "--out", other, "--format", "json,csv,pdf,xlsx");

        for (String name : written()) {
            assertThat(folder.resolve("other").resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(name));
        }
    }

    @Test
    void existingFilesAreReplacedOnlyWhenForced() throws IOException {
        Run.of("score", "principle-d", EXAMPLE, "--out", out());
        Files.writeString(folder.resolve("out/scores.csv"), "mine");

        Run refused = Run.of("score", "principle-d", EXAMPLE, "--out", out());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("scores.csv", "--force");
        assertThat(folder.resolve("out/scores.csv")).hasContent("mine");
        assertThat(Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--force")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve("out/scores.csv"))).startsWith("company,");
    }

    @Test
    void refusedAnswersWriteNothing() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("answers.csv"), "company,element,answer\nAcme,REQ-2.33,yes\nAcme,REQ-2.3,perhaps\n");

        Run run = Run.of("score", "principle-d", answers.toString(), "--out", out());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("row 2", "REQ-2.33", "row 3", "perhaps", "Nothing was written.");
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void modeAndPeriodHoldForAllAnswers() throws IOException {
        Path answers =
                Files.writeString(folder.resolve("answers.csv"), "company,element,answer,grade\nAcme,GOV-1.1,yes,E2\n");

        Run run = Run.of(
                "score",
                "principle-d",
                answers.toString(),
                "--out",
                out(),
                "--mode",
                "desk",
                "--period",
                "2025-01-01/2025-12-31");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2025-01-01 to 2025-12-31", "provisional");
        assertThat(Files.readString(folder.resolve("out/scores.csv"))).contains(",desk,");
    }

    @Test
    void aGradeBeyondTheModeIsRefused() throws IOException {
        Path answers =
                Files.writeString(folder.resolve("answers.csv"), "company,element,answer,grade\nAcme,GOV-1.1,yes,E4\n");

        Run run = Run.of("score", "principle-d", answers.toString(), "--out", out(), "--mode", "desk");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("E4").contains("E2");
    }

    @Test
    void wrongUseIsToldApartFromRefusedInput() {
        assertThat(Run.of("score", "principle-d", EXAMPLE).exitCode()).isEqualTo(2);
        assertThat(Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--format", "docx")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--period", "2025")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("score", "principle-e", EXAMPLE, "--out", out()).exitCode())
                .isEqualTo(1);
        assertThat(Run.of("score", "principle-d", "missing.csv", "--out", out()).exitCode())
                .isEqualTo(1);
        assertThat(Run.of("score", "principle-d", EXAMPLE, "--out", out(), "--language", "xx")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void anUnknownQuestionnaireIsAnsweredWithANearOne() {
        assertThat(Run.of("score", "principle-e", EXAMPLE, "--out", out()).err())
                .contains("principle-d");
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
