package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;

/** Tables one below the other on a sheet, with headings and sentences between them. */
final class Stack {

    private final Grid grid;
    private final int lastColumn;
    private int next;

    /** @param lastColumn the column up to which sentences run */
    Stack(Grid grid, int lastColumn) {
        this.grid = grid;
        this.lastColumn = lastColumn;
        this.next = grid.next();
    }

    /** The row that is written next. */
    int next() {
        return next;
    }

    void gap() {
        next++;
    }

    void heading(String text) {
        gap();
        grid.put(next++, 0, Style.HEADING, text);
    }

    void note(String text) {
        grid.put(next, 0, Style.NOTE, text);
        grid.merge(next++, 0, lastColumn);
    }

    /** The header of a table; columns from {@code numbersFrom} on hold numbers. */
    void header(List<String> labels, int numbersFrom) {
        for (int i = 0; i < labels.size(); i++) {
            grid.put(next, i, i < numbersFrom ? Style.HEADER : Style.HEADER_NUMBER, labels.get(i));
        }
        next++;
    }

    /** Starts a row and returns its number. */
    int row() {
        return next++;
    }

    /** Headers of columns, each made by a key. */
    static List<String> said(Wording wording, String... keys) {
        List<String> said = new ArrayList<>();
        for (String key : keys) {
            said.add(wording.header(key));
        }
        return said;
    }
}
