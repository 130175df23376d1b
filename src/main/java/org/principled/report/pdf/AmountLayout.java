package org.principled.report.pdf;

import org.principled.report.Block;

/** Lays out amounts as a small chart of bars; their table follows. */
final class AmountLayout {

    private static final float LABEL = 170;
    private static final float LENGTH = 190;
    private static final float ROW = 11;
    private static final float START = Flow.START + LABEL;

    private final Flow flow;

    AmountLayout(Flow flow) {
        this.flow = flow;
    }

    void layOut(Block.Amounts amounts) {
        float height = Style.SUBHEADING.leading() + amounts.amounts().size() * ROW;
        flow.space(4);
        flow.need(height);
        Tag figure = flow.figure(amounts.alternative());
        float top = flow.y();
        figure.box = flow.box(Flow.START, top - height, LABEL + LENGTH + 60, height);
        Line caption = flow.cut(amounts.caption(), Style.SUBHEADING, Flow.WIDTH);
        flow.draw(figure, ink -> ink.text(caption, Flow.START, top - Style.SUBHEADING.size()));
        flow.down(Style.SUBHEADING.leading());
        amounts.amounts().forEach(amount -> row(figure, amount));
        flow.down(6);
    }

    private void row(Tag figure, Block.Amount amount) {
        Line label = flow.cut(amount.label(), Style.DETAIL, LABEL - 8);
        float y = flow.y() - ROW / 2;
        float length = (float) (LENGTH * amount.share());
        flow.draw(figure, ink -> {
            ink.text(label, Flow.START, y - 2.5f);
            ink.area(START, y - 3.2f, Math.max(0.6f, length), 6.4f, Palette.ACCENT_TINT);
            ink.line(START, y - 4.5f, START, y + 4.5f, 0.6f, Palette.INK);
            ink.text(Style.DETAIL.in(Palette.INK), amount.shown(), START + length + 5, y - 2.5f);
        });
        flow.down(ROW);
    }
}
