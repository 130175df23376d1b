package org.principled.report.xlsx;

import java.util.List;
import org.principled.report.DocumentFacts;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;
import org.principled.report.xlsx.live.Wording;

/** The first sheet: what the workbook is about, how to use it, and the way to the other sheets. */
final class ReadMeSheet {

    private static final int LABEL_WIDTH = 28;
    private static final int VALUE_WIDTH = 92;

    private final Grid grid;
    private final Wording wording;
    private int next;

    private ReadMeSheet(Wording wording) {
        this.grid = new Grid(wording.say("readme.title"));
        this.wording = wording;
    }

    /** The sheet, with links to {@code others}. */
    static Grid of(DocumentFacts facts, Wording wording, List<Grid> others) {
        return new ReadMeSheet(wording).make(facts, others);
    }

    private Grid make(DocumentFacts facts, List<Grid> others) {
        grid.width(0, LABEL_WIDTH);
        grid.width(1, VALUE_WIDTH);
        grid.put(next++, 0, Style.TITLE, facts.company());
        paragraph(facts.title());
        next++;
        fact("fact.company", facts.company());
        fact("fact.period", facts.period());
        fact("fact.mode", facts.mode());
        fact("fact.questionnaire", facts.questionnaire());
        fact("fact.edition", facts.edition());
        fact("fact.sha256", facts.sha256());
        fact("fact.answers", facts.answersSha256());
        heading("live.readme.use");
        note("live.readme.formulas");
        note("live.readme.inputs");
        note("live.readme.scope");
        note("live.readme.own");
        heading("live.readme.sheets");
        others.forEach(this::sheet);
        heading("limits.heading");
        note("limits.purpose");
        note("limits.mode");
        note("limits.wording");
        heading("citing.licence");
        String licence = wording.at("licence", "");
        if (!licence.isEmpty()) {
            paragraph(licence);
        }
        return grid;
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            grid.put(next, 0, Style.LABEL, wording.say(label));
            grid.put(next++, 1, Style.TEXT, value);
        }
    }

    private void heading(String key) {
        next++;
        grid.put(next++, 0, Style.HEADING, wording.say(key));
    }

    private void note(String key) {
        paragraph(wording.say(key));
    }

    private void paragraph(String text) {
        grid.put(next, 0, Style.NOTE, text);
        grid.merge(next++, 0, 1);
    }

    private void sheet(Grid other) {
        grid.put(next, 0, Style.LINK, other.name());
        grid.link(next, 0, "#" + other.name());
        grid.put(next++, 1, Style.TEXT, other.title());
    }
}
