package org.principled.report.xlsx.live;

import org.principled.questionnaire.Total;

/** Coverage, bands and rounding on the method sheet. */
final class TotalRules {

    private static final int VALUE = 2;

    private final Grid grid;
    private final Total rules;
    private int elementsRow = -1;
    private int shareRow = -1;
    private int provisionalRow = -1;
    private final int shownRow;
    private int firstBand;

    TotalRules(Book book, Grid grid, Stack stack) {
        this.grid = grid;
        this.rules = book.questionnaire.total();
        Wording wording = book.wording;
        stack.heading(wording.say("live.total.heading"));
        stack.note(wording.say(rules.of() == Total.Of.AREAS ? "method.total.areas" : "method.total.indicators"));
        stack.header(Stack.said(wording, "live.column.rule", "column.meaning", "live.column.value"), VALUE);
        rules.coverage().ifPresent(coverage -> {
            elementsRow = rule(stack, wording, "elements", Style.INPUT_FACTOR, Content.number(coverage.elements()));
            shareRow = rule(stack, wording, "share", Style.INPUT_SHARE, Content.number(coverage.share()));
        });
        provisionalRow =
                rule(stack, wording, "provisional", Style.INPUT_SHARE, Content.number(rules.provisionalBelow()));
        shownRow = rule(stack, wording, "shown", Style.INPUT_FACTOR, Content.number(rules.shownDecimals()));
        if (!rules.bands().isEmpty()) {
            bands(stack, wording);
        }
    }

    private int rule(Stack stack, Wording wording, String key, Style style, Content value) {
        int row = stack.row();
        grid.put(row, 0, Style.CODE, wording.say("live.rule." + key));
        grid.put(row, 1, Style.TEXT, wording.say("live.rule." + key + ".meaning"));
        grid.put(row, VALUE, style, value);
        return row;
    }

    private void bands(Stack stack, Wording wording) {
        stack.gap();
        stack.note(wording.say("method.bands.text"));
        stack.header(Stack.said(wording, "column.band", "column.code", "live.column.from"), VALUE);
        firstBand = stack.next();
        for (Total.Band band : rules.bands()) {
            int row = stack.row();
            grid.put(row, 0, Style.CODE, wording.of("bands", band.key()));
            grid.put(row, 1, Style.TEXT, band.key());
            grid.put(row, VALUE, Style.INPUT_FACTOR, Content.number(band.from()));
        }
    }

    boolean hasCoverage() {
        return rules.coverage().isPresent();
    }

    /** Where it stands how many elements an area needs. */
    String leastElements() {
        return grid.ref(elementsRow, VALUE);
    }

    /** Where it stands from which share on an area counts in full. */
    String leastShare() {
        return grid.ref(shareRow, VALUE);
    }

    /** Where it stands below which share a score is provisional. */
    String provisionalBelow() {
        return grid.ref(provisionalRow, VALUE);
    }

    /** Where the number of decimals of a published figure stands. */
    String shownDecimals() {
        return grid.ref(shownRow, VALUE);
    }

    boolean hasBands() {
        return !rules.bands().isEmpty();
    }

    /** The names of the bands, the lowest first. */
    String bandNames() {
        return grid.ref(bandColumn(0));
    }

    /** The least total of each band. */
    String bandStarts() {
        return grid.ref(bandColumn(VALUE));
    }

    private Block bandColumn(int column) {
        return Block.column(column, firstBand, firstBand + rules.bands().size() - 1);
    }
}
