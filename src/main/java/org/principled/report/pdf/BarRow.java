package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Bar;

/**
 * A bar with the words beside it.
 *
 * @param remarks what stands below the drawing, or in its place where there is no score
 */
record BarRow(Bar bar, List<Line> labels, List<Line> remarks, float height) {

    private static final float LEAST_HEIGHT = 18;
    private static final float ROOM_FOR_DRAWING = 17;
    private static final float ROOM = 7;

    static BarRow of(Flow flow, Bar bar) {
        boolean drawn = bar.span().isPresent();
        List<Line> labels = flow.broken(bar.label(), Style.CELL, BarLayout.LABEL - BarLayout.GAP);
        List<Line> remarks =
                flow.broken(drawn ? bar.remark() : bar.score(), Style.DETAIL, Flow.END - BarLayout.FIGURE_START);
        float height = Math.max(LEAST_HEIGHT, labels.size() * Style.CELL.leading() + ROOM);
        float withRemarks = (drawn ? ROOM_FOR_DRAWING : ROOM) + remarks.size() * Style.DETAIL.leading();
        return new BarRow(bar, labels, remarks, Math.max(height, withRemarks));
    }

    /** Draws the bar into a figure and its words and figures as a row of a table. */
    void draw(Flow flow, Tag figure, Tag row) {
        float top = flow.y();
        bar.span().ifPresent(span -> flow.draw(figure, ink -> drawing(ink, span, top)));
        flow.draw(row.add(Tag.Type.ROW_HEADER), ink -> ink.text(Style.STRONG_CELL, bar.code(), Flow.START, top - 12));
        Tag label = row.add(Tag.Type.CELL);
        below(flow, label, labels, Flow.START + BarLayout.CODE, top - 12);
        Tag score = row.add(Tag.Type.CELL);
        Tag interval = row.add(Tag.Type.CELL);
        if (bar.span().isEmpty()) {
            below(flow, score, remarks, BarLayout.FIGURE_START, top - 12);
        } else {
            flow.draw(
                    score,
                    ink -> ink.textEnding(Style.STRONG_CELL, bar.score(), Flow.END - BarLayout.INTERVAL, top - 12));
            flow.draw(
                    interval.add(Tag.Type.PARAGRAPH),
                    ink -> ink.textEnding(Style.CELL.in(Palette.SOFT), bar.interval(), Flow.END, top - 12));
            if (!remarks.isEmpty()) {
                below(flow, interval.add(Tag.Type.PARAGRAPH), remarks, BarLayout.FIGURE_START, top - 22);
            }
        }
        flow.ornament(ink -> ink.line(Flow.START, top - height, Flow.END, top - height, 0.4f, Palette.HAIRLINE));
        flow.down(height);
    }

    private static void below(Flow flow, Tag tag, List<Line> lines, float x, float first) {
        flow.draw(tag, ink -> {
            for (int i = 0; i < lines.size(); i++) {
                ink.text(lines.get(i), x, first - i * lines.get(i).style().leading());
            }
        });
    }

    private void drawing(Ink ink, Bar.Span span, float top) {
        float y = top - 9.5f;
        // Words stand clear of the grid.
        float grid = remarks.isEmpty() ? height : 14;
        for (int tick = 0; tick <= BarLayout.FULL; tick += BarLayout.STEP) {
            float x = BarLayout.at(tick);
            ink.line(x, top, x, top - grid, 0.4f, Palette.RULE);
        }
        float score = BarLayout.at(span.score());
        ink.area(BarLayout.FIGURE_START, y - 3.5f, score - BarLayout.FIGURE_START, 7, Palette.ACCENT_TINT);
        interval(ink, BarLayout.at(span.low()), BarLayout.at(span.high()), y);
        if (span.isCapped()) {
            ink.ring(BarLayout.at(span.uncapped()), y, 2.6f, 0.9f, Palette.CAUTION);
        }
        ink.disc(score, y, 3.2f, Palette.ACCENT);
    }

    /** A line from lower to upper bound with short ends, also where both are the same. */
    static void interval(Ink ink, float low, float high, float y) {
        ink.line(low, y, high, y, 1.1f, Palette.INK);
        ink.line(low, y - 3, low, y + 3, 1.1f, Palette.INK);
        ink.line(high, y - 3, high, y + 3, 1.1f, Palette.INK);
    }
}
