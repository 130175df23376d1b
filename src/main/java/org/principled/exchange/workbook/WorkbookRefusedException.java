package org.principled.exchange.workbook;

import java.io.IOException;

/** A workbook is not read. An {@link IOException}, so that it passes through the streams the file is read with. */
public final class WorkbookRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String sentence;

    WorkbookRefusedException(String where, String sentence) {
        super(where.isEmpty() ? sentence : where + ": " + sentence);
        this.where = where;
        this.sentence = sentence;
    }

    WorkbookRefusedException(String sentence) {
        this("", sentence);
    }

    /** The place, such as {@code Answers!D14}; empty where the file as a whole is meant. */
    public String where() {
        return where;
    }

    /** What is wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
