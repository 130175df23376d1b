package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.catalogue.format.Defect;

class LinterTest {

    private final Linter linter = new Linter();

    @TempDir
    Path temporary;

    @Test
    void everyQuestionnaireOfTheRepositoryIsWithoutDefects() throws IOException {
        assertThat(linter.lint(List.of(Path.of("src/test/resources/catalogue"))).defects())
                .isEmpty();
        try (var files = Files.walk(Path.of("questionnaires"), 3)) {
            if (files.anyMatch(file -> file.endsWith("structure.yaml"))) {
                assertThat(linter.lint(List.of(Path.of("questionnaires"))).defects())
                        .isEmpty();
            }
        }
    }

    @Test
    void aRootIsLintedEditionByEdition() throws IOException {
        broken().writtenTo(temporary.resolve("example/1"));
        Example.asItIs().writtenTo(temporary.resolve("example/2"));

        Linter.Result result = linter.lint(List.of(temporary));

        assertThat(result.files()).hasSize(6).first().asString().endsWith("example/1/structure.yaml");
        assertThat(result.defects())
                .extracting(Defect::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("example/1/structure.yaml:62:13: `weight` is `-1`"),
                        two -> assertThat(two).contains("example/1/texts.fr.yaml:1:11: `language` is `de`"));
    }

    @Test
    void aSingleFileIsLintedWithItsFolderButReportedAlone() throws IOException {
        Path folder = broken().writtenTo(temporary);

        assertThat(linter.lint(List.of(folder.resolve("texts.fr.yaml"))).defects())
                .extracting(Defect::line)
                .containsExactly(1);
        assertThat(linter.lint(List.of(folder.resolve("structure.yaml"))).defects())
                .extracting(Defect::line)
                .containsExactly(62);
        assertThat(linter.lint(List.of(folder.resolve("texts.en.yaml"))).defects())
                .isEmpty();
    }

    @Test
    void aPathNamedTwiceIsReportedOnce() throws IOException {
        Path folder = broken().writtenTo(temporary);

        assertThat(linter.lint(List.of(folder, folder.resolve("structure.yaml")))
                        .defects())
                .hasSize(2);
    }

    @Test
    void hostileFilesAreReportedLikeOthers() throws IOException {
        Path folder = Example.asItIs().withFile("structure.yaml", "a: &x [*x]").writtenTo(temporary);

        assertThat(linter.lint(List.of(folder)).defects())
                .singleElement()
                .asString()
                .endsWith(
                        "structure.yaml:1:4: an anchor (`&name`) is not accepted: put a text that begins with & in quotes");
    }

    @Test
    void whatIsNoQuestionnaireFileIsRefused() throws IOException {
        Path other = Files.writeString(temporary.resolve("notes.txt"), "x");

        assertThatThrownBy(() -> linter.lint(List.of(other))).hasMessageContaining("is no questionnaire file");
        assertThatThrownBy(() -> linter.lint(List.of(temporary.resolve("none.yaml"))))
                .hasMessageStartingWith("there is no file or folder");
        assertThatThrownBy(() -> linter.lint(List.of(temporary))).hasMessageContaining("holds no questionnaire");
    }

    private static Example broken() {
        return Example.asItIs()
                .withStructure("weight: 15", "weight: -1")
                .with("texts.fr.yaml", "language: fr", "language: de");
    }
}
