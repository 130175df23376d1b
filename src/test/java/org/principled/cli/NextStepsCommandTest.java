package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepsCommandTest {

    private static final String EXAMPLE = "examples/answers.csv";

    @TempDir
    Path folder;

    @Test
    void theStepsThatBringMostAreShownAndTheWayToTheNextBand() {
        Run run = Run.of("next-steps", "principle-d", EXAMPLE, "--company", "Example Cloud", "--most", "5");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("total 4", "Smallest way to the next band, Substantial from 60.00");
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("+")))
                .hasSize(5);
    }

    @Test
    void stepsCanBeLimitedToAnArea() {
        Run run = Run.of("next-steps", "principle-d", EXAMPLE, "--company", "Example Cloud", "--area", "REQ");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.strip().startsWith("+")))
                .isNotEmpty()
                .allMatch(line -> line.contains("REQ-"));
        assertThat(Run.of("next-steps", "principle-d", EXAMPLE, "--company", "Example Cloud", "--area", "XXX")
                        .err())
                .contains("REQ");
    }

    @Test
    void aBandBeyondTheModeIsSaidToBeSo() throws IOException {
        StringBuilder csv = new StringBuilder("company,element,answer,grade,mode\n");
        Files.readAllLines(Path.of("questionnaires/principle-d/2026.1/structure.yaml")).stream()
                .filter(line -> line.contains("- element: "))
                .map(line -> line.replace("- element: ", "").strip())
                .forEach(code -> csv.append("Acme,").append(code).append(",yes,E2,desk\n"));
        Path answers = Files.writeString(folder.resolve("answers.csv"), csv);

        Run run = Run.of("next-steps", "principle-d", answers.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("total 73.42")
                .contains("Strong from 80.00, is out of reach in this mode: the most it allows is 73.42");
    }
}
