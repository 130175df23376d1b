package org.principled.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.answer.AnswerSheet;
import org.principled.report.Block;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.Samples;
import org.principled.report.Section;

/** Reads what we write with another library. */
class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void everyWordAndFigureOfTheModelIsOnThePages() throws IOException {
        for (Report report : reports()) {
            String text = squeezed(text(report));
            List<String> words = words(report);
            assertThat(words).hasSizeGreaterThan(300);
            words.forEach(word -> assertThat(text).contains(squeezed(word)));
        }
    }

    private static List<Report> reports() {
        return List.of(
                Samples.report(Samples.sheet("Acme Telecom plc")),
                Samples.report(Samples.flagged("Acme Telecom plc")),
                Samples.report(Samples.lines("Acme Telecom plc")),
                Samples.averagedReport(Samples.services("Big Platform")));
    }

    private static List<String> words(Report report) {
        List<String> words = new ArrayList<>();
        report.sections().forEach(section -> section.blocks().forEach(block -> words(block, words)));
        return words;
    }

    private static void words(Block block, List<String> words) {
        if (block instanceof Block.Heading heading) {
            words.add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            // A paragraph may go on overleaf, with the running lines in between.
            words.addAll(List.of(paragraph.text().split(" ")));
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> words.addAll(List.of(fact.label().split(" "))));
            facts.facts().forEach(fact -> words.add(fact.value().shown()));
        } else if (block instanceof Block.Bars bars) {
            bars.bars().forEach(bar -> words.addAll(List.of(bar.code(), bar.score(), bar.interval())));
        } else if (block instanceof Block.Headline headline) {
            words.addAll(List.of(headline.bar().score(), headline.bar().interval(), headline.band(), headline.mode()));
        } else if (block instanceof Block.Table table) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> words.addAll(List.of(cell.shown().split(" "))));
        }
    }

    @Test
    void sameReportGivesTheSameBytesInEveryLocaleAndTimeZone() {
        RenderedTwice.isTheSameInEveryLocaleAndTimeZone(renderer, () -> Samples.report(Samples.flagged("Acme")));
    }

    @Test
    void sameReportGivesTheSameBytesFromManyThreads() throws Exception {
        RenderedTwice.isTheSameFromManyThreads(renderer, reports());
    }

    @Test
    void fileStaysReadableWhereTheDefaultLocaleHasOtherDigits() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text(Samples.report(Samples.sheet("Acme")))).contains("Acme");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("org.principled.report.HostileNames#all")
    void hostileNameIsPrintedWithoutHarm(String name) throws IOException {
        String text = text(Samples.report(Samples.sheet(name)));

        assertThat(text).contains("Summary").contains("Page 1 of");
    }

    @Test
    void characterWithoutGlyphLeavesAVisibleSubstitute() throws IOException {
        assertThat(text(Samples.report(Samples.sheet("Acme 漢字")))).contains("Acme □□");
    }

    @Test
    void everythingNotApplicableAndNothingAnsweredStillMakeAReport() throws IOException {
        for (AnswerSheet sheet : List.of(Samples.notApplicable("Acme"), Samples.unanswered("Acme"))) {
            assertThat(text(Samples.report(sheet))).contains("Acme", "GOV-1.1");
        }
        assertThat(text(Samples.report(Samples.notApplicable("Acme")))).contains("No score");
    }

    @Test
    void textLongerThanAPageGoesOnOverleaf() throws IOException {
        Report report = Samples.report(Samples.sheet("x".repeat(30_000) + " theverylastword"));

        assertThat(squeezed(text(report))).contains("theverylastword");
    }

    @Test
    void documentNamesItselfAndEmbedsItsFonts() throws IOException {
        try (PDDocument document = read(Samples.report(Samples.sheet("Acme")))) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Assessment of Acme");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2025-12-31T00:00:00Z");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Liberation.*");
                }
            }
        }
    }

    @Test
    void documentWithoutAPeriodHasNoDate() throws IOException {
        try (PDDocument document = read(Samples.averagedReport(Samples.services("Big")))) {
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void bookmarksLeadToEverySection() throws IOException {
        Report report = Samples.report(Samples.sheet("Acme"));
        try (PDDocument document = read(report)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .containsExactlyElementsOf(
                            report.sections().stream().map(Section::title).toList());
        }
    }

    private PDDocument read(Report report) throws IOException {
        return Loader.loadPDF(RenderedTwice.bytes(renderer, report));
    }

    private String text(Report report) throws IOException {
        try (PDDocument document = read(report)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Text without its spaces and line breaks: where a line was broken does not matter. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
