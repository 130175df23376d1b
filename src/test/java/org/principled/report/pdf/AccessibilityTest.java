package org.principled.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.document.CompanyDocument;
import org.principled.document.LongDocument;
import org.principled.report.Audience;
import org.principled.report.BlankForm;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.Samples;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a person who cannot see the pages gets from a file: judged by veraPDF, and compared with the report model. */
class AccessibilityTest {

    private static final CatalogueEntry FORM = Catalogue.bundled().find("principle-d");

    static Stream<Report> reports() {
        return Stream.of(
                Samples.report(Samples.flagged("Acme Telecom plc")),
                Samples.report(Samples.unanswered("Acme Telecom plc")),
                Samples.report(Samples.notApplicable("Acme Telecom plc")),
                Samples.report(Samples.lines("Acme Telecom plc")),
                Samples.averagedReport(Samples.services("Big Platform")),
                CompanyDocument.report(LongDocument.order(Audience.COMPANY, true)),
                CompanyDocument.report(LongDocument.order(Audience.PUBLIC, false, "fr")),
                CompanyDocument.scorecard(LongDocument.order(Audience.PUBLIC, false)),
                CompanyDocument.scorecard(LongDocument.order(Audience.COMPANY, true, "fr")),
                BlankForm.of(Samples.graded(), Samples.gradedTexts(), "en"),
                BlankForm.of(FORM.questionnaire(), FORM.texts("fr"), "fr"),
                Samples.report(Samples.sheet("A very long name ".repeat(150).strip())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fileConformsToBothStandards(Report report) throws Exception {
        VeraPdf.accepts(bytes(report));
    }

    @Test
    void validatorFindsFaultWithABrokenFile() throws Exception {
        byte[] file = bytes(Samples.report(Samples.sheet("Acme")));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        byte[] broken = text.replace("pdfuaid:part>1<", "pdfuaid:part>7<").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.failures(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tagsTellTheReportInTheOrderOfTheModel(Report report) throws IOException {
        try (PDDocument document = read(report)) {
            List<String> told = ReadTags.of(document).stream()
                    .filter(node -> !node.text().isBlank())
                    .map(node -> squeezed(node.type() + " " + withoutPage(node)))
                    .toList();

            assertThat(told)
                    .containsExactlyElementsOf(ReadingOrder.of(report).stream()
                            .map(AccessibilityTest::squeezed)
                            .toList());
        }
    }

    /** The contents name the page as well, which the model does not know. */
    private static String withoutPage(ReadTags.Node node) {
        return node.type().equals("Link") ? node.text().replaceAll(" \\d+$", "") : node.text();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsLeaveNoLevelOut(Report report) throws IOException {
        try (PDDocument document = read(report)) {
            int before = 0;
            for (ReadTags.Node node : ReadTags.of(document)) {
                if (node.type().matches("H\\d")) {
                    int level = node.type().charAt(1) - '0';
                    assertThat(level).as(node.text()).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
            assertThat(before).isPositive();
        }
    }

    @Test
    void wordsStayApartWhereALineBreaks() throws IOException {
        Report report = Samples.report(Samples.flagged("Acme"));
        try (PDDocument document = read(report)) {
            assertThat(ReadTags.of(document).stream().map(ReadTags.Node::text))
                    .contains("Conduct that must not be averaged away. What a finding may hold down follows from the"
                            + " questionnaire; what it holds down here follows from the scores.");
        }
    }

    @Test
    void everyFigureHasItsWordsAndATableOfItsValues() throws IOException {
        Report report = CompanyDocument.report(LongDocument.order(Audience.COMPANY, false));
        try (PDDocument document = read(report)) {
            List<ReadTags.Node> nodes = ReadTags.of(document);
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).type().equals("Figure")) {
                    assertThat(nodes.get(i).text())
                            .matches(".* on a scale from 0 to 100.*|.*Received 1840.*|.*Received 40.*");
                    assertThat(nodes.get(i).element().getCOSObject().toString()).contains("BBox");
                    assertThat(nodes.subList(i + 1, i + 3))
                            .extracting(ReadTags.Node::type)
                            .contains("Table");
                }
            }
            assertThat(nodes).extracting(ReadTags.Node::type).contains("Figure");
        }
    }

    @Test
    void aPassageSaysInWhichLanguageItIs() throws IOException {
        try (PDDocument document = read(CompanyDocument.report(LongDocument.order(Audience.COMPANY, false)))) {
            assertThat(ReadTags.of(document).stream()
                            .filter(node -> node.element().getLanguage() != null)
                            .map(node -> node.type() + " " + node.element().getLanguage() + " " + node.text()))
                    .singleElement()
                    .isEqualTo("P el “Εξετάζουμε τη νομική βάση κάθε αιτήματος.”");
        }
    }

    @Test
    void pagesAreTabbedThroughByStructureAndLinksSayWhereTheyLead() throws IOException {
        try (PDDocument document = read(Samples.report(Samples.flagged("Acme")))) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation.getContents()).isNotBlank();
                    assertThat(annotation.getStructParent()).isNotNegative();
                    links++;
                }
            }
            assertThat(links).isEqualTo(7);
        }
    }

    private static PDDocument read(Report report) throws IOException {
        return Loader.loadPDF(bytes(report));
    }

    private static byte[] bytes(Report report) {
        return RenderedTwice.bytes(new PdfRenderer(), report);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
