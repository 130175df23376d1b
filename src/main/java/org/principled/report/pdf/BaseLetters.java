package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells a document which letters its glyphs stand for. OpenPDF looks that up in the font, which for joined letters names their old
 * presentation forms, so that a search for a word would not find it; and it offers no other way in than the field it keeps.
 *
 * <p>A ligature stands for several letters, but programs that take text out of a file turn those of one glyph the wrong way round. So it
 * stands for its first letter, and glyphs without width or shape carry the others. Where there is none for a letter, the ligature keeps its
 * presentation form.
 */
final class BaseLetters {

    private static final Field STATE = field(PdfContentByte.class, "state");
    private static final Field FONT_DETAILS = field(STATE.getType(), "fontDetails");
    private static final Field LETTERS = field(FONT_DETAILS.getType(), "longTag");

    private static final Method METRICS = metrics();

    /** What a lam joins with, and for each a character whose glyph in the Arabic typefaces is empty, without width and otherwise unused. */
    private static final Map<Character, Character> CARRIERS = Map.of('ا', '\u200B', 'أ', '\u034F', 'إ', '\u0000');

    private BaseLetters() {}

    /** Number of the glyph that a typeface has for a character; later JDKs hide it where the character has no width. */
    static int glyph(Face face, char character) {
        try {
            int[] metrics = (int[]) METRICS.invoke(face.font, (int) character);
            return metrics[0];
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method metrics() {
        try {
            Method metrics = Face.ARABIC.font.getClass().getMethod("getMetricsTT", int.class);
            metrics.setAccessible(true);
            return metrics;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("This is another OpenPDF than the one the program was made for.", e);
        }
    }

    private static Field field(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This is another OpenPDF than the one the program was made for.", e);
        }
    }

    /** Notes the letters of the glyphs that are drawn next, in the font that has been chosen. */
    static void announce(PdfContentByte canvas, Line.Shaped piece) {
        Map<Integer, int[]> letters = letters(canvas);
        for (Glyphs.Glyph glyph : piece.glyphs().glyphs()) {
            char letter = piece.letters().charAt(glyph.start());
            List<Carrier> carriers = carriers(piece, glyph);
            boolean whole = carriers.size() == glyph.end() - glyph.start() - 1;
            // A bracket is drawn as its mirror image, whose glyph keeps its own letter.
            if (whole && !Character.isMirrored(letter)) {
                letters.putIfAbsent(glyph.code(), new int[] {glyph.code(), (int) glyph.width(), letter});
            }
            for (Carrier carrier : carriers) {
                int code = carrier.glyph().code();
                letters.putIfAbsent(code, new int[] {code, (int) carrier.glyph().width(), carrier.letter()});
            }
        }
    }

    /** An empty glyph and the letter it stands for. */
    record Carrier(Glyphs.Glyph glyph, char letter) {}

    /** Carriers of the letters of a ligature after its first, in the order of the paper. */
    static List<Carrier> carriers(Line.Shaped piece, Glyphs.Glyph glyph) {
        List<Carrier> carriers = new ArrayList<>();
        for (int i = glyph.end() - 1; i > glyph.start(); i--) {
            char letter = piece.letters().charAt(i);
            Character carrier = CARRIERS.get(letter);
            if (carrier != null && piece.face().has(carrier)) {
                carriers.add(new Carrier(Glyphs.at(piece.face(), carrier, glyph.x()), letter));
            }
        }
        return carriers;
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, int[]> letters(PdfContentByte canvas) {
        try {
            return (Map<Integer, int[]>) LETTERS.get(FONT_DETAILS.get(STATE.get(canvas)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
