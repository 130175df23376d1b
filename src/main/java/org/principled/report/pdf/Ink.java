package org.principled.report.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Draws on one page. Measures are points, from the start side of the page and from its bottom. */
final class Ink {

    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final StructureTree tree;
    private final MarkedContent content;
    private final Typesetter type;
    private final Direction direction;
    private Squeeze squeeze = Squeeze.NONE;

    Ink(PdfWriter writer, StructureTree tree, Typesetter type) {
        this.writer = writer;
        this.canvas = writer.getDirectContent();
        this.tree = tree;
        this.content = new MarkedContent(canvas, tree);
        this.type = type;
        this.direction = type.direction();
    }

    /** How close together what follows stands. */
    void squeeze(Squeeze closer) {
        squeeze = closer;
    }

    /** Says what the following strokes belong to; null where they only please the eye. */
    void enter(@Nullable Tag tag) {
        content.enter(tag);
    }

    /** Says that the following strokes are lines that run through all pages. */
    void enterRunning() {
        content.enterRunning();
    }

    /** Ends the page. */
    void finish() {
        content.leave();
    }

    /** A line of text that begins at {@code x}, on the baseline {@code y}. */
    void text(Line line, float x, float y) {
        float left = direction.left(x, line.width());
        for (Line.Piece piece : line.pieces()) {
            Letters.draw(canvas, line.style(), piece, left + piece.x(), squeeze.at(y));
        }
    }

    void text(Style style, String text, float x, float y) {
        text(type.line(text, style), x, y);
    }

    /** A line of text that is cut where it gets too wide. */
    void textCut(Style style, String text, float x, float y, float width) {
        text(type.cut(text, style, width), x, y);
    }

    void textCutEnding(Style style, String text, float x, float y, float width) {
        textEnding(type.cut(text, style, width), x, y);
    }

    /** A line of text that ends at {@code x}. */
    void textEnding(Line line, float x, float y) {
        text(line, x - line.width(), y);
    }

    void textEnding(Style style, String text, float x, float y) {
        textEnding(type.line(text, style), x, y);
    }

    /** A line of text around {@code x}. */
    void textAround(Style style, String text, float x, float y) {
        Line line = type.line(text, style);
        text(line, x - line.width() / 2, y);
    }

    void line(float x1, float y1, float x2, float y2, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        canvas.moveTo(direction.at(x1), squeeze.at(y1));
        canvas.lineTo(direction.at(x2), squeeze.at(y2));
        canvas.stroke();
    }

    void area(float x, float y, float width, float height, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle(direction.left(x, width), squeeze.at(y), width, squeeze.height(height));
        canvas.fill();
    }

    void disc(float x, float y, float radius, Color colour) {
        canvas.setColorFill(colour);
        canvas.circle(direction.at(x), squeeze.at(y), radius);
        canvas.fill();
    }

    void ring(float x, float y, float radius, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setColorFill(Palette.PAPER);
        canvas.setLineWidth(thickness);
        canvas.circle(direction.at(x), squeeze.at(y), radius);
        canvas.fillStroke();
    }

    void dashedRing(float x, float y, float radius, float thickness, Color colour) {
        canvas.saveState();
        canvas.setLineDash(1.3f, 1.1f, 0);
        ring(x, y, radius, thickness, colour);
        canvas.restoreState();
    }

    /** The lower half of a disc. */
    void halfDisc(float x, float y, float radius, Color colour) {
        float middle = direction.at(x);
        float height = squeeze.at(y);
        canvas.setColorFill(colour);
        canvas.arc(middle - radius, height - radius, middle + radius, height + radius, 180, 180);
        canvas.fill();
    }

    void diamond(float x, float y, float radius, Color colour) {
        float middle = direction.at(x);
        float height = squeeze.at(y);
        canvas.setColorFill(colour);
        canvas.moveTo(middle - radius, height);
        canvas.lineTo(middle, height + radius);
        canvas.lineTo(middle + radius, height);
        canvas.lineTo(middle, height - radius);
        canvas.closePath();
        canvas.fill();
    }

    /**
     * Makes an area a link; its text must have been drawn.
     *
     * @param tag the link among the tags
     * @param words where it leads, in words
     */
    void link(Tag tag, Tag.Box box, PdfAction action, String words) {
        float left = direction.left(box.start(), box.width());
        float bottom = squeeze.at(box.bottom());
        Rectangle area = new Rectangle(left, bottom, left + box.width(), bottom + squeeze.height(box.height()));
        PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.put(PdfName.CONTENTS, Strings.of(words));
        link.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        link.put(PdfName.STRUCTPARENT, tree.parentNumber(tag));
        tree.addAnnotation(tag, link.getIndirectReference());
        writer.addAnnotation(link);
    }
}
