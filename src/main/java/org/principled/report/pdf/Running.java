package org.principled.report.pdf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.report.DocumentFacts;
import org.principled.wording.Words;

/** The lines at the top and bottom of every page. They are no part of what is read out. */
final class Running {

    private static final float BOTTOM = 34;
    private static final float TOP = Flow.PAGE_HEIGHT - 40;

    private final DocumentFacts facts;
    private final Words words;
    private final int pages;

    Running(DocumentFacts facts, Words words, int pages) {
        this.facts = facts;
        this.words = words;
        this.pages = pages;
    }

    void draw(Ink ink, int page) {
        ink.enterRunning();
        String number = words.say("page.number", Integer.toString(page), Integer.toString(pages));
        ink.line(Flow.START, BOTTOM + 13, Flow.END, BOTTOM + 13, 0.4f, Palette.RULE);
        ink.textEnding(Style.RUNNING, number, Flow.END, BOTTOM);
        ink.textCut(Style.RUNNING, subtitle(), Flow.START, BOTTOM, 360);
        if (!facts.draft().isEmpty()) {
            ink.textAround(Style.DRAFT, facts.draft(), Flow.PAGE_WIDTH / 2, TOP);
        }
        if (page > 1) {
            ink.textCut(Style.RUNNING, facts.company(), Flow.START, TOP, 210);
            ink.textCutEnding(Style.RUNNING, facts.questionnaire(), Flow.END, TOP, 210);
            ink.line(Flow.START, TOP - 6, Flow.END, TOP - 6, 0.4f, Palette.RULE);
        }
    }

    private String subtitle() {
        return Stream.of(facts.edition(), facts.mode(), facts.period())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
