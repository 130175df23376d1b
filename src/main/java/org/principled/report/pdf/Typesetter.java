package org.principled.report.pdf;

import java.util.List;

/** Breaks texts of a document into lines. */
record Typesetter(Direction direction) {

    /** No line of ours holds more; what lies beyond need not be measured. */
    private static final int MOST_ON_A_LINE = 400;

    private static final String ELLIPSIS = "…";

    /** The lines of a text that are at most so wide; none where it is empty. */
    List<Line> lines(String text, Style style, float width) {
        return new Paragraph(text, style, direction).lines(width);
    }

    /** A text on one line, however long it is. */
    Line line(String text, Style style) {
        return new Paragraph(text, style, direction).whole();
    }

    /** A text on one line, cut with an ellipsis where it is too long. */
    Line cut(String text, Style style, float width) {
        String start = text.length() <= MOST_ON_A_LINE ? text : text.substring(0, MOST_ON_A_LINE);
        Line whole = line(start, style);
        if (whole.width() <= width) {
            return whole;
        }
        Paragraph paragraph = new Paragraph(start, style, direction);
        int end = paragraph.fitting(width - line(ELLIPSIS, style).width());
        return line(start.substring(0, end).stripTrailing() + ELLIPSIS, style);
    }
}
