package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Scale;
import org.principled.report.Words;

/** Lays out the total: a large figure, and beside it interval, band and mode over the scale with its bands. */
final class HeadlineLayout {

    private static final float HEIGHT = 108;
    private static final float START = Flow.LEFT + 166;
    private static final float LENGTH = Flow.RIGHT - 14 - START;
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
        flow.draw(ink -> {
            ink.area(Flow.LEFT, top - HEIGHT, Flow.WIDTH, HEIGHT, Palette.TINT);
            ink.area(Flow.LEFT, top - HEIGHT, 3, HEIGHT, Palette.ACCENT);
            score(ink, headline, top);
            facts(ink, headline, top);
            strip(ink, headline, top - 78);
        });
        flow.down(HEIGHT + 6);
        remarks(headline);
    }

    private void score(Ink ink, Block.Headline headline, float top) {
        Bar bar = headline.bar();
        float x = Flow.LEFT + 18;
        ink.text(Style.SUBHEADING, headline.label(), x, top - 22);
        if (bar.span().isEmpty()) {
            ink.text(Style.SECTION.in(Palette.ACCENT), words.say("headline.none"), x, top - 62);
            return;
        }
        Style style = bar.score().length() > 4 ? Style.HERO.at(36, 36) : Style.HERO;
        ink.text(style, bar.score(), x, top - 72);
        ink.text(Style.LABEL, words.say("headline.of"), x, top - 90);
    }

    private void facts(Ink ink, Block.Headline headline, float top) {
        float third = LENGTH / 3;
        fact(ink, words.say("headline.interval"), headline.bar().interval(), START, top, third);
        fact(ink, words.say("headline.band"), headline.band(), START + third, top, third);
        fact(ink, words.say("headline.mode"), headline.mode(), START + 2 * third, top, third);
    }

    private static void fact(Ink ink, String label, String value, float x, float top, float width) {
        if (value.isEmpty()) {
            return;
        }
        Style style = Style.HEADING.in(Palette.INK);
        ink.text(Style.LABEL, label, x, top - 20);
        ink.text(style, Lines.single(value, style, width - 6), x, top - 34);
    }

    private static void strip(Ink ink, Block.Headline headline, float y) {
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

    private static void band(Ink ink, Block.Headline headline, Scale.Band band, double to, float y) {
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
        List<String> lines = Lines.of(band.label(), style, at(to) - at(from) - 3);
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            ink.textAround(style, lines.get(i), at((from + to) / 2), y - 9 - i * style.leading());
        }
    }

    private static void span(Ink ink, Bar.Span span, float y) {
        BarLayout.interval(
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
        flow.draw(ink -> ink.diamond(Flow.LEFT + 4, y - 6, 3, Palette.CAUTION));
        flow.lines(Lines.of(text, Style.BODY, Flow.WIDTH - 16), Style.BODY, Flow.LEFT + 14);
        flow.down(2);
    }
}
