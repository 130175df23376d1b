package org.principled.report.xlsx.live;

/** The words for whether something has a score, on the method sheet, where formulas find them. */
final class Standings {

    static final String ANSWERED = "Word_answered";
    static final String OPEN = "Word_open";
    static final String ALL_ASIDE = "Word_all_aside";
    static final String NOTHING = "Word_nothing";
    static final String TOO_FEW = "Word_too_few";
    static final String CAPPED = "Word_capped";
    static final String PROVISIONAL = "Word_provisional";

    private Standings() {}

    static void write(Book book, Grid grid, Stack stack) {
        stack.heading(book.wording.say("live.words.heading"));
        stack.note(book.wording.say("live.words"));
        word(book, grid, stack, ANSWERED, "standing.SCORED");
        word(book, grid, stack, OPEN, "standing.OPEN");
        word(book, grid, stack, ALL_ASIDE, "standing.all-na");
        word(book, grid, stack, NOTHING, "standing.none");
        word(book, grid, stack, TOO_FEW, "standing.too-few");
        word(book, grid, stack, CAPPED, "live.capped");
        word(book, grid, stack, PROVISIONAL, "live.provisional");
    }

    private static void word(Book book, Grid grid, Stack stack, String name, String key) {
        int row = stack.row();
        grid.put(row, 0, Style.TEXT, book.wording.say(key));
        book.name(name, grid.ref(row, 0));
    }
}
