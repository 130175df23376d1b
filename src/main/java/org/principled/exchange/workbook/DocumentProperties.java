package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.principled.archive.Tag;

/** The custom properties of a document that are texts. */
final class DocumentProperties implements XmlPart.Listener {

    private static final String TEXT = "Properties/property/lpwstr";
    private static final int MOST = 200;

    private final Map<String, String> byName = new LinkedHashMap<>();
    private String name = "";

    Map<String, String> byName() {
        return byName;
    }

    @Override
    public void start(String path, Tag tag) throws IOException {
        if (path.equals("Properties/property")) {
            name = tag.attributes().getOrDefault("name", "");
        }
    }

    @Override
    public boolean wantsText(String path) {
        return path.equals(TEXT);
    }

    @Override
    public void end(String path, String text) {
        if (path.equals(TEXT) && byName.size() < MOST) {
            byName.putIfAbsent(name, text);
        }
    }
}
