package org.principled.report.pdf;

import java.util.List;

/**
 * A line of text, ready to be drawn.
 *
 * @param pieces its pieces in reading order, each with its place
 * @param width in points, without the space at its end
 */
record Line(Style style, List<Piece> pieces, float width) {

    /** A piece of a line in one typeface and direction. */
    sealed interface Piece {

        /** Where the piece begins at the left, in points from the left end of the line. */
        float x();
    }

    /** Letters from left to right that need no shaping. */
    record Plain(Face face, String text, float x) implements Piece {}

    /**
     * Glyphs of a run from right to left.
     *
     * @param letters the letters they stand for, in reading order
     */
    record Shaped(Face face, String letters, Glyphs glyphs, float x) implements Piece {}

    Line {
        pieces = List.copyOf(pieces);
    }
}
