package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfAction;
import java.util.List;
import org.principled.report.DocumentFacts;
import org.principled.wording.Words;

/** Lays out what only the document as a whole has: its title and its contents. */
final class Cover {

    private static final float CONTENTS_WIDTH = 430;

    /** A name that would fill the page is set smaller. */
    private static final int LONG_NAME = 60;

    private static final int VERY_LONG_NAME = 160;

    private final Flow flow;
    private final Words words;

    Cover(Flow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    void title(DocumentFacts facts) {
        flow.mark(facts.title(), 1);
        float y = flow.y();
        flow.ornament(ink -> ink.area(Flow.START, y + 14, 62, 4, Palette.ACCENT));
        flow.text(
                flow.tag(Tag.Type.PARAGRAPH),
                facts.questionnaire(),
                Style.SUBHEADING.in(Palette.SOFT),
                Flow.START,
                Flow.WIDTH);
        flow.down(4);
        Style style =
                titleStyle(facts.company().codePointCount(0, facts.company().length()));
        flow.text(flow.headingTag(1), facts.company(), style, Flow.START, Flow.WIDTH);
        flow.down(10);
    }

    private static Style titleStyle(int length) {
        if (length > VERY_LONG_NAME) {
            return Style.TITLE.at(11, 14);
        }
        return length > LONG_NAME ? Style.TITLE.at(17, 21) : Style.TITLE;
    }

    /**
     * The contents.
     *
     * @param titles titles of the sections that follow the first
     */
    void contents(List<String> titles) {
        flow.space(16);
        flow.need(Style.HEADING.leading() + titles.size() * Style.VALUE.leading() + 10);
        flow.text(flow.headingTag(2), words.say("page.contents"), Style.HEADING, Flow.START, Flow.WIDTH);
        flow.down(3);
        Tag contents = flow.tag(Tag.Type.CONTENTS);
        for (int i = 0; i < titles.size(); i++) {
            Tag entry = contents.add(Tag.Type.CONTENTS_ENTRY);
            entry(entry.add(Tag.Type.REFERENCE).add(Tag.Type.LINK), titles.get(i), i + 1);
        }
    }

    private void entry(Tag link, String title, int section) {
        // The space keeps title and page number apart for those who read with their ears.
        Line line = flow.cut(title, Style.VALUE, CONTENTS_WIDTH - 30);
        float top = flow.y();
        float baseline = top - Style.VALUE.size();
        float from = Flow.START + line.width() + 6;
        float end = Flow.START + CONTENTS_WIDTH;
        flow.ornament(ink -> ink.line(from, baseline, end - 20, baseline, 0.4f, Palette.RULE));
        flow.draw(link, ink -> {
            ink.text(line, Flow.START, baseline);
            // The page is known only when every page has been laid out, which is so by the time of drawing.
            String page = Integer.toString(sections().get(section).page());
            ink.text(Style.VALUE, " ", end - 20, baseline);
            ink.textEnding(Style.VALUE, page, end, baseline);
            Tag.Box box = new Tag.Box(Flow.START, baseline - 3, CONTENTS_WIDTH, Style.VALUE.leading());
            ink.link(link, box, PdfAction.gotoLocalPage(PdfFile.destination(section), false), title);
        });
        flow.down(Style.VALUE.leading() + 1);
    }

    private List<Flow.Place> sections() {
        return flow.places().stream().filter(place -> place.level() == 1).toList();
    }
}
