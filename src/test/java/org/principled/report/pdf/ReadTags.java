package org.principled.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file by its tags alone, as a screen reader does. */
final class ReadTags {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * What a tag says.
     *
     * @param path the names of the tags from the root to this one, joined by "/"
     * @param text its own text, or its alternative text where it is a figure
     * @param element the tag itself
     */
    record Node(String path, String text, PDStructureElement element) {
        String type() {
            return element.getStructureType();
        }
    }

    private ReadTags() {}

    /** Every tag in reading order. */
    static List<Node> of(PDDocument document) throws IOException {
        ReadTags reader = new ReadTags();
        reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", null);
        return reader.nodes;
    }

    private void walk(PDStructureNode parent, String path, PDPage page) throws IOException {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDPage at = element.getPage() == null ? page : element.getPage();
                String here = path.isEmpty() ? element.getStructureType() : path + "/" + element.getStructureType();
                nodes.add(new Node(here, text(element, at), element));
                walk(element, here, at);
            }
        }
    }

    private String text(PDStructureElement element, PDPage page) throws IOException {
        if (element.getAlternateDescription() != null) {
            return element.getAlternateDescription();
        }
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                text.append(marked(page).getOrDefault(mark, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marked(reference.getPage()).getOrDefault(reference.getMCID(), ""));
            } else if (kid instanceof PDObjectReference reference) {
                // An annotation; its text stands in the marks before it.
                text.append(reference.getReferencedObject() == null ? "lost" : "");
            }
        }
        return text.toString();
    }

    private Map<Integer, String> marked(PDPage page) throws IOException {
        Map<Integer, String> known = texts.get(page);
        if (known == null) {
            known = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                known.put(content.getMCID(), text(content));
            }
            texts.put(page, known);
        }
        return known;
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
