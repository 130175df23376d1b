package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.questionnaire.Texts;

class CatalogueTest {

    private static final Path ROOT = Path.of("src/test/resources/catalogue");
    private static final Path EXAMPLE = ROOT.resolve("example/1");

    @TempDir
    Path temporary;

    @Test
    void aBundledEditionIsTheSameAsTheOneInItsFolder() {
        CatalogueEntry bundled = Catalogue.bundled("catalogue").find("example");
        CatalogueEntry folder = Catalogue.of(EXAMPLE).find("example");

        assertThat(bundled.questionnaire()).isEqualTo(folder.questionnaire());
        assertThat(bundled.sha256()).isEqualTo(folder.sha256()).hasSize(64);
        assertThat(bundled.languages()).containsExactly("en", "fr");
        assertThat(bundled.texts("fr")).isEqualTo(folder.texts("fr"));
        assertThat(bundled.originalTexts().title()).isEqualTo("Example questionnaire");
    }

    @Test
    void theJarHoldsWhatItsFilesSay() {
        Catalogue folder = Catalogue.of(Path.of("questionnaires"));

        assertThat(Catalogue.bundled().editions()).isNotEmpty().allSatisfy(bundled -> {
            CatalogueEntry read = folder.find(bundled.name());
            assertThat(bundled.questionnaire()).isEqualTo(read.questionnaire());
            assertThat(bundled.languages()).isEqualTo(read.languages());
            assertThat(bundled.languages())
                    .allSatisfy(language -> assertThat(bundled.texts(language)).isEqualTo(read.texts(language)));
        });
    }

    @Test
    void aFileThatWasChangedAfterItsEditionWasLockedIsRefused() {
        CatalogueEntry tampered = Catalogue.bundled("tampered").find("example");

        assertThatThrownBy(tampered::questionnaire)
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("tampered/example/1/structure.json")
                .hasMessageContaining("not the one that belongs to example@1");
    }

    @Test
    void theIdAloneMeansTheNewestEdition() throws IOException {
        for (String edition : List.of("2", "10", "9.1")) {
            copyExample(temporary.resolve("example").resolve(edition), edition);
        }
        Catalogue catalogue = Catalogue.of(temporary);

        assertThat(catalogue.editions()).extracting(CatalogueEntry::edition).containsExactly("2", "9.1", "10");
        assertThat(catalogue.find("example").name()).isEqualTo("example@10");
        assertThat(catalogue.find("example@9.1").questionnaire().edition().edition())
                .isEqualTo("9.1");
    }

    @Test
    void aFolderIsFoundByItsPath() {
        Catalogue bundled = Catalogue.bundled("catalogue");

        assertThat(bundled.find(EXAMPLE.toString()).name()).isEqualTo("example@1");
        assertThat(bundled.find(ROOT.toString()).name()).isEqualTo("example@1");
    }

    @Test
    void anUnknownIdIsAnsweredWithANearMatch() {
        Catalogue catalogue = Catalogue.bundled("catalogue");

        assertThatThrownBy(() -> catalogue.find("exmaple"))
                .hasMessage("there is no questionnaire `exmaple` in this program, did you mean `example`?");
        assertThatThrownBy(() -> catalogue.find("principle-x"))
                .hasMessage("there is no questionnaire `principle-x` in this program, which has example");
        assertThatThrownBy(() -> catalogue.find("example@7"))
                .hasMessage("`example` has no edition `7` in this program, only 1");
        assertThatThrownBy(() -> catalogue.find("./nowhere")).hasMessage("there is no folder ./nowhere");
    }

    @Test
    void aFolderWithoutQuestionnaireIsRefused() {
        assertThatThrownBy(() -> Catalogue.of(temporary)).hasMessageContaining("holds no questionnaire");
        assertThatThrownBy(() -> Catalogue.of(temporary.resolve("nowhere")))
                .hasMessageStartingWith("there is no folder");
    }

    @Test
    void aFolderWithDefectsIsRefusedWithAllOfThem() throws IOException {
        copyExample(temporary, "1");
        Path structure = temporary.resolve("structure.yaml");
        Files.writeString(
                structure,
                Files.readString(structure).replace("weight: 15", "weight: -1").replace("at: 30", "at: 100"));

        CatalogueException refused = catchThrowableOfType(CatalogueException.class, () -> Catalogue.of(temporary));

        assertThat(refused).hasMessageContaining("has 2 defects, of which the first is " + structure);
        assertThat(refused.defects()).hasSize(2);
    }

    @Test
    void aFolderThatSaysAnotherEditionThanItsPathIsRefused() throws IOException {
        copyExample(temporary.resolve("example/2"), "3");

        assertThatThrownBy(() -> Catalogue.of(temporary).find("example@2").questionnaire())
                .hasMessageContaining("holds example@3, but its path says example@2");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedWithThoseThatAre() {
        CatalogueEntry entry = Catalogue.bundled("catalogue").find("example");

        assertThatThrownBy(() -> entry.texts("de"))
                .hasMessage("example@1 has no texts in the language `de`, only in en, fr");
    }

    @Test
    void textsAreKeptOnceRead() {
        CatalogueEntry entry = Catalogue.bundled("catalogue").find("example");
        Texts first = entry.texts("en");

        assertThat(entry.texts("en")).isSameAs(first);
        assertThat(entry.questionnaire()).isSameAs(entry.questionnaire());
    }

    private static void copyExample(Path folder, String edition) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("edition: \"1\"", "edition: \"" + edition + "\"");
                Files.writeString(folder.resolve(file.getFileName().toString()), text);
            }
        }
    }
}
