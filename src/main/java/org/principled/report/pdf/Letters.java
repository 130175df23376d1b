package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGlyphArray;
import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;

/** Draws pieces of text: the only place that does. */
final class Letters {

    /** Says that glyphs stand in the order of the paper, the reverse of reading (ISO 32000-1, 14.8.2.3.3). */
    private static final PdfName REVERSED = new PdfName("ReversedChars");

    private static final float PER_EM = 1000;

    /** Less than this is rounding, not a change of place. */
    private static final float LEAST_SHIFT = 1.5f;

    private Letters() {}

    static void draw(PdfContentByte canvas, Style style, Line.Piece piece, float x, float y) {
        if (piece instanceof Line.Shaped shaped) {
            canvas.beginMarkedContentSequence(REVERSED);
            begin(canvas, style, shaped.face(), x, y);
            BaseLetters.announce(canvas, shaped);
            draw(canvas, style, shaped);
            canvas.endText();
            canvas.endMarkedContentSequence();
        } else if (piece instanceof Line.Plain plain) {
            begin(canvas, style, plain.face(), x, y);
            canvas.showTextBasic(plain.text());
            canvas.endText();
        }
    }

    private static void begin(PdfContentByte canvas, Style style, Face face, float x, float y) {
        canvas.beginText();
        canvas.setColorFill(style.colour());
        canvas.setFontAndSize(face.font, style.size());
        canvas.setTextMatrix(x, y);
    }

    private static void draw(PdfContentByte canvas, Style style, Line.Shaped shaped) {
        PdfGlyphArray array = new PdfGlyphArray();
        float x = 0;
        float y = 0;
        for (Glyphs.Glyph glyph : withCarriers(shaped)) {
            if (glyph.y() != y) {
                canvas.showText(array);
                array = new PdfGlyphArray();
                y = glyph.y();
                canvas.setTextRise(y * style.size() / PER_EM);
            }
            if (Math.abs(glyph.x() - x) > LEAST_SHIFT) {
                array.add(x - glyph.x());
                x = glyph.x();
            }
            array.add(glyph.code());
            x += glyph.width();
        }
        canvas.showText(array);
        if (y != 0) {
            canvas.setTextRise(0);
        }
    }

    private static List<Glyphs.Glyph> withCarriers(Line.Shaped shaped) {
        List<Glyphs.Glyph> all = new ArrayList<>();
        for (Glyphs.Glyph glyph : shaped.glyphs().glyphs()) {
            BaseLetters.carriers(shaped, glyph).forEach(carrier -> all.add(carrier.glyph()));
            all.add(glyph);
        }
        return all;
    }
}
