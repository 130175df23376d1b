package org.principled.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.principled.report.DocumentFacts;
import org.principled.report.Report;
import org.principled.wording.Words;

/** Draws pages into a PDF file that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). */
final class PdfFile {

    private final Report report;
    private final DocumentFacts facts;
    private final Words words;
    private final Flow flow;

    PdfFile(Report report, Words words, Flow flow) {
        this.report = report;
        this.facts = report.facts();
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
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
            document.open();
            new Description(facts).write(writer);
            OutputIntent.write(writer);
            Attachments.write(writer, report.attachments());
            draw(document, writer);
            bookmarks(writer);
        } catch (DocumentException e) {
            throw new IllegalStateException("The pages could not be written as PDF.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentId.fixed(out.toByteArray());
    }

    private void draw(Document document, PdfWriter writer) {
        StructureTree tree = new StructureTree(writer, flow.type().direction(), flow.document());
        Running running = new Running(facts, words, flow.pages().size());
        for (int page = 1; page <= flow.pages().size(); page++) {
            if (page > 1) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            Ink ink = new Ink(writer, tree, flow.type());
            running.draw(ink, page);
            flow.pages().get(page - 1).draw(ink);
            ink.finish();
            destinations(writer, page);
        }
    }

    private void destinations(PdfWriter writer, int page) {
        List<Flow.Place> sections =
                flow.places().stream().filter(place -> place.level() == 1).toList();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).page() == page) {
                writer.getDirectContent().localDestination(destination(i), view(sections.get(i)));
            }
        }
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
                section = new PdfOutline(root, view, Strings.cut(place.title()), false);
            } else {
                new PdfOutline(section, view, Strings.cut(place.title()), false);
            }
        }
    }
}
