package org.principled.report.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph in runs of one typeface and direction. Directions follow from the whole paragraph, so they are settled before lines are. */
final class Runs {

    private static final float PER_EM = 1000;

    private final char[] text;
    private final Face[] faces;

    /** Absent where all of the text runs from left to right. */
    private final @Nullable Bidi bidi;

    private Runs(char[] text, Face[] faces, @Nullable Bidi bidi) {
        this.text = text;
        this.faces = faces;
        this.bidi = bidi;
    }

    /** A stretch of characters. */
    private record Run(int start, int limit, int level) {
        boolean isFromRight() {
            return level % 2 == 1;
        }
    }

    static Runs of(char[] text, String same, Family family, Direction direction) {
        Face[] faces = new Face[text.length];
        Face before = family.first();
        for (int i = 0; i < text.length; i++) {
            // Spaces and signs keep the typeface of the word before them, so that they do not tear its run apart.
            boolean stays = !Character.isLetterOrDigit(text[i]) && before.has(text[i]);
            before = stays ? before : family.of(text[i]);
            faces[i] = before;
        }
        return new Runs(text, faces, bidi(text, same, direction));
    }

    private static @Nullable Bidi bidi(char[] text, String same, Direction direction) {
        if (!Bidi.requiresBidi(text, 0, text.length)) {
            return null;
        }
        // A code in Latin letters before a title must not turn the whole line round.
        int base =
                direction == Direction.FROM_RIGHT ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return new Bidi(same, base);
    }

    /** How far it is from the start to each character in reading order, in thousandths of an em. */
    float[] reach() {
        float[] reach = new float[text.length + 1];
        for (Run run : runs(bidi, 0, text.length)) {
            if (run.isFromRight()) {
                shapedWidths(run, reach);
            } else {
                for (int i = run.start(); i < run.limit(); i++) {
                    reach[i + 1] = faces[i].width(text[i]);
                }
            }
        }
        for (int i = 0; i < text.length; i++) {
            reach[i + 1] += reach[i];
        }
        return reach;
    }

    /** A glyph's width counts for the first character it stands for. */
    private void shapedWidths(Run run, float[] reach) {
        Glyphs shaped = glyphs(run);
        float end = shaped.advance();
        for (int i = shaped.glyphs().size() - 1; i >= 0; i--) {
            Glyphs.Glyph glyph = shaped.glyphs().get(i);
            reach[run.start() + glyph.start() + 1] += end - glyph.x();
            end = glyph.x();
        }
    }

    /** The pieces of a line at a size, in reading order. */
    List<Line.Piece> pieces(int from, int to, float size) {
        int end = to;
        while (bidi != null && end > from && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        List<Run> runs = runs(bidi == null || end == from ? null : bidi.createLineBidi(from, end), from, end);
        @Nullable Glyphs[] shaped = new @Nullable Glyphs[runs.size()];
        float[] widths = new float[runs.size()];
        for (int i = 0; i < widths.length; i++) {
            shaped[i] = runs.get(i).isFromRight() ? glyphs(runs.get(i)) : null;
            widths[i] = (shaped[i] == null ? width(runs.get(i)) : shaped[i].advance()) * size / PER_EM;
        }
        float[] places = places(runs, widths);
        List<Line.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            pieces.add(piece(runs.get(i), shaped[i], places[i]));
        }
        if (end < to) {
            pieces.add(spaceAtEnd(widths, size));
        }
        return pieces;
    }

    /** The space where a line breaks: it stands outside the line, at the side where reading ends. */
    private Line.Piece spaceAtEnd(float[] widths, float size) {
        Face face = faces[0];
        float x = -face.width(' ') * size / PER_EM;
        if (bidi == null || bidi.baseIsLeftToRight()) {
            x = 0;
            for (float width : widths) {
                x += width;
            }
        }
        return new Line.Plain(face, " ", x);
    }

    private Line.Piece piece(Run run, @Nullable Glyphs shaped, float x) {
        String letters = new String(text, run.start(), run.limit() - run.start());
        Face face = faces[run.start()];
        return shaped == null ? new Line.Plain(face, letters, x) : new Line.Shaped(face, letters, shaped, x);
    }

    private Glyphs glyphs(Run run) {
        return Glyphs.of(faces[run.start()], text, run.start(), run.limit());
    }

    private float width(Run run) {
        float width = 0;
        for (int i = run.start(); i < run.limit(); i++) {
            width += faces[i].width(text[i]);
        }
        return width;
    }

    /** Runs of one typeface and level, in reading order. */
    private List<Run> runs(@Nullable Bidi levels, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || faces[i] != faces[start] || level(levels, i - from) != level(levels, start - from)) {
                runs.add(new Run(start, i, level(levels, start - from)));
                start = i;
            }
        }
        return runs;
    }

    private static int level(@Nullable Bidi levels, int index) {
        return levels == null ? 0 : levels.getLevelAt(index);
    }

    /** Where each run begins from the left end of the line. */
    private static float[] places(List<Run> runs, float[] widths) {
        byte[] levels = new byte[widths.length];
        Integer[] order = new Integer[widths.length];
        for (int i = 0; i < widths.length; i++) {
            levels[i] = (byte) runs.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        float[] places = new float[widths.length];
        float x = 0;
        for (int run : order) {
            places[run] = x;
            x += widths[run];
        }
        return places;
    }
}
