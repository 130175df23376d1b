package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipledTest {

    @Test
    void withoutACommandHelpIsShownAsWrongUse() {
        Run run = Run.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "Usage: principled",
                        "score",
                        "report",
                        "workbook",
                        "explain",
                        "next-steps",
                        "lint",
                        "diff",
                        "serve");
    }

    @Test
    void anUnknownCommandIsNamedAndASimilarOneSuggested() {
        Run run = Run.of("scoer");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'scoer'").contains("score");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"score", "report", "workbook", "explain", "next-steps", "questionnaires", "lint", "diff", "serve"
            })
    void everyCommandExplainsItself(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: principled " + command);
    }

    @Test
    void theQuestionnairesAreListedWithTheirHashes() {
        Run run = Run.of("questionnaires");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("principle-d@2026\\.1 +6 +42 +180 +en, fr +[0-9a-f]{64}");
        assertThat(run.out()).containsPattern("rdr-2022@1 +3 +70 +335 +en +[0-9a-f]{64}");
    }

    @Test
    void aFaultSaysOneSentenceAndShowsNoStackTrace() {
        Run run = Run.of("score", "principle-d", "examples", "--out", "/dev/null/x");

        assertThat(run.exitCode()).isPositive();
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception in");
    }
}
