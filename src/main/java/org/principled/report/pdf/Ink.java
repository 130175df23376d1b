package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** Draws on one page. Measures are points from the lower left corner. */
final class Ink {

    private final PdfContentByte canvas;

    Ink(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** A line of text that begins at {@code x}, on the baseline {@code y}. */
    void text(Style style, String text, float x, float y) {
        String drawable = style.face().drawable(text);
        if (drawable.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setColorFill(style.colour());
        canvas.setFontAndSize(style.face().font, style.size());
        canvas.setTextMatrix(x, y);
        canvas.showTextBasic(drawable);
        canvas.endText();
    }

    /** A line of text that ends at {@code x}. */
    void textEnding(Style style, String text, float x, float y) {
        text(style, text, x - style.width(text), y);
    }

    /** A line of text around {@code x}. */
    void textAround(Style style, String text, float x, float y) {
        text(style, text, x - style.width(text) / 2, y);
    }

    void line(float x1, float y1, float x2, float y2, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
    }

    void area(float x, float y, float width, float height, Color colour) {
        canvas.setColorFill(colour);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
    }

    void disc(float x, float y, float radius, Color colour) {
        canvas.setColorFill(colour);
        canvas.circle(x, y, radius);
        canvas.fill();
    }

    void ring(float x, float y, float radius, float thickness, Color colour) {
        canvas.setColorStroke(colour);
        canvas.setColorFill(Palette.PAPER);
        canvas.setLineWidth(thickness);
        canvas.circle(x, y, radius);
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
        canvas.setColorFill(colour);
        canvas.arc(x - radius, y - radius, x + radius, y + radius, 180, 180);
        canvas.fill();
    }

    void diamond(float x, float y, float radius, Color colour) {
        canvas.setColorFill(colour);
        canvas.moveTo(x - radius, y);
        canvas.lineTo(x, y + radius);
        canvas.lineTo(x + radius, y);
        canvas.lineTo(x, y - radius);
        canvas.closePath();
        canvas.fill();
    }

    /** Makes an area a link to a named place. */
    void link(String place, float x, float y, float width, float height) {
        canvas.localGoto(place, x, y, x + width, y + height);
    }
}
