package org.principled.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an OOXML document says its parts are (ECMA-376 part 2, 7.2.3). */
public final class ContentTypes {

    /** Name of the part that lists them. */
    public static final String PART = "[Content_Types].xml";

    /** A list for 2,000 parts takes half of that. */
    private static final long LARGEST = 1024 * 1024;

    private static final List<String> RUNS_CODE = List.of("macro", "vba", "activex");

    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    private ContentTypes() {}

    /** Reads the list; whatever type says that it runs is refused. */
    public static ContentTypes read(ZipPart part, Parts parts) throws IOException {
        if (part.size() > LARGEST) {
            throw ArchiveException.damaged(part.name());
        }
        ContentTypes types = new ContentTypes();
        parts.xml(part, types::add);
        return types;
    }

    /** The content type of a part; empty where it is given none. Names of parts do not differ by case. */
    public String of(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return byPart.getOrDefault(lower, byExtension.getOrDefault(extension, ""));
    }

    private void add(Tag tag) throws IOException {
        if (tag.name().equals("Default")) {
            put(byExtension, tag, "Extension");
        } else if (tag.name().equals("Override")) {
            put(byPart, tag, "PartName");
        }
    }

    private static void put(Map<String, String> types, Tag tag, String keyName) throws IOException {
        Map<String, String> attributes = tag.attributes();
        String key = attributes.getOrDefault(keyName, "").toLowerCase(Locale.ROOT);
        String type = attributes.getOrDefault("ContentType", "").strip().toLowerCase(Locale.ROOT);
        if (RUNS_CODE.stream().anyMatch(type::contains)) {
            throw new ArchiveException(Fault.RUNS_CODE, type);
        }
        if (types.putIfAbsent(key.startsWith("/") ? key.substring(1) : key, type) != null) {
            throw ArchiveException.damaged(tag.where());
        }
    }
}
