package org.principled.report.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as a whole, which decides on directions, typefaces and widths before it is broken into lines. */
final class Paragraph {

    private static final float PER_EM = 1000;
    private static final char APOSTROPHE = '’';

    private final Style style;
    private final char[] text;
    private final Runs runs;

    /** How far it is from the start of the text to each character, in thousandths of an em. */
    private final float[] reach;

    Paragraph(String text, Style style, Direction direction) {
        String drawable = style.family().drawable(text);
        this.style = style;
        this.text = drawable.toCharArray();
        this.runs = Runs.of(this.text, drawable, style.family(), direction);
        this.reach = runs.reach();
    }

    /** The lines that are at most so wide; none where the text is empty. */
    List<Line> lines(float width) {
        if (text.length == 0) {
            return List.of();
        }
        if (width(0, text.length) <= width) {
            return List.of(whole());
        }
        return new Breaker(width).lines();
    }

    /** The whole text on one line. */
    Line whole() {
        return line(0, text.length);
    }

    /** How many characters from the start are at most so wide; at least one. */
    int fitting(float width) {
        int end = 1;
        while (end < text.length && width(0, end + 1) <= width) {
            end++;
        }
        return end;
    }

    private float width(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        return (reach[end] - reach[from]) * style.size() / PER_EM;
    }

    private Line line(int from, int to) {
        return new Line(style, runs.pieces(from, to, style.size()), width(from, to));
    }

    /** Where the lines end. Their spaces stay at their ends, so that words stay apart for those who read with their ears. */
    private final class Breaker {
        private final float width;
        private final List<Line> lines = new ArrayList<>();
        private int start;
        private int end;

        Breaker(float width) {
            this.width = width;
        }

        List<Line> lines() {
            // The locale decides nothing for the scripts of the fonts; naming one keeps the default locale out.
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(new String(text));
            for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
                if (!isWithinWord(next)) {
                    add(next);
                }
            }
            finish(text.length);
            return lines;
        }

        /** The JDK takes the apostrophe of “l’eau” for a quotation mark that ends there. */
        private boolean isWithinWord(int next) {
            return next > 1
                    && next < text.length
                    && text[next - 1] == APOSTROPHE
                    && Character.isLetter(text[next - 2])
                    && Character.isLetter(text[next]);
        }

        private void add(int next) {
            if (width(start, next) > width && end > start) {
                finish(end);
            }
            // A word longer than the line is cut where it has to be.
            while (width(start, next) > width && next - start > 1) {
                int cut = start + 1;
                while (width(start, cut + 1) <= width) {
                    cut++;
                }
                finish(cut);
            }
            end = next;
        }

        private void finish(int to) {
            if (to > start) {
                lines.add(line(start, to));
                start = to;
                end = to;
            }
        }
    }
}
