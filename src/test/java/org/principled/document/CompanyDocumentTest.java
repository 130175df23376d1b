package org.principled.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.ScorecardJson;
import org.principled.exchange.ScoresCsv;
import org.principled.exchange.SheetJson;
import org.principled.report.Audience;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.Samples;
import org.principled.report.pdf.PdfRenderer;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;
import org.principled.scoring.ScoringPlan;

/** What is in a document for whom: read back out of the file. */
class CompanyDocumentTest {

    @ParameterizedTest
    @EnumSource(Audience.class)
    void scoreIsComputedAnewFromTheAnswersWithinTheFile(Audience audience) throws Exception {
        AnswerSheet sheet = sheet();
        Map<String, byte[]> files = files(bytes(CompanyDocument.report(order(sheet, audience))));

        AnswerSheet taken = read(files.get("answers.json"));
        Scorecard anew = Samples.score(Samples.graded(), taken);

        assertThat(anew.total())
                .isEqualTo(Samples.score(Samples.graded(), sheet).total());
        assertThat(files.get("scores.csv")).isEqualTo(ScoresCsv.bytes(Samples.graded(), List.of(anew)));
        assertThat(files.get("scorecard.json")).isEqualTo(ScorecardJson.bytes(Samples.graded(), taken, anew));
    }

    @Test
    void fileNamesTheHashOfTheAnswersWithinIt() throws IOException {
        for (Audience audience : Audience.values()) {
            byte[] file = bytes(CompanyDocument.report(order(sheet(), audience)));
            AnswerSheet taken = read(files(file).get("answers.json"));

            assertThat(text(file))
                    .contains(SheetJson.answersHash(Samples.graded().edition(), taken));
        }
    }

    @Test
    void everyFileSaysHowItStandsToTheDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(CompanyDocument.report(order(sheet(), Audience.COMPANY))))) {
            COSArray associated = (COSArray)
                    document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
            List<String> told = new ArrayList<>();
            for (int i = 0; i < associated.size(); i++) {
                COSDictionary file = (COSDictionary) associated.getObject(i);
                told.add(file.getString(COSName.UF) + " " + file.getNameAsString("AFRelationship"));
                assertThat(file.getString(COSName.DESC)).isNotBlank();
            }
            assertThat(told).containsExactly("answers.json Source", "scorecard.json Data", "scores.csv Data");
        }
    }

    @Test
    void eachAudienceReadsOnlyWhatItMaySee() throws IOException {
        assertThat(markers(Audience.COMPANY)).containsExactly("MARKPUBLIC", "MARKCOALITION", "RF-01");
        assertThat(markers(Audience.COALITION)).containsExactly("MARKPUBLIC", "MARKCOALITION", "RF-01");
        assertThat(markers(Audience.PUBLIC)).containsExactly("MARKPUBLIC");
    }

    /** Which markers are anywhere in the full report or the scorecard: on pages, in tags, descriptions and files. */
    private static List<String> markers(Audience audience) throws IOException {
        ReportOrder order = order(alleged(), audience);
        String everything = everything(CompanyDocument.report(order)) + everything(CompanyDocument.scorecard(order));
        // The rules about a flag are everybody's; that it was alleged here is not.
        String told = everything.replaceAll("\\s+", "").replace("\"flag\":\"RF-01\"", "ALLEGED");
        List<String> found = new ArrayList<>();
        for (String marker : List.of("MARKPUBLIC", "MARKCOALITION", "MARKSEALED")) {
            if (told.contains(marker)) {
                found.add(marker);
            }
        }
        if (told.contains("ALLEGED") || told.contains("Alleged.Holds")) {
            found.add("RF-01");
        }
        return found;
    }

    @Test
    void draftSaysSoOnEveryPage() throws IOException {
        ReportOrder order = order(sheet(), Audience.COMPANY);
        ReportOrder draft = new ReportOrder(
                order.questionnaire(),
                order.texts(),
                order.language(),
                order.sheet(),
                order.scorecard(),
                "",
                order.audience(),
                true,
                order.steps(),
                order.earlier());
        try (PDDocument document = Loader.loadPDF(bytes(CompanyDocument.report(draft)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Draft");
            }
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Draft. ");
        }
        assertThat(text(bytes(CompanyDocument.report(order)))).doesNotContain("Draft");
    }

    @Test
    void scorecardIsOnePage() throws IOException {
        byte[] file = bytes(CompanyDocument.scorecard(order(sheet(), Audience.PUBLIC)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(file)).contains("Total score", "GOV", "REQ", "How to cite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsMeantForOnePageFitsOnIt(String language) throws IOException {
        ReportOrder order = LongDocument.order(Audience.COMPANY, true, language);
        try (PDDocument document = Loader.loadPDF(bytes(CompanyDocument.report(order)))) {
            PDOutlineItem cover =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem summary = cover.getNextSibling();
            assertThat(page(document, summary)).isEqualTo(2);
            assertThat(page(document, summary.getNextSibling())).isEqualTo(3);
        }
        try (PDDocument document = Loader.loadPDF(bytes(CompanyDocument.scorecard(order)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static int page(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    @Test
    void evidenceIsQuotedAndLinked() throws IOException {
        byte[] file = bytes(CompanyDocument.report(order(sheet(), Audience.PUBLIC)));

        assertThat(text(file)).contains("“We commit to MARKPUBLIC rights.”", "Policy of 2025, 2025-03-01, page 4");
        assertThat(everything(CompanyDocument.report(order(sheet(), Audience.PUBLIC))))
                .contains("https://example.org/policy");
    }

    private static ReportOrder order(AnswerSheet sheet, Audience audience) {
        return new ReportOrder(
                Samples.graded(),
                Samples.gradedTexts(),
                "en",
                sheet,
                Samples.score(Samples.graded(), sheet),
                "",
                audience,
                false,
                Optional.of(NextSteps.of(ScoringPlan.of(Samples.graded()), sheet)),
                Optional.empty());
    }

    private static AnswerSheet sheet() {
        return Samples.flagged("Acme Telecom plc")
                .withAnnex(Annex.of(List.of(
                        item(
                                Annex.Audience.PUBLIC,
                                "evidence",
                                Map.of(
                                        "title", "Policy of 2025",
                                        "quote", "We commit to MARKPUBLIC rights.",
                                        "date", "2025-03-01",
                                        "page", "4",
                                        "url", "https://example.org/policy")),
                        item(Annex.Audience.COALITION, "evidence", Map.of("title", "Minutes MARKCOALITION")),
                        item(Annex.Audience.COALITION, "reason", Map.of("text", "Because MARKCOALITION.")),
                        item(Annex.Audience.SEALED, "evidence", Map.of("title", "Interview MARKSEALED")),
                        item(Annex.Audience.SEALED, "comment", Map.of("text", "Told by MARKSEALED.")))));
    }

    private static AnswerSheet alleged() {
        return sheet().withFindings(List.of(new Finding("RF-01", "alleged", List.of("REQ-1.1"))));
    }

    private static Annex.Item item(Annex.Audience audience, String kind, Map<String, String> content) {
        return new Annex.Item("0123456789abcdef".repeat(2), audience, kind, "GOV-1.1", "", content);
    }

    private static AnswerSheet read(byte[] json) {
        AnswersRead read = SheetJson.read(new AnswerFiles.Source("answers.json", json));
        assertThat(read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    private static byte[] bytes(Report report) {
        return RenderedTwice.bytes(new PdfRenderer(), report);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> files(byte[] pdf) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .forEach((name, file) -> files.put(file.getFilename(), content(file.getEmbeddedFile())));
        }
        return files;
    }

    private static byte[] content(PDEmbeddedFile file) {
        try {
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file's pages, and every string and stream in it, unpacked. */
    private static String everything(Report report) throws IOException {
        byte[] file = bytes(report);
        StringBuilder all = new StringBuilder(text(file));
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                gather(object.getObject(), all);
            }
        }
        return all.toString();
    }

    private static void gather(COSBase base, StringBuilder all) throws IOException {
        if (base instanceof COSString string) {
            all.append(' ').append(string.getString());
        } else if (base instanceof COSArray array) {
            for (COSBase each : array) {
                gather(each, all);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSBase each : dictionary.getValues()) {
                gather(each, all);
            }
            if (base instanceof COSStream stream) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                stream.createInputStream().transferTo(out);
                all.append(' ').append(out.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
