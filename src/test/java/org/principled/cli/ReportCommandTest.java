package org.principled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String EXAMPLE = "examples/answers.csv";

    @TempDir
    Path folder;

    @Test
    void everyDocumentIsWrittenForEveryCompany() throws IOException {
        Run run = Run.of(
                "report", "principle-d", EXAMPLE, "--format", "pdf,xlsx,scorecard", "--language", "fr", "--out", out());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("example-telecom.pdf", "audience company");
        assertThat(written())
                .containsExactly(
                        "example-cloud-scorecard.pdf",
                        "example-cloud.pdf",
                        "example-cloud.xlsx",
                        "example-telecom-scorecard.pdf",
                        "example-telecom.pdf",
                        "example-telecom.xlsx");
        assertThat(text("example-telecom.pdf")).contains("Example Telecom", "entreprise");
        try (PDDocument card =
                Loader.loadPDF(folder.resolve("out/example-cloud-scorecard.pdf").toFile())) {
            assertThat(card.getNumberOfPages()).isEqualTo(1);
            assertThat(card.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("out/example-cloud.xlsx")))) {
            assertThat(workbook.getName("Total_score")).isNotNull();
        }
    }

    @Test
    void oneCompanyForTheAudienceThatIsNamed() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("answers.csv"),
                "company,element,answer,grade,comment\nAcme,GOV-1.1,yes,E2,MARKER\nOther,GOV-1.1,no,,\n");

        for (String audience : List.of("company", "public")) {
            Run run = Run.of(
                    "report",
                    "principle-d",
                    answers.toString(),
                    "--company",
                    "acme",
                    "--audience",
                    audience,
                    "--force",
                    "--out",
                    out());
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(written()).containsExactly("acme.pdf");
            assertThat(answersIn("acme.pdf").contains("MARKER")).isEqualTo(audience.equals("company"));
        }
    }

    @Test
    void theReportSaysWhatHasChangedSinceTheAnswersFromBefore() throws IOException {
        String header = "company,period_start,period_end,mode,element,answer,grade\n";
        Path now = Files.writeString(
                folder.resolve("now.csv"),
                header
                        + "Acme,2026-01-01,2026-12-31,desk,GOV-1.1,yes,E2\nOther,2026-01-01,2026-12-31,desk,GOV-1.1,yes,E2\n");
        Path before = Files.writeString(
                folder.resolve("before.csv"),
                header + "acme,2025-01-01,2025-12-31,desk,GOV-1.1,no,\n"
                        + "Other,2025-01-01,2025-12-31,self-reported,GOV-1.1,no,\n");

        Run run = Run.of("report", "principle-d", now.toString(), "--before", before.toString(), "--out", out());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("nothing from an earlier period in the same mode to compare with: Other.");
        assertThat(text("acme.pdf"))
                .contains("Since the last assessment", "Last assessment: 2025-01-01 to 2025-12-31. Its answers have");
        assertThat(text("other.pdf")).doesNotContain("Since the last assessment");
        Run backwards = Run.of(
                "report", "principle-d", before.toString(), "--before", now.toString(), "--force", "--out", out());
        assertThat(backwards.out())
                .contains("nothing from an earlier period in the same mode to compare with: acme, Other.");
    }

    @Test
    void badInputIsRefusedInASentenceAndNothingIsWritten() {
        refused("there are those of", "--company", "Nobody");
        refused("has no texts in de; there are en, fr.", "--language", "de");
        assertThat(Run.of("report", "rdr-2022", EXAMPLE, "--language", "fr", "--out", out())
                        .err())
                .contains("rdr-2022@1 has no texts in fr");
        assertThat(Run.of("report", "principle-d", "missing.csv", "--out", out())
                        .err())
                .isEqualToIgnoringNewLines("There is no file missing.csv.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private void refused(String sentence, String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("report", "principle-d", EXAMPLE, "--out", out()), Stream.of(arguments))
                .toList();
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(sentence);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void wrongUseSaysWhatIsPossible() {
        Run audience = Run.of("report", "principle-d", EXAMPLE, "--audience", "press", "--out", out());
        assertThat(audience.exitCode()).isEqualTo(2);
        assertThat(audience.err()).containsIgnoringCase("company, coalition, public");
        Run format = Run.of("report", "principle-d", EXAMPLE, "--format", "docx", "--out", out());
        assertThat(format.exitCode()).isEqualTo(2);
        assertThat(format.err()).contains("pdf, xlsx, scorecard");
    }

    @Test
    void existingFilesAreReplacedOnlyWhenForced() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/example-cloud.pdf"), "mine");

        Run run = Run.of("report", "principle-d", EXAMPLE, "--out", out());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("example-cloud.pdf", "--force");
        assertThat(written()).containsExactly("example-cloud.pdf");
        assertThat(folder.resolve("out/example-cloud.pdf")).hasContent("mine");
    }

    private String text(String name) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("out").resolve(name).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The answers within a report, as text. */
    private String answersIn(String name) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("out").resolve(name).toFile())) {
            for (PDComplexFileSpecification file : document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()) {
                if (file.getFilename().equals("answers.json")) {
                    return new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no answers within " + name);
        }
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
