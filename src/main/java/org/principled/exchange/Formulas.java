package org.principled.exchange;

/**
 * Keeps text from being run as a formula by a spreadsheet that opens our CSV: such text is written with an apostrophe before it, and read
 * without (OWASP ASVS 1.2.10).
 */
public final class Formulas {

    /** The characters that start a formula, also as full-width forms, which some spreadsheets treat alike. */
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private Formulas() {}

    /** The text, with a mark before it where a spreadsheet would take it for a formula. */
    public static String marked(String text) {
        return startsFormula(text, 0) ? "'" + text : text;
    }

    static String unmarked(String text) {
        return text.startsWith("'") && startsFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsFormula(String text, int at) {
        return text.length() > at && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
