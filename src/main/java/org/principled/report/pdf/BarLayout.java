package org.principled.report.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.principled.report.Block;
import org.principled.report.Figure;
import org.principled.wording.Words;

/**
 * Lays out scores as bars: a point, a line for what is still possible, and the figures beside it. The drawing is a figure with its words,
 * what stands beside it a table of the same figures.
 */
final class BarLayout {

    static final float CODE = 44;
    static final float LABEL = 148;
    private static final float SCORE = 40;
    static final float INTERVAL = 66;
    static final float GAP = 10;
    private static final float AXIS = 12;
    static final int STEP = 25;
    static final float FIGURE_START = Flow.START + CODE + LABEL + GAP;
    static final float FIGURE_LENGTH = Flow.END - INTERVAL - SCORE - GAP - FIGURE_START;
    static final int FULL = 100;

    private final Flow flow;
    private final Words words;

    BarLayout(Flow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    void layOut(Block.Bars bars) {
        List<BarRow> rows =
                bars.bars().stream().map(bar -> BarRow.of(flow, bar)).toList();
        flow.need(Style.CAPTION.leading() + AXIS + Math.min(4, rows.size()) * 20);
        Tag figure = flow.figure(bars.alternative());
        Tag table = flow.tag(Tag.Type.TABLE);
        flow.text(table.add(Tag.Type.CAPTION), bars.caption(), Style.CAPTION, Flow.START, Flow.WIDTH);
        flow.down(3);
        int page = flow.page();
        float top = flow.y();
        axis(figure);
        header(table.add(Tag.Type.TABLE_HEAD).add(Tag.Type.ROW), top - Style.TICK.size());
        Tag body = table.add(Tag.Type.TABLE_BODY);
        for (BarRow row : rows) {
            if (row.height() > flow.left()) {
                flow.newPage();
                axis(figure);
            }
            row.draw(flow, figure, body.add(Tag.Type.ROW));
        }
        if (page == flow.page()) {
            figure.box = flow.box(FIGURE_START - 8, flow.y(), FIGURE_LENGTH + 16, top - flow.y());
        }
        legend();
    }

    private void axis(Tag figure) {
        float y = flow.y() - Style.TICK.size();
        flow.draw(figure, ink -> {
            for (int tick = 0; tick <= FULL; tick += STEP) {
                ink.textAround(Style.TICK, Integer.toString(tick), at(tick), y);
            }
        });
        flow.down(AXIS);
    }

    private void header(Tag row, float y) {
        String score = words.say("column.score");
        String interval = words.say("column.interval");
        header(row, ink -> ink.text(Style.TICK, words.say("column.code"), Flow.START, y));
        header(row, ink -> ink.text(Style.TICK, words.say("column.title"), Flow.START + CODE, y));
        header(row, ink -> ink.textEnding(Style.TICK, score, Flow.END - INTERVAL, y));
        header(row, ink -> ink.textEnding(Style.TICK, interval, Flow.END, y));
    }

    private void header(Tag row, Consumer<Ink> stroke) {
        flow.draw(row.add(Tag.Type.COLUMN_HEADER), stroke);
    }

    private void legend() {
        flow.need(Style.TICK.leading());
        flow.down(2);
        flow.text(
                flow.tag(Tag.Type.PARAGRAPH),
                words.say("bars.legend"),
                Style.TICK,
                FIGURE_START,
                Flow.END - FIGURE_START);
        flow.down(6);
    }

    static float at(double points) {
        return FIGURE_START + (float) (FIGURE_LENGTH * points / FULL);
    }

    static float at(Figure figure) {
        return at(figure.exported().doubleValue());
    }
}
