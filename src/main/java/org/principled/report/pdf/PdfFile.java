package org.principled.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.report.DocumentFacts;
import org.principled.report.Words;

/** Draws pages into a PDF file. */
final class PdfFile {

    private static final String PRODUCER = "Principled, with OpenPDF";

    private final DocumentFacts facts;
    private final Words words;
    private final Flow flow;

    PdfFile(DocumentFacts facts, Words words, Flow flow) {
        this.facts = facts;
        this.words = words;
        this.flow = flow;
    }

    /** Name of the place where a section begins; sections are counted from 0. */
    static String destination(int section) {
        return "section-" + section;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new Rectangle(Flow.PAGE_WIDTH, Flow.PAGE_HEIGHT), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            // Besides being smaller: the plain cross-reference table is written in the digits of the default locale.
            writer.setFullCompression();
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
            document.open();
            describe(writer);
            for (int page = 1; page <= flow.pages().size(); page++) {
                draw(document, writer, page);
            }
            bookmarks(writer);
        } catch (DocumentException e) {
            throw new IllegalStateException("The pages could not be written as PDF.", e);
        }
        return DocumentId.fixed(out.toByteArray());
    }

    private void describe(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER, PdfString.TEXT_UNICODE));
        info.put(PdfName.TITLE, new PdfString(facts.title(), PdfString.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(facts.edition() + " " + facts.sha256(), PdfString.TEXT_UNICODE));
        if (facts.date().matches("\\d{4}-\\d{2}-\\d{2}")) {
            PdfString date = new PdfString("D:" + facts.date().replace("-", "") + "000000Z");
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
        }
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language(), PdfString.TEXT_UNICODE));
    }

    private void draw(Document document, PdfWriter writer, int page) throws DocumentException {
        if (page > 1) {
            document.newPage();
        }
        writer.setPageEmpty(false);
        PdfContentByte canvas = writer.getDirectContent();
        Ink ink = new Ink(canvas);
        running(ink, page);
        flow.pages().get(page - 1).draw(ink);
        List<Flow.Place> sections =
                flow.places().stream().filter(place -> place.level() == 1).toList();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).page() == page) {
                canvas.localDestination(destination(i), view(sections.get(i)));
            }
        }
    }

    private void running(Ink ink, int page) {
        String number = words.say(
                "page.number",
                Integer.toString(page),
                Integer.toString(flow.pages().size()));
        float bottom = 34;
        ink.line(Flow.LEFT, bottom + 13, Flow.RIGHT, bottom + 13, 0.4f, Palette.RULE);
        ink.textEnding(Style.RUNNING, number, Flow.RIGHT, bottom);
        ink.text(Style.RUNNING, Lines.single(subtitle(), Style.RUNNING, 360), Flow.LEFT, bottom);
        if (page > 1) {
            float top = Flow.PAGE_HEIGHT - 40;
            ink.text(Style.RUNNING, Lines.single(facts.company(), Style.RUNNING, 240), Flow.LEFT, top);
            ink.textEnding(Style.RUNNING, Lines.single(facts.questionnaire(), Style.RUNNING, 230), Flow.RIGHT, top);
            ink.line(Flow.LEFT, top - 6, Flow.RIGHT, top - 6, 0.4f, Palette.RULE);
        }
    }

    private String subtitle() {
        return Stream.of(facts.edition(), facts.mode(), facts.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static PdfDestination view(Flow.Place place) {
        return new PdfDestination(PdfDestination.XYZ, 0, place.top() + 20, 0);
    }

    private void bookmarks(PdfWriter writer) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        PdfOutline section = root;
        for (Flow.Place place : flow.places()) {
            PdfDestination view = view(place);
            view.addPage(writer.getPageReference(place.page()));
            if (place.level() == 1) {
                section = new PdfOutline(root, view, place.title(), false);
            } else {
                new PdfOutline(section, view, place.title(), false);
            }
        }
    }
}
