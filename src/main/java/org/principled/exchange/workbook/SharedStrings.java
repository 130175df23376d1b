package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.principled.archive.ArchiveException;
import org.principled.wording.Message;

/** The texts of a workbook, each of which its file keeps once, by number. */
final class SharedStrings implements XmlPart.Listener {

    private static final String ITEM = "sst/si";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private int characters;

    /** The text with this number, as a cell writes it. */
    String at(String written, String where) throws IOException {
        int index = Numbers.index(written);
        if (index < 0 || index >= texts.size()) {
            throw ArchiveException.damaged(where);
        }
        return texts.get(index);
    }

    /** Runs of one text stand one after another; how an East Asian text is pronounced is no part of it. */
    @Override
    public boolean wantsText(String path) {
        return path.equals("sst/si/t") || path.equals("sst/si/r/t");
    }

    @Override
    public void end(String path, String text) throws IOException {
        if (wantsText(path)) {
            item.append(text);
            characters += text.length();
        } else if (path.equals(ITEM)) {
            texts.add(CellText.of(item.toString()));
            item.setLength(0);
        }
        if (texts.size() > WorkbookLimits.SHARED_STRINGS || characters > WorkbookLimits.CHARACTERS) {
            throw new WorkbookRefusedException(Message.of("refused.too-much-text"));
        }
    }
}
