package org.principled.report.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The glyphs of a run from right to left, as its letters join: the JDK chooses them and their places. They stand in the order of the paper,
 * from left to right.
 *
 * @param glyphs the glyphs
 * @param advance width of all in thousandths of an em
 */
record Glyphs(List<Glyph> glyphs, float advance) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int NO_GLYPH = 0xFFFE;

    /**
     * A glyph.
     *
     * @param code its number in the font
     * @param start index of the first character it stands for, from the start of the run
     * @param end index after the last one
     * @param x where it stands, in thousandths of an em from the left end of the run
     * @param y how far above the baseline
     * @param width how far the font moves on after it
     */
    record Glyph(int code, int start, int end, float x, float y, float width) {}

    Glyphs {
        glyphs = List.copyOf(glyphs);
    }

    /** Shapes a run from right to left; its neighbours decide how the first and last letter join. */
    static Glyphs of(Face face, char[] text, int start, int limit) {
        GlyphVector vector = face.shaper().layoutGlyphVector(EXACT, text, start, limit, Font.LAYOUT_RIGHT_TO_LEFT);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int code = vector.getGlyphCode(i);
            if (code >= NO_GLYPH) {
                continue;
            }
            Point2D place = vector.getGlyphPosition(i);
            int from = vector.getGlyphCharIndex(i);
            float y = (float) -place.getY();
            glyphs.add(new Glyph(
                    code, from, next(vector, from, limit - start), (float) place.getX(), y, width(face, code)));
        }
        return new Glyphs(
                glyphs, (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX());
    }

    /** The first character that another glyph stands for. */
    private static int next(GlyphVector vector, int from, int limit) {
        int next = limit;
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            int other = vector.getGlyphCharIndex(i);
            if (other > from && other < next) {
                next = other;
            }
        }
        return next;
    }

    private static float width(Face face, int code) {
        return face.shaper()
                .createGlyphVector(EXACT, new int[] {code})
                .getGlyphMetrics(0)
                .getAdvanceX();
    }

    /** The glyph that a typeface has for a character by itself, at a place. */
    static Glyph at(Face face, char letter, float x) {
        int code = BaseLetters.glyph(face, letter);
        return new Glyph(code, 0, 1, x, 0, width(face, code));
    }
}
