package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Block;

/** Lays out headings, paragraphs, facts and notes. */
final class TextLayout {

    /** A heading stays with at least so much of what follows. */
    private static final float KEEP_WITH_NEXT = 62;

    /** Long lines tire the eye: prose does not run over the whole page. */
    private static final float PROSE_WIDTH = 430;

    private static final float INDENT = 11;
    private static final float FACT_LABEL = 118;

    private final Flow flow;

    TextLayout(Flow flow) {
        this.flow = flow;
    }

    void section(String title) {
        List<String> lines = Lines.of(title, Style.SECTION, Flow.WIDTH);
        flow.space(26);
        flow.need(lines.size() * Style.SECTION.leading() + KEEP_WITH_NEXT);
        flow.mark(title, 1);
        float y = flow.y();
        flow.draw(ink -> ink.area(Flow.LEFT, y + 3, 34, 2.5f, Palette.ACCENT));
        flow.down(3);
        flow.lines(lines, Style.SECTION, Flow.LEFT);
        flow.down(5);
    }

    void heading(Block.Heading heading) {
        Style style = heading.level() == 2 ? Style.HEADING : Style.SUBHEADING;
        List<String> lines = Lines.of(heading.text(), style, Flow.WIDTH);
        flow.space(heading.level() == 2 ? 14 : 8);
        flow.need(lines.size() * style.leading() + KEEP_WITH_NEXT);
        if (heading.level() == 2) {
            flow.mark(heading.text(), 2);
        }
        flow.lines(lines, style, Flow.LEFT);
        flow.down(3);
    }

    void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.role()) {
            case BODY -> {
                flow.lines(Lines.of(paragraph.text(), Style.BODY, PROSE_WIDTH), Style.BODY, Flow.LEFT);
                flow.down(5);
            }
            case POINT -> point(paragraph.text());
            case WORKING -> working(paragraph.text());
        }
    }

    private void point(String text) {
        flow.need(Style.BODY.leading());
        float y = flow.y() - Style.BODY.size() + 3;
        flow.draw(ink -> ink.disc(Flow.LEFT + 2, y, 1.4f, Palette.ACCENT));
        flow.lines(Lines.of(text, Style.BODY, PROSE_WIDTH - INDENT), Style.BODY, Flow.LEFT + INDENT);
        flow.down(3);
    }

    private void working(String text) {
        for (String line : Lines.of(text, Style.WORKING, Flow.WIDTH - INDENT)) {
            flow.need(Style.WORKING.leading());
            float top = flow.y();
            flow.draw(ink -> {
                ink.area(Flow.LEFT, top - Style.WORKING.leading(), 2, Style.WORKING.leading(), Palette.ACCENT_TINT);
                ink.text(Style.WORKING, line, Flow.LEFT + INDENT, top - Style.WORKING.size());
            });
            flow.down(Style.WORKING.leading());
        }
        flow.down(6);
    }

    void facts(Block.Facts facts) {
        if (!isStrip(facts)) {
            list(facts);
        } else {
            strip(facts);
        }
    }

    /** Whether the facts are so short that they can stand beside each other. */
    private static boolean isStrip(Block.Facts facts) {
        float share = Flow.WIDTH / facts.facts().size() - 6;
        return facts.facts().size() > 2
                && facts.facts().stream()
                        .allMatch(fact -> Style.LABEL.width(fact.label()) <= share
                                && Style.VALUE_STRONG.width(fact.value().shown()) <= share);
    }

    private void strip(Block.Facts facts) {
        float height = Style.LABEL.leading() + Style.VALUE_STRONG.leading() + 6;
        flow.need(height + 4);
        float top = flow.y();
        float share = Flow.WIDTH / facts.facts().size();
        flow.draw(ink -> {
            for (int i = 0; i < facts.facts().size(); i++) {
                Block.Fact fact = facts.facts().get(i);
                float x = Flow.LEFT + i * share;
                ink.text(Style.LABEL, fact.label(), x, top - 9);
                ink.text(Style.VALUE_STRONG, fact.value().shown(), x, top - 23);
            }
        });
        flow.down(height + 4);
    }

    private void list(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            List<String> labels = Lines.of(fact.label(), Style.LABEL, FACT_LABEL - 8);
            Style style = isHash(fact.value().shown()) ? Style.HASH : Style.VALUE;
            List<String> values = Lines.of(fact.value().shown(), style, Flow.WIDTH - FACT_LABEL);
            float height = Math.max(labels.size() * Style.LABEL.leading(), values.size() * style.leading());
            flow.need(Math.min(height, 100));
            float y = flow.y();
            for (int i = 0; i < labels.size(); i++) {
                String label = labels.get(i);
                float baseline = y - Style.VALUE.size() - i * Style.LABEL.leading();
                flow.draw(ink -> ink.text(Style.LABEL, label, Flow.LEFT, baseline));
            }
            flow.lines(values, style, Flow.LEFT + FACT_LABEL);
            flow.down(Math.max(0, (labels.size() - values.size()) * Style.LABEL.leading()) + 2.5f);
        }
        flow.down(5);
    }

    private static boolean isHash(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    void note(Block.Note note) {
        boolean caution = note.weight() == Block.Weight.CAUTION;
        List<String> lines = Lines.of(note.text(), Style.BODY, PROSE_WIDTH - INDENT);
        flow.space(6);
        flow.need(Style.SUBHEADING.leading() + lines.size() * Style.BODY.leading());
        float top = flow.y();
        float height = Style.SUBHEADING.leading() + lines.size() * Style.BODY.leading();
        flow.draw(ink -> {
            ink.area(Flow.LEFT, top - height, 2, height, caution ? Palette.CAUTION : Palette.ACCENT);
            if (caution) {
                ink.diamond(Flow.LEFT + INDENT + 3, top - 6, 3, Palette.CAUTION);
            }
            ink.text(Style.SUBHEADING, note.title(), Flow.LEFT + INDENT + (caution ? 10 : 0), top - 9);
        });
        flow.down(Style.SUBHEADING.leading());
        flow.lines(lines, Style.BODY, Flow.LEFT + INDENT);
        flow.down(8);
    }
}
