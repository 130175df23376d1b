package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.principled.archive.ArchiveException;
import org.principled.archive.Tag;
import org.principled.wording.Message;

/** Which formats of cells show a number as a day or a time: in the file, a date is a number like any other. */
final class DateFormats implements XmlPart.Listener {

    /** Texts, conditions and colours in a format, which mean no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern PART_OF_DATE = Pattern.compile("[yYmMdDhHsS]");

    private final Set<Integer> own = new HashSet<>();
    private final BitSet dates = new BitSet();
    private int formats;

    /** Whether the format with this number, as a cell writes it, shows a date. */
    boolean isDate(String written, String where) throws IOException {
        if (written.isEmpty()) {
            return false;
        }
        int index = Numbers.index(written);
        if (index < 0 || (formats > 0 && index >= formats)) {
            throw ArchiveException.damaged(where);
        }
        return dates.get(index);
    }

    @Override
    public void start(String path, Tag tag) throws IOException {
        if (path.equals("styleSheet/numFmts/numFmt")) {
            String code = tag.attributes().getOrDefault("formatCode", "");
            if (PART_OF_DATE.matcher(LITERAL.matcher(code).replaceAll("")).find()) {
                own.add(Numbers.index(tag.attributes().getOrDefault("numFmtId", "")));
            }
        } else if (path.equals("styleSheet/cellXfs/xf")) {
            int format = Numbers.index(tag.attributes().getOrDefault("numFmtId", "0"));
            dates.set(formats, own.contains(format) || isBuiltIn(format));
            formats++;
        }
        if (formats > WorkbookLimits.STYLES || own.size() > WorkbookLimits.STYLES) {
            throw new WorkbookRefusedException(Message.of("refused.too-many-formats"));
        }
    }

    /** The formats that need not be written (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
    }
}
