package org.principled.report.pdf;

import org.principled.report.Cell;

/** The shapes beside words: a disc fills with the answer, so that the shape alone tells the answers apart. */
final class Mark {

    static final float RADIUS = 2.6f;

    private static final float LINE = 0.8f;

    private Mark() {}

    static void draw(Ink ink, Cell.Mark mark, float x, float y) {
        switch (mark) {
            case FULL -> ink.disc(x, y, RADIUS + LINE / 2, Palette.ACCENT);
            case PART -> {
                ink.ring(x, y, RADIUS, LINE, Palette.ACCENT);
                ink.halfDisc(x, y, RADIUS, Palette.ACCENT);
            }
            case EMPTY -> ink.ring(x, y, RADIUS, LINE, Palette.ACCENT);
            case OPEN -> ink.dashedRing(x, y, RADIUS, LINE, Palette.SOFT);
            case OUT -> ink.line(x - RADIUS, y, x + RADIUS, y, LINE, Palette.SOFT);
            case FLAG -> ink.diamond(x, y, RADIUS + LINE, Palette.CAUTION);
        }
    }
}
