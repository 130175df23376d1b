package org.principled.report.pdf;

import com.lowagie.text.pdf.PdfString;

/** Strings outside of the pages, such as titles and descriptions. */
final class Strings {

    /** PDF/A allows 32,767 bytes (ISO 19005-3, 6.1.13). Nobody reads titles of so many letters. */
    private static final int LONGEST = 16_000;

    private Strings() {}

    static PdfString of(String text) {
        return new PdfString(cut(text), PdfString.TEXT_UNICODE);
    }

    /** The text, or its start where no reader would take all of it. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
