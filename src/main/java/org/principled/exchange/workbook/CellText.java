package org.principled.exchange.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.principled.wording.Message;

/** Text as cells keep it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold is written as {@code _x000D_}. */
public final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** The text as far as a cell can hold it: without control characters, its lines ended by a line feed, and not too long. */
    public static String fit(String text) {
        String clean = lines(text).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return clean.length() <= WorkbookLimits.CELL_CHARACTERS
                ? clean
                : clean.substring(0, WorkbookLimits.CELL_CHARACTERS);
    }

    /** The text as a file writes it, so that what looks like such an escape stays what it is. */
    public static String escaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text that is meant, its lines ended by a line feed. */
    static String of(String written) {
        String text = written;
        if (written.contains("_x")) {
            Matcher escaped = ESCAPED.matcher(written);
            text = escaped.replaceAll(
                    found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return lines(text);
    }

    /** What is wrong with a text; empty where nothing is. */
    static Optional<Message> complaint(String text) {
        if (text.length() > WorkbookLimits.CELL_CHARACTERS) {
            return Optional.of(Message.of("refused.cell-too-long", WorkbookLimits.CELL_CHARACTERS));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return Optional.of(
                        Message.of("refused.control-character", String.format(Locale.ROOT, "%04X", (int) c)));
            }
        }
        return Optional.empty();
    }
}
