package org.principled.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.report.Audience;
import org.principled.report.BlankForm;
import org.principled.report.Golden;
import org.principled.report.PseudoArabic;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.Samples;

/** What documents say, tag by tag, compared with files that somebody has read. */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void report(String language) throws IOException {
        compare("report_" + language, CompanyDocument.report(LongDocument.order(Audience.PUBLIC, false, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void scorecard(String language) throws IOException {
        compare(
                "scorecard_" + language,
                CompanyDocument.scorecard(LongDocument.order(Audience.COMPANY, true, language)));
    }

    @Test
    void scorecardFromRightToLeft() throws IOException {
        try (PseudoArabic language = PseudoArabic.open()) {
            compare(
                    "scorecard_ar",
                    CompanyDocument.scorecard(PseudoArabic.of(LongDocument.order(Audience.COMPANY, true))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void blankForm(String language) throws IOException {
        compare("form_" + language, BlankForm.of(Samples.graded(), Samples.gradedTexts(), language));
    }

    @Test
    void reportOnServices() throws IOException {
        compare("services_en", Samples.averagedReport(Samples.services("Acme")));
    }

    private static void compare(String name, Report report) throws IOException {
        Golden.compare(name, lines(RenderedTwice.bytes(new PdfRenderer(), report)));
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        List<String> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            lines.add("pages " + document.getNumberOfPages());
            bookmarks(document, lines);
            for (ReadTags.Node node : ReadTags.of(document)) {
                lines.add((node.type() + " " + node.text()).strip());
            }
        }
        return lines;
    }

    private static void bookmarks(PDDocument document, List<String> lines) throws IOException {
        for (PDOutlineItem section :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            int page = document.getPages().indexOf(section.findDestinationPage(document)) + 1;
            lines.add("bookmark " + page + " " + section.getTitle());
        }
    }
}
