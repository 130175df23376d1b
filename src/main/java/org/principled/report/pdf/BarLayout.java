package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Figure;

/** Lays out scores as bars: a point, a line for what is still possible, and the figures beside it. */
final class BarLayout {

    private static final float CODE = 44;
    private static final float LABEL = 148;
    private static final float SCORE = 40;
    private static final float INTERVAL = 66;
    private static final float GAP = 10;
    private static final float START = Flow.LEFT + CODE + LABEL + GAP;
    private static final float LENGTH = Flow.RIGHT - INTERVAL - SCORE - GAP - START;
    private static final float AXIS = 12;
    private static final int STEP = 25;
    private static final int FULL = 100;

    private final Flow flow;
    private final String legend;

    BarLayout(Flow flow, String legend) {
        this.flow = flow;
        this.legend = legend;
    }

    void layOut(Block.Bars bars) {
        flow.need(AXIS + Math.min(4, bars.bars().size()) * 20);
        axis();
        for (Bar bar : bars.bars()) {
            bar(bar);
        }
        flow.need(Style.TICK.leading());
        flow.down(2);
        flow.lines(Lines.of(legend, Style.TICK, Flow.RIGHT - START), Style.TICK, START);
        flow.down(6);
    }

    private void axis() {
        float y = flow.y() - Style.TICK.size();
        flow.draw(ink -> {
            for (int tick = 0; tick <= FULL; tick += STEP) {
                ink.textAround(Style.TICK, Integer.toString(tick), at(tick), y);
            }
        });
        flow.down(AXIS);
    }

    private static float at(double points) {
        return START + (float) (LENGTH * points / FULL);
    }

    private static float at(Figure figure) {
        return at(figure.exported().doubleValue());
    }

    private void bar(Bar bar) {
        List<String> labels = Lines.of(bar.label(), Style.CELL, LABEL - GAP);
        List<String> remarks =
                Lines.of(bar.span().isPresent() ? bar.remark() : bar.score(), Style.DETAIL, Flow.RIGHT - START);
        float height = Math.max(18, Math.max(labels.size() * Style.CELL.leading(), 0) + 7);
        float withRemarks =
                Math.max(height, (bar.span().isPresent() ? 17 : 7) + remarks.size() * Style.DETAIL.leading());
        if (withRemarks > flow.left()) {
            flow.newPage();
            axis();
        }
        float top = flow.y();
        flow.draw(ink -> {
            // Words stand clear of the grid.
            if (bar.span().isPresent()) {
                grid(ink, top, remarks.isEmpty() ? withRemarks : 14);
            }
            ink.text(Style.STRONG_CELL, bar.code(), Flow.LEFT, top - 12);
            for (int i = 0; i < labels.size(); i++) {
                ink.text(Style.CELL, labels.get(i), Flow.LEFT + CODE, top - 12 - i * Style.CELL.leading());
            }
            bar.span().ifPresent(span -> span(ink, bar, span, top - 9.5f));
            for (int i = 0; i < remarks.size(); i++) {
                float first = bar.span().isPresent() ? 22 : 12;
                ink.text(Style.DETAIL, remarks.get(i), START, top - first - i * Style.DETAIL.leading());
            }
            ink.line(Flow.LEFT, top - withRemarks, Flow.RIGHT, top - withRemarks, 0.4f, Palette.HAIRLINE);
        });
        flow.down(withRemarks);
    }

    private static void grid(Ink ink, float top, float height) {
        for (int tick = 0; tick <= FULL; tick += STEP) {
            ink.line(at(tick), top, at(tick), top - height, 0.4f, Palette.RULE);
        }
    }

    private static void span(Ink ink, Bar bar, Bar.Span span, float y) {
        ink.area(START, y - 3.5f, at(span.score()) - START, 7, Palette.ACCENT_TINT);
        interval(ink, at(span.low()), at(span.high()), y);
        if (span.isCapped()) {
            ink.ring(at(span.uncapped()), y, 2.6f, 0.9f, Palette.CAUTION);
        }
        ink.disc(at(span.score()), y, 3.2f, Palette.ACCENT);
        ink.textEnding(Style.STRONG_CELL, bar.score(), Flow.RIGHT - INTERVAL, y - 2.5f);
        ink.textEnding(Style.CELL.in(Palette.SOFT), bar.interval(), Flow.RIGHT, y - 2.5f);
    }

    /** A line from lower to upper bound with short ends, also where both are the same. */
    static void interval(Ink ink, float low, float high, float y) {
        ink.line(low, y, high, y, 1.1f, Palette.INK);
        ink.line(low, y - 3, low, y + 3, 1.1f, Palette.INK);
        ink.line(high, y - 3, high, y + 3, 1.1f, Palette.INK);
    }
}
