package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.archive.ArchiveException;
import org.principled.archive.Tag;
import org.principled.wording.Message;

/** The sheets of a workbook and how it counts days, as its main part says. */
final class SheetList implements XmlPart.Listener {

    /** Eight times what Excel takes. */
    private static final int LONGEST_NAME = 255;

    private final Map<String, String> idsByName = new LinkedHashMap<>();
    private boolean from1904;

    /** Ids of the sheets' parts by the names of the sheets, in their order. */
    Map<String, String> idsByName() {
        return idsByName;
    }

    /** Whether days are counted from 1904, as once on the Macintosh, not from 1900. */
    boolean from1904() {
        return from1904;
    }

    @Override
    public void start(String path, Tag tag) throws IOException {
        if (path.equals("workbook/workbookPr")) {
            from1904 = List.of("1", "true").contains(tag.attributes().getOrDefault("date1904", ""));
        } else if (path.equals("workbook/sheets/sheet")) {
            List<String> ids = tag.values("id");
            String name = tag.attributes().getOrDefault("name", "");
            if (ids.size() != 1
                    || name.isEmpty()
                    || name.length() > LONGEST_NAME
                    || idsByName.putIfAbsent(name, ids.get(0)) != null) {
                throw ArchiveException.damaged(tag.where());
            }
        }
        if (idsByName.size() > WorkbookLimits.SHEETS) {
            throw new WorkbookRefusedException(Message.of("refused.too-many-sheets", WorkbookLimits.SHEETS));
        }
    }
}
