package org.principled.exchange.workbook;

import org.principled.archive.ArchiveException;

/** The sentences about files that are no workbooks to be read: what is wrong and what to do. */
final class Refusals {

    private static final int SHOWN = 80;

    private Refusals() {}

    static WorkbookRefusedException of(ArchiveException broken) {
        String part = shown(broken.detail());
        String in = part.isEmpty() ? "" : ", in its part “" + part + "”";
        return new WorkbookRefusedException(
                switch (broken.fault()) {
                    case DAMAGED -> "the workbook is damaged" + in + "; open it, save it as .xlsx and try again";
                    case ENCRYPTED -> "the workbook is encrypted; save it without a password";
                    case TOO_MANY_PARTS ->
                        "the file has more parts than any answer workbook; copy your answers into a fresh one";
                    case INFLATES_TOO_FAR ->
                        "the file unpacks to far more than its size" + in + "; copy your answers into a fresh workbook";
                    case UNSAFE_PART_NAME ->
                        "the file has a part twice or outside of it, “" + part
                                + "”; copy your answers into a fresh workbook";
                    case HIDDEN_DATA ->
                        "there are other data before, in or behind the workbook; open it, save it as .xlsx and try again";
                    case DECLARES_TYPE ->
                        "the workbook declares a document type" + in + ", which no spreadsheet program does; "
                                + "copy your answers into a fresh one";
                    case RUNS_CODE -> "the workbook has macros or controls" + in + "; save it as .xlsx without them";
                    case LOADS_FROM_ELSEWHERE ->
                        "the workbook loads something from elsewhere, “" + part
                                + "”; remove the link and save it again";
                    case HOLDS_FILE -> "the workbook has another file inside" + in + "; remove it and save again";
                });
    }

    /** The sentence about something that has no place in an answer workbook. */
    static String notAllowed(String what) {
        return "the workbook has something inside that is not taken, “" + shown(what)
                + "”; remove it, or copy your answers into a fresh workbook";
    }

    /** Names come from the file: without what hides or turns round what follows, and not endless. */
    static String shown(String name) {
        String visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
