package org.principled.company;

import java.text.Normalizer;
import java.util.List;
import org.principled.company.Complaint.Rule;

/** Texts of one line that people type. */
final class PlainText {

    private PlainText() {}

    /** As it is kept: without spaces around it, composed (Unicode NFC), so that equal names are equal. */
    static String normal(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    }

    /** Adds what is wrong with a text, if anything is. */
    static void check(String field, String text, int most, List<Complaint> complaints) {
        if (text.length() > most) {
            complaints.add(new Complaint(field, Rule.TOO_LONG, String.valueOf(most)));
        } else if (!isPrintable(text)) {
            complaints.add(new Complaint(field, Rule.UNPRINTABLE, ""));
        }
    }

    /** Whether a text shows as it is: a name must not hide anything, nor turn the text around it. */
    static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(PlainText::isTrick);
    }

    private static boolean isTrick(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
