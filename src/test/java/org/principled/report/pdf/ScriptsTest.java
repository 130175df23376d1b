package org.principled.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.report.Audience;
import org.principled.report.PseudoArabic;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.Samples;

/** Scripts other than Latin: shaped, in their order, and found again as the letters they were written with. */
class ScriptsTest {

    private static final String ARABIC = "شركة الاتصالات الإسلامية لا لأن";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Компания Связь ёй",
                "Монгол Цахилгаан Өвөр Үүлэн",
                "Εταιρεία Τηλεπικοινωνιών",
                "Société générale d’électricité, Łódź, Türkiye",
                ARABIC,
                "شرکت ارتباطات گیتی",
                "בזק שלום",
            })
    void nameIsFoundAgainByTwoReaders(String name) throws Exception {
        byte[] file = bytes(Samples.report(Samples.sheet(name)));

        assertThat(extracted(file)).contains(name);
        assertThat(byPoppler(file)).contains(name);
        VeraPdf.accepts(file);
    }

    @Test
    void lettersAreNotTheirPresentationForms() throws IOException {
        assertThat(extracted(bytes(Samples.report(Samples.sheet(ARABIC)))))
                .doesNotContainPattern("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    }

    @Test
    void characterOfNoTypefaceLeavesAVisibleSubstitute() throws IOException {
        assertThat(extracted(bytes(Samples.report(Samples.sheet("Acme 漢字 𝄞")))))
                .contains("Acme □□ □");
    }

    @Test
    void directionFollowsFromTheWholeParagraph() {
        Line line = line("שלום 87.5% Acme", Direction.FROM_LEFT);

        // In reading order: the Hebrew word stands farthest to the right.
        assertThat(line.pieces()).hasSizeGreaterThan(1);
        assertThat(line.pieces().get(0)).isInstanceOf(Line.Shaped.class);
        assertThat(line.pieces().get(0).x())
                .isEqualTo(line.pieces().stream()
                        .map(Line.Piece::x)
                        .max(Float::compare)
                        .orElseThrow());
    }

    @Test
    void latinLineIsOnePieceFromTheLeft() {
        assertThat(line("Acme plc (87.5%)", Direction.FROM_LEFT).pieces())
                .singleElement()
                .isInstanceOf(Line.Plain.class);
        assertThat(line("Acme plc (87.5%)", Direction.FROM_RIGHT).pieces())
                .singleElement()
                .isInstanceOf(Line.Plain.class);
    }

    private static Line line(String text, Direction direction) {
        return new Typesetter(direction).line(text, Style.BODY);
    }

    @Test
    void reportFromRightToLeftConformsAndBeginsAtTheRight() throws Exception {
        try (PseudoArabic language = PseudoArabic.open()) {
            Report report = CompanyDocument.report(inArabic());
            byte[] file = bytes(report);

            VeraPdf.accepts(file);
            try (PDDocument document = Loader.loadPDF(file)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
                assertThat(ReadTags.of(document)).hasSizeGreaterThan(1000);
            }
            assertThat(extracted(file)).contains(PseudoArabic.of("Summary"));
            assertThat(Direction.of(Locale.forLanguageTag("ar")).left(Flow.START, 100))
                    .isEqualTo(Flow.PAGE_WIDTH - Flow.START - 100);
        }
    }

    @Test
    void reportFromRightToLeftIsTheSameFromEveryThreadAndInEveryLocale() throws Exception {
        try (PseudoArabic language = PseudoArabic.open()) {
            ReportOrder order = inArabic();
            RenderedTwice.isTheSameInEveryLocaleAndTimeZone(new PdfRenderer(), () -> CompanyDocument.scorecard(order));
            RenderedTwice.isTheSameFromManyThreads(
                    new PdfRenderer(),
                    List.of(CompanyDocument.scorecard(order), Samples.report(Samples.sheet(ARABIC))));
        }
    }

    private static ReportOrder inArabic() {
        return PseudoArabic.of(LongDocument.order(Audience.COMPANY, true));
    }

    private static byte[] bytes(Report report) {
        return RenderedTwice.bytes(new PdfRenderer(), report);
    }

    private static String extracted(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What poppler reads; it marks directions with characters of their own. */
    private String byPoppler(byte[] file) throws Exception {
        Path pdf = Files.write(folder.resolve("report.pdf"), file);
        Path text = folder.resolve("report.txt");
        // Where tools that look from outside are required, starting it fails if it is not there.
        if (!"required".equals(System.getenv("PRINCIPLED_BROWSER"))) {
            assumeThat(Path.of("/usr/bin/pdftotext"))
                    .as("poppler’s pdftotext is not installed")
                    .exists();
        }
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString()).start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return Files.readString(text, StandardCharsets.UTF_8)
                .replaceAll("[\\u200E\\u200F\\u202A-\\u202E]", "")
                .replaceAll("\\s+", " ");
    }
}
