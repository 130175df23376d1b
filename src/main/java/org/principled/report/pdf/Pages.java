package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Block;
import org.principled.report.Report;
import org.principled.report.Section;
import org.principled.report.Words;

/** Lays out a report onto pages. */
final class Pages {

    /** A section begins on this page only where so much of it is left. */
    private static final float LEAST_LEFT = 220;

    /** The cover and the summary open the report; the contents follow them. */
    private static final int OPENING = 2;

    private final Report report;
    private final Flow flow;
    private final TextLayout text;
    private final FactsLayout facts;
    private final BarLayout bars;
    private final HeadlineLayout headline;
    private final Cover cover;

    private Pages(Report report, Words words) {
        this.report = report;
        this.flow = new Flow(Direction.of(words.locale()));
        this.text = new TextLayout(flow);
        this.facts = new FactsLayout(flow);
        this.bars = new BarLayout(flow, words);
        this.headline = new HeadlineLayout(flow, words);
        this.cover = new Cover(flow, words);
    }

    static Flow of(Report report, Words words) {
        return new Pages(report, words).layOut();
    }

    private Flow layOut() {
        List<Section> sections = report.onPages();
        for (int i = 0; i < sections.size(); i++) {
            if (i == OPENING) {
                cover.contents(
                        sections.stream().skip(OPENING).map(Section::title).toList(), OPENING);
            }
            begin(sections.get(i), i);
            sections.get(i).blocks().forEach(this::block);
        }
        return flow;
    }

    private void begin(Section section, int index) {
        text.endPoints();
        flow.beginSection();
        if (index == 0) {
            cover.title(report.facts());
            return;
        }
        if (section.blocks().get(0) instanceof Block.PageBreak || (index > 1 && flow.left() < LEAST_LEFT)) {
            flow.freshPage();
        }
        text.section(section.title());
    }

    private void block(Block block) {
        if (!(block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.POINT)) {
            text.endPoints();
        }
        if (block instanceof Block.Heading heading) {
            text.heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            text.paragraph(paragraph);
        } else if (block instanceof Block.Facts names) {
            facts.layOut(names);
        } else if (block instanceof Block.Table table) {
            TableLayout.layOut(flow, table);
        } else if (block instanceof Block.Headline total) {
            headline.layOut(total);
        } else if (block instanceof Block.Bars figure) {
            bars.layOut(figure);
        } else if (block instanceof Block.Note note) {
            text.note(note);
        } else if (block instanceof Block.PageBreak) {
            // A section that begins with a break has already moved on.
            return;
        } else {
            throw new IllegalStateException("no layout for " + block);
        }
    }
}
