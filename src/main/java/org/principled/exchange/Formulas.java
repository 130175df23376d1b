package org.principled.exchange;

/**
 * Keeps text from being run as a formula by a spreadsheet that opens our CSV: such text is written with an apostrophe before it, and read
 * without (OWASP ASVS 1.2.10). A text that has such apostrophes of its own gets one more, so that exactly what was written is read.
 */
public final class Formulas {

    /** The characters that start a formula, also as full-width forms, which some spreadsheets treat alike. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char MARK = '\'';

    private Formulas() {}

    /** The text, with a mark before it where a spreadsheet would take it for a formula, or for one that is marked. */
    public static String marked(String text) {
        return startsFormula(text, pastMarks(text)) ? MARK + text : text;
    }

    /** The text without the mark that {@link #marked} put before it. */
    public static String unmarked(String text) {
        int marks = pastMarks(text);
        return marks > 0 && startsFormula(text, marks) ? text.substring(1) : text;
    }

    private static int pastMarks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        return at;
    }

    /** Spreadsheets drop spaces before they look. */
    private static boolean startsFormula(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
