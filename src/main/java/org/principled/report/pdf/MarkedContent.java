package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import org.jspecify.annotations.Nullable;

/** Marks on a page which strokes belong to which tag. Nothing is drawn unmarked. */
final class MarkedContent {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfDictionary LAYOUT = new PdfDictionary(new PdfName("Layout"));
    private static final PdfDictionary PAGINATION = new PdfDictionary(new PdfName("Pagination"));

    private final PdfContentByte canvas;
    private final StructureTree tree;
    private boolean inside;
    private @Nullable Tag tag;

    MarkedContent(PdfContentByte canvas, StructureTree tree) {
        this.canvas = canvas;
        this.tree = tree;
    }

    /** Goes on with a tag, or with ornament where it is null. */
    void enter(@Nullable Tag next) {
        if (inside && tag == next) {
            return;
        }
        leave();
        if (next == null) {
            canvas.beginMarkedContentSequence(ARTIFACT, LAYOUT, true);
        } else {
            canvas.beginMarkedContentSequence(tree.element(next));
        }
        tag = next;
        inside = true;
    }

    void enterRunning() {
        leave();
        canvas.beginMarkedContentSequence(ARTIFACT, PAGINATION, true);
        inside = true;
    }

    void leave() {
        if (inside) {
            canvas.endMarkedContentSequence();
            inside = false;
        }
    }
}
