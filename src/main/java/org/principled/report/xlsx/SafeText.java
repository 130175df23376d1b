package org.principled.report.xlsx;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text from outside as a cell can hold it: it never becomes a formula or a control character, and nothing in it is decoded. */
final class SafeText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** In a workbook {@code _x0041_} means the character with that number, also in text that merely looks like it. */
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Whether text would become a formula if it were typed in. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same text, escaped, cut to what a cell can hold, without characters that XML can not. */
    static String of(String text) {
        String escaped = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_x");
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        String cut = escaped.length() <= most ? escaped : escaped.substring(0, most - 1) + "…";
        return isPlain(cut) || cut.codePoints().allMatch(SafeText::isAllowed) ? cut : replaced(cut);
    }

    /** Whether there is nothing to look at more closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' ? !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF : c == '\n' || c == '\t';
    }
}
