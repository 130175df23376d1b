package org.principled.report.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text broken into lines, each in the order in which it is drawn. */
final class Lines {

    /** No line of ours holds more; what lies beyond need not be measured. */
    private static final int MOST_ON_A_LINE = 400;

    private final Style style;
    private final float width;
    private final String text;
    private final boolean turns;
    private final List<String> lines = new ArrayList<>();
    private int lineStart;
    private int end;

    private Lines(String text, Style style, float width) {
        this.style = style;
        this.width = width;
        this.text = style.face().drawable(text);
        this.turns = Bidi.requiresBidi(this.text.toCharArray(), 0, this.text.length());
    }

    /** The lines of a text; none where it is empty. */
    static List<String> of(String text, Style style, float width) {
        return text.isEmpty() ? List.of() : new Lines(text, style, width).lines();
    }

    /** The text on one line, cut with an ellipsis where it is too long. */
    static String single(String text, Style style, float width) {
        String start = text.length() <= MOST_ON_A_LINE ? text : text.substring(0, MOST_ON_A_LINE);
        List<String> lines = of(start, style, width);
        if (lines.size() < 2) {
            return lines.isEmpty() ? "" : lines.get(0);
        }
        String cut = of(start, style, width - style.width("…")).get(0);
        return cut + "…";
    }

    private List<String> lines() {
        // The locale decides nothing for the scripts of the fonts; naming one keeps the default locale out.
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            add(next);
        }
        finish(text.length());
        return lines;
    }

    private void add(int next) {
        if (fits(lineStart, next)) {
            end = next;
            return;
        }
        if (end > lineStart) {
            finish(end);
        }
        // A word longer than the line is cut where it has to be.
        while (!fits(lineStart, next)) {
            int cut = lineStart + 1;
            while (fits(lineStart, cut + 1)) {
                cut++;
            }
            finish(cut);
        }
        end = next;
    }

    private boolean fits(int from, int to) {
        return style.face().width(text.substring(from, to).stripTrailing(), style.size()) <= width || to - from <= 1;
    }

    private void finish(int to) {
        if (to > lineStart) {
            lines.add(visual(lineStart, to));
            lineStart = to;
            end = to;
        }
    }

    /** One line as it is drawn from left to right. Direction depends on the whole paragraph, so it is settled before lines are. */
    private String visual(int from, int to) {
        String line = text.substring(from, to).stripTrailing();
        if (!turns) {
            return line;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).createLineBidi(from, from + line.length());
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] parts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }
}
