package org.principled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Texts;
import org.principled.report.pdf.PdfRenderer;

/** A company can read every question before it begins. */
class BlankFormTest {

    private static final CatalogueEntry ENTRY = Catalogue.bundled().find("principle-d@2026.1");
    private static final Texts TEXTS = ENTRY.texts("en");

    private static Report form() {
        return BlankForm.of(ENTRY.questionnaire(), TEXTS, "en");
    }

    @Test
    void everyQuestionWithWhatItTakesIsOnPaper() throws IOException {
        String text = squeezed(text(RenderedTwice.bytes(new PdfRenderer(), form())));

        for (Element element : ENTRY.questionnaire().elementsByCode().values()) {
            assertThat(text).contains(squeezed(element.code()), question(element));
        }
        ENTRY.questionnaire().scoping().forEach(question -> assertThat(text).contains(squeezed(question.code())));
    }

    /** The beginning of a question; the rest may go on overleaf. */
    private static String question(Element element) {
        String question = squeezed(TEXTS.values().getOrDefault("elements." + element.code() + ".question", ""));
        assertThat(question).isNotEmpty();
        return question.substring(0, Math.min(20, question.length()));
    }

    @Test
    void theSameFormIsTheSameBytesInEveryLocaleAndTimeZone() {
        RenderedTwice.isTheSameInEveryLocaleAndTimeZone(new PdfRenderer(), BlankFormTest::form);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
