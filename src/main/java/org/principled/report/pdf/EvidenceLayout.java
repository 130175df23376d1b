package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfAction;
import java.util.List;
import org.principled.report.Block;

/** Lays out evidence: what it is about, the passage that matters, what it is, and where it is found. */
final class EvidenceLayout {

    private static final float LABEL_WIDTH = 64;
    private static final float START = Flow.START + LABEL_WIDTH;
    private static final float WIDTH = Flow.WIDTH - LABEL_WIDTH;

    private final Flow flow;

    EvidenceLayout(Flow flow) {
        this.flow = flow;
    }

    void layOut(Block.Evidence evidence) {
        Tag list = flow.tag(Tag.Type.LIST);
        evidence.pieces().forEach(piece -> piece(list.add(Tag.Type.LIST_ITEM), piece));
        flow.down(4);
    }

    private void piece(Tag item, Block.Piece piece) {
        List<Line> about = flow.broken(piece.about(), Style.STRONG_CELL, LABEL_WIDTH - 8);
        flow.need(2 * Style.CELL.leading());
        float top = flow.y();
        int page = flow.page();
        Tag label = item.add(Tag.Type.LABEL);
        for (int i = 0; i < about.size(); i++) {
            Line line = about.get(i);
            float baseline = top - Style.STRONG_CELL.size() - i * Style.STRONG_CELL.leading();
            flow.draw(label, ink -> ink.text(line, Flow.START, baseline));
        }
        Tag body = item.add(Tag.Type.LIST_BODY);
        say(body, piece.quote(), piece.language(), Style.CELL);
        say(body, piece.citation(), "", Style.DETAIL);
        if (!piece.url().isEmpty()) {
            link(body.add(Tag.Type.LINK), piece);
        }
        if (flow.page() == page) {
            float bottom = top - about.size() * Style.STRONG_CELL.leading();
            flow.down(Math.max(0, flow.y() - bottom));
        }
        flow.down(4);
    }

    private void say(Tag body, String text, String language, Style style) {
        if (!text.isEmpty()) {
            Tag paragraph = body.add(Tag.Type.PARAGRAPH);
            paragraph.language = language;
            flow.text(paragraph, text, style, START, WIDTH);
        }
    }

    /** An address is one link, however many lines it takes. */
    private void link(Tag link, Block.Piece piece) {
        Style style = Style.DETAIL.in(Palette.ACCENT);
        String words = piece.citation().isEmpty() ? piece.url() : piece.citation();
        for (Line line : flow.broken(piece.url(), style, WIDTH)) {
            flow.need(style.leading());
            float baseline = flow.y() - style.size();
            Tag.Box box = new Tag.Box(START, baseline - 2, line.width(), style.leading());
            flow.draw(link, ink -> {
                ink.text(line, START, baseline);
                ink.line(START, baseline - 1.2f, START + line.width(), baseline - 1.2f, 0.4f, Palette.ACCENT);
                ink.link(link, box, new PdfAction(piece.url()), words);
            });
            flow.down(style.leading());
        }
    }
}
