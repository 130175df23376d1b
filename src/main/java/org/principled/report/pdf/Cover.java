package org.principled.report.pdf;

import java.util.List;
import org.principled.report.DocumentFacts;
import org.principled.report.Words;

/** Lays out what only the document as a whole has: its title and its contents. */
final class Cover {

    private static final float CONTENTS_WIDTH = 330;

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
        flow.draw(ink -> ink.area(Flow.LEFT, y + 14, 62, 4, Palette.ACCENT));
        flow.lines(
                Lines.of(facts.questionnaire(), Style.SUBHEADING.in(Palette.SOFT), Flow.WIDTH),
                Style.SUBHEADING.in(Palette.SOFT),
                Flow.LEFT);
        flow.down(4);
        Style style =
                titleStyle(facts.company().codePointCount(0, facts.company().length()));
        flow.lines(Lines.of(facts.company(), style, Flow.WIDTH), style, Flow.LEFT);
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
     * @param titles titles of the sections that follow
     * @param first how many places of level 1 stand before them
     */
    void contents(List<String> titles, int first) {
        flow.space(16);
        flow.need(Style.HEADING.leading() + titles.size() * Style.VALUE.leading() + 10);
        flow.lines(List.of(words.say("page.contents")), Style.HEADING, Flow.LEFT);
        flow.down(3);
        for (int i = 0; i < titles.size(); i++) {
            entry(titles.get(i), first + i);
        }
    }

    private void entry(String title, int section) {
        String line = Lines.single(title, Style.VALUE, CONTENTS_WIDTH - 30);
        float top = flow.y();
        float baseline = top - Style.VALUE.size();
        flow.draw(ink -> {
            ink.text(Style.VALUE, line, Flow.LEFT, baseline);
            float from = Flow.LEFT + Style.VALUE.width(line) + 6;
            ink.line(from, baseline, Flow.LEFT + CONTENTS_WIDTH - 20, baseline, 0.4f, Palette.RULE);
            // The page is known only when every page has been laid out, which is so by the time of drawing.
            String page = Integer.toString(sections().get(section).page());
            ink.textEnding(Style.VALUE, page, Flow.LEFT + CONTENTS_WIDTH, baseline);
            ink.link(PdfFile.destination(section), Flow.LEFT, baseline - 3, CONTENTS_WIDTH, Style.VALUE.leading());
        });
        flow.down(Style.VALUE.leading() + 1);
    }

    private List<Flow.Place> sections() {
        return flow.places().stream().filter(place -> place.level() == 1).toList();
    }
}
