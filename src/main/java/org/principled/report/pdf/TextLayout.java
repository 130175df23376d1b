package org.principled.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.report.Block;

/** Lays out headings, paragraphs and notes. */
final class TextLayout {

    /** Long lines tire the eye: prose does not run over the whole page. */
    static final float PROSE_WIDTH = 430;

    /** A heading stays with at least so much of what follows. */
    private static final float KEEP_WITH_NEXT = 62;

    private static final float INDENT = 11;

    private final Flow flow;

    /** The list that the last point belongs to; null where something else followed. */
    private @Nullable Tag points;

    TextLayout(Flow flow) {
        this.flow = flow;
    }

    /** Ends a list of points. */
    void endPoints() {
        points = null;
    }

    void section(String title) {
        List<Line> lines = flow.broken(title, Style.SECTION, Flow.WIDTH);
        flow.space(26);
        flow.need(lines.size() * Style.SECTION.leading() + KEEP_WITH_NEXT);
        flow.mark(title, 1);
        float y = flow.y();
        flow.ornament(ink -> ink.area(Flow.START, y + 3, 34, 2.5f, Palette.ACCENT));
        flow.down(3);
        flow.lines(flow.headingTag(1), lines, Flow.START);
        flow.down(5);
    }

    /**
     * Lays out a heading.
     *
     * @param keep how much of what follows it stays with
     */
    void heading(Block.Heading heading, float keep) {
        Style style = heading.level() == 2 ? Style.HEADING : Style.SUBHEADING;
        List<Line> lines = flow.broken(heading.text(), style, Flow.WIDTH);
        flow.space(heading.level() == 2 ? 14 : 8);
        flow.need(lines.size() * style.leading() + Math.max(KEEP_WITH_NEXT, keep));
        if (heading.level() == 2) {
            flow.mark(heading.text(), 2);
        }
        flow.lines(flow.headingTag(heading.level()), lines, Flow.START);
        flow.down(3);
    }

    void paragraph(Block.Paragraph paragraph) {
        switch (paragraph.role()) {
            case BODY -> {
                flow.text(flow.tag(Tag.Type.PARAGRAPH), paragraph.text(), Style.BODY, Flow.START, PROSE_WIDTH);
                flow.down(5);
            }
            case POINT -> point(paragraph.text());
            case WORKING -> working(paragraph.text());
        }
    }

    private void point(String text) {
        if (points == null) {
            points = flow.tag(Tag.Type.LIST);
        }
        Tag body = points.add(Tag.Type.LIST_ITEM).add(Tag.Type.LIST_BODY);
        flow.need(Style.BODY.leading());
        float y = flow.y() - Style.BODY.size() + 3;
        flow.ornament(ink -> ink.disc(Flow.START + 2, y, 1.4f, Palette.ACCENT));
        flow.text(body, text, Style.BODY, Flow.START + INDENT, PROSE_WIDTH - INDENT);
        flow.down(3);
    }

    /** Height of a working. */
    float heightOfWorking(String text) {
        return flow.broken(text, Style.WORKING, Flow.WIDTH - INDENT).size() * Style.WORKING.leading() + 6;
    }

    private void working(String text) {
        Tag tag = flow.tag(Tag.Type.PARAGRAPH);
        float leading = Style.WORKING.leading();
        for (Line line : flow.broken(text, Style.WORKING, Flow.WIDTH - INDENT)) {
            flow.need(leading);
            float top = flow.y();
            flow.ornament(ink -> ink.area(Flow.START, top - leading, 2, leading, Palette.ACCENT_TINT));
            flow.lines(tag, List.of(line), Flow.START + INDENT);
        }
        flow.down(6);
    }

    void note(Block.Note note) {
        boolean caution = note.weight() == Block.Weight.CAUTION;
        List<Line> lines = flow.broken(note.text(), Style.BODY, PROSE_WIDTH - INDENT);
        float height = Style.SUBHEADING.leading() + lines.size() * Style.BODY.leading();
        flow.space(6);
        flow.need(height);
        float top = flow.y();
        flow.ornament(ink -> {
            ink.area(Flow.START, top - height, 2, height, caution ? Palette.CAUTION : Palette.ACCENT);
            if (caution) {
                ink.diamond(Flow.START + INDENT + 3, top - 6, 3, Palette.CAUTION);
            }
        });
        Tag group = flow.tag(Tag.Type.GROUP);
        float start = Flow.START + INDENT + (caution ? 10 : 0);
        flow.draw(group.add(Tag.Type.PARAGRAPH), ink -> ink.text(Style.SUBHEADING, note.title(), start, top - 9));
        flow.down(Style.SUBHEADING.leading());
        flow.lines(group.add(Tag.Type.PARAGRAPH), lines, Flow.START + INDENT);
        flow.down(8);
    }
}
