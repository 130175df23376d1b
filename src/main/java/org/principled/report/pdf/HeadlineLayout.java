package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Scale;
import org.principled.wording.Words;

/** Lays out the total: a large figure, and beside it interval, band and mode over the scale with its bands. */
final class HeadlineLayout {

    private static final float HEIGHT = 108;
    private static final float START = Flow.START + 166;
    private static final float LENGTH = Flow.END - 14 - START;
    private static final float STRIP = 15;
    private static final double FULL = 100;
    private static final int STEP = 25;

    private final Flow flow;
    private final Words words;

    HeadlineLayout(Flow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    void layOut(Block.Headline headline) {
        flow.space(8);
        flow.need(HEIGHT + 30);
        float top = flow.y();
        flow.ornament(ink -> {
            ink.area(Flow.START, top - HEIGHT, Flow.WIDTH, HEIGHT, Palette.TINT);
            ink.area(Flow.START, top - HEIGHT, 3, HEIGHT, Palette.ACCENT);
        });
        Tag figure = flow.figure(headline.alternative());
        figure.box = flow.box(START - 8, top - 92, LENGTH + 16, 46);
        flow.draw(figure, ink -> strip(ink, headline, top - 78));
        Tag table = flow.tag(Tag.Type.TABLE).add(Tag.Type.TABLE_BODY);
        score(table.add(Tag.Type.ROW), headline, top);
        fact(table, "headline.interval", headline.bar().interval(), 0, top);
        fact(table, "headline.band", headline.band(), 1, top);
        fact(table, "headline.mode", headline.mode(), 2, top);
        flow.down(HEIGHT + 6);
        remarks(headline);
    }

    private void score(Tag row, Block.Headline headline, float top) {
        float x = Flow.START + 18;
        flow.draw(row.add(Tag.Type.ROW_HEADER), ink -> ink.text(Style.SUBHEADING, headline.label(), x, top - 22));
        Tag cell = row.add(Tag.Type.CELL);
        if (headline.bar().span().isEmpty()) {
            flow.draw(cell, ink -> ink.text(Style.SECTION.in(Palette.ACCENT), words.say("headline.none"), x, top - 62));
            return;
        }
        String score = headline.bar().score();
        Style style = score.length() > 4 ? Style.HERO.at(36, 36) : Style.HERO;
        flow.draw(cell.add(Tag.Type.PARAGRAPH), ink -> ink.text(style, score, x, top - 72));
        flow.draw(cell.add(Tag.Type.PARAGRAPH), ink -> ink.text(Style.LABEL, words.say("headline.of"), x, top - 90));
    }

    private void fact(Tag table, String label, String value, int place, float top) {
        if (value.isEmpty()) {
            return;
        }
        float third = LENGTH / 3;
        float x = START + place * third;
        Tag row = table.add(Tag.Type.ROW);
        flow.draw(row.add(Tag.Type.ROW_HEADER), ink -> ink.text(Style.LABEL, words.say(label), x, top - 20));
        Line line = flow.cut(value, Style.HEADING.in(Palette.INK), third - 6);
        flow.draw(row.add(Tag.Type.CELL), ink -> ink.text(line, x, top - 34));
    }

    private void strip(Ink ink, Block.Headline headline, float y) {
        List<Scale.Band> bands = headline.scale().bands();
        ink.area(START, y, LENGTH, STRIP, Palette.BAND);
        for (int i = 0; i < bands.size(); i++) {
            double to = i + 1 < bands.size() ? start(bands.get(i + 1)) : FULL;
            band(ink, headline, bands.get(i), to, y);
        }
        if (bands.isEmpty()) {
            for (int tick = 0; tick < FULL; tick += STEP) {
                ink.textAround(Style.TICK, Integer.toString(tick), at(tick), y + STRIP + 3);
            }
        }
        ink.textAround(Style.TICK, "100", at(FULL), y + STRIP + 3);
        headline.bar().span().ifPresent(span -> span(ink, span, y + STRIP / 2));
    }

    private static double start(Scale.Band band) {
        return band.from().exported().doubleValue();
    }

    private void band(Ink ink, Block.Headline headline, Scale.Band band, double to, float y) {
        double from = start(band);
        ink.textAround(Style.TICK, band.from().shown(), at(from), y + STRIP + 3);
        boolean here = band.label().equals(headline.band());
        if (here) {
            ink.area(at(from), y, at(to) - at(from), STRIP, Palette.ACCENT_TINT);
        }
        if (from > 0) {
            ink.line(at(from), y, at(from), y + STRIP, 1, Palette.PAPER);
        }
        Style style = here ? Style.STRONG_TICK : Style.TICK;
        List<Line> lines = flow.broken(band.label(), style, at(to) - at(from) - 3);
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            Line line = lines.get(i);
            ink.text(line, at((from + to) / 2) - line.width() / 2, y - 9 - i * style.leading());
        }
    }

    private static void span(Ink ink, Bar.Span span, float y) {
        BarRow.interval(
                ink,
                at(span.low().exported().doubleValue()),
                at(span.high().exported().doubleValue()),
                y);
        if (span.isCapped()) {
            ink.ring(at(span.uncapped().exported().doubleValue()), y, 3, 1, Palette.CAUTION);
        }
        ink.disc(at(span.score().exported().doubleValue()), y, 4, Palette.ACCENT);
    }

    private static float at(double points) {
        return START + (float) (LENGTH * points / FULL);
    }

    private void remarks(Block.Headline headline) {
        if (!headline.bar().remark().isEmpty()) {
            remark(headline.bar().remark());
        }
        headline.remarks().forEach(this::remark);
    }

    private void remark(String text) {
        flow.need(Style.BODY.leading());
        float y = flow.y();
        flow.ornament(ink -> ink.diamond(Flow.START + 4, y - 6, 3, Palette.CAUTION));
        flow.text(flow.tag(Tag.Type.PARAGRAPH), text, Style.BODY, Flow.START + 14, Flow.WIDTH - 16);
        flow.down(2);
    }
}
