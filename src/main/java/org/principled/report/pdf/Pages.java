package org.principled.report.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.principled.report.Block;
import org.principled.report.Report;
import org.principled.report.Section;
import org.principled.wording.Words;

/** Lays out a report onto pages. */
final class Pages {

    /** A section begins on this page only where so much of it is left. */
    private static final float LEAST_LEFT = 220;

    private final Report report;
    private final Words words;
    private final Flow flow;
    private final TextLayout text;
    private final FactsLayout facts;
    private final BarLayout bars;
    private final AmountLayout amounts;
    private final EvidenceLayout evidence;
    private final HeadlineLayout headline;
    private final Cover cover;

    /** Tables that have been measured already, by themselves: equal ones are still two. */
    private final Map<Block.Table, TableLayout> tables = new IdentityHashMap<>();

    private Pages(Report report, Words words, Flow flow) {
        this.report = report;
        this.words = words;
        this.flow = flow;
        this.text = new TextLayout(flow);
        this.facts = new FactsLayout(flow);
        this.bars = new BarLayout(flow, words);
        this.amounts = new AmountLayout(flow);
        this.evidence = new EvidenceLayout(flow);
        this.headline = new HeadlineLayout(flow, words);
        this.cover = new Cover(flow, words);
    }

    static Flow of(Report report, Words words) {
        return new Pages(report, words, flow(words)).layOut();
    }

    private static Flow flow(Words words) {
        return new Flow(Direction.of(words.locale()));
    }

    private Flow layOut() {
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            Squeeze squeeze = sections.get(i).onePage() ? Squeeze.toFit(height(i)) : Squeeze.NONE;
            if (squeeze.moves()) {
                flow.squeeze(squeeze);
            }
            layOut(i);
            if (squeeze.moves() && i + 1 < sections.size()) {
                flow.squeeze(Squeeze.NONE);
            }
            if (i == 0 && sections.size() > 1) {
                cover.contents(sections.stream().skip(1).map(Section::title).toList());
            }
        }
        return flow;
    }

    /** How high a section would be on a page without end. */
    private float height(int section) {
        Flow endless = flow(words).endless();
        new Pages(report, words, endless).layOut(section);
        return endless.needed();
    }

    private void layOut(int section) {
        begin(report.sections().get(section), section);
        blocks(report.sections().get(section).blocks());
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

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                text.endPoints();
                text.heading(heading, kept(blocks.subList(i + 1, blocks.size())));
            } else {
                block(blocks.get(i));
            }
        }
    }

    /** Height of what a heading before these blocks must not be parted from: a working, and the start of a table. */
    private float kept(List<Block> next) {
        float kept = 0;
        for (Block block : next) {
            if (block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.WORKING) {
                kept += text.heightOfWorking(paragraph.text());
            } else {
                return block instanceof Block.Table table
                        ? kept + prepared(table).together()
                        : kept;
            }
        }
        return kept;
    }

    private TableLayout prepared(Block.Table table) {
        return tables.computeIfAbsent(table, each -> new TableLayout(flow, each));
    }

    private void block(Block block) {
        if (!(block instanceof Block.Paragraph paragraph && paragraph.role() == Block.Role.POINT)) {
            text.endPoints();
        }
        if (block instanceof Block.Paragraph paragraph) {
            text.paragraph(paragraph);
        } else if (block instanceof Block.Facts names) {
            facts.layOut(names);
        } else if (block instanceof Block.Table table) {
            prepared(table).layOut();
        } else if (block instanceof Block.Headline total) {
            headline.layOut(total);
        } else if (block instanceof Block.Bars figure) {
            bars.layOut(figure);
        } else if (block instanceof Block.Amounts chart) {
            amounts.layOut(chart);
        } else if (block instanceof Block.Evidence pieces) {
            evidence.layOut(pieces);
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
