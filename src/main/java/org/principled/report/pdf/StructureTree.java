package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tags of a document in its file. They are made before any page is drawn, so the order of drawing is not the order of reading. */
final class StructureTree {

    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName ALTERNATIVE = new PdfName("Alt");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");

    private static final Map<Tag.Type, PdfName> NAMES = Arrays.stream(Tag.Type.values())
            .collect(Collectors.toMap(type -> type, type -> new PdfName(type.standardName)));

    private final PdfWriter writer;
    private final Direction direction;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    StructureTree(PdfWriter writer, Direction direction, Tag document) {
        this.writer = writer;
        this.direction = direction;
        add(document, new PdfStructureElement(writer.getStructureTreeRoot(), name(document)));
    }

    private void add(Tag tag, PdfStructureElement element) {
        elements.put(tag, element);
        describe(tag, element);
        for (Tag child : tag.children) {
            add(child, new PdfStructureElement(element, name(child)));
        }
    }

    private static PdfName name(Tag tag) {
        return Objects.requireNonNull(NAMES.get(tag.type));
    }

    private void describe(Tag tag, PdfStructureElement element) {
        if (!tag.alternative.isEmpty()) {
            element.put(ALTERNATIVE, Strings.of(tag.alternative));
        }
        if (!tag.language.isEmpty()) {
            element.put(PdfName.LANG, new PdfString(tag.language));
        }
        switch (tag.type) {
            case COLUMN_HEADER -> element.put(ATTRIBUTES, attribute("Table", "Scope", new PdfName("Column")));
            case ROW_HEADER -> element.put(ATTRIBUTES, attribute("Table", "Scope", new PdfName("Row")));
            case LIST -> element.put(ATTRIBUTES, attribute("List", "ListNumbering", new PdfName("None")));
            case FIGURE -> box(tag, element);
            default -> {
                return;
            }
        }
    }

    private void box(Tag figure, PdfStructureElement element) {
        Tag.Box box = figure.box;
        if (box == null) {
            return;
        }
        float left = direction.left(box.start(), box.width());
        PdfArray corners =
                new PdfArray(new float[] {left, box.bottom(), left + box.width(), box.bottom() + box.height()});
        PdfDictionary attribute = attribute("Layout", "BBox", corners);
        attribute.put(new PdfName("Placement"), new PdfName("Block"));
        element.put(ATTRIBUTES, attribute);
    }

    private static PdfDictionary attribute(String owner, String name, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(new PdfName("O"), new PdfName(owner));
        attribute.put(new PdfName(name), value);
        return attribute;
    }

    PdfStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag), () -> "no part of the document: " + tag.type);
    }

    /** The number by which an annotation leads back to its tag. */
    PdfNumber parentNumber(Tag link) {
        return new PdfNumber(
                writer.getStructureTreeRoot().addExistingObject(element(link).getReference()));
    }

    /** Puts an annotation into the link that it belongs to, after the text that has been drawn for it. */
    void addAnnotation(Tag link, PdfIndirectReference annotation) {
        PdfStructureElement element = element(link);
        PdfDictionary reference = new PdfDictionary(OBJECT_REFERENCE);
        reference.put(new PdfName("Obj"), annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        // OpenPDF takes an array that begins with a number for finished and writes it as it stands.
        PdfArray content =
                element.get(PdfName.K) instanceof PdfArray array ? array : new PdfArray(element.get(PdfName.K));
        content.add(reference);
        element.put(PdfName.K, content);
    }
}
