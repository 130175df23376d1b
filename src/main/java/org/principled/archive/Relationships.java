package org.principled.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the parts of an OOXML document refer to (ECMA-376 part 2, 6.5). Links to be clicked may lead anywhere; whatever else would be
 * fetched from elsewhere when the document is opened is refused: pictures and templates by address tell a stranger who opened it and when, or hand
 * over a password hash, and a template can bring macros.
 */
public final class Relationships {

    /** Name of the part that lists those of the document as a whole. */
    public static final String OF_DOCUMENT = "_rels/.rels";

    private static final Pattern LEADS_OUT = Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|/\\\\).*");

    private final List<String> mainParts = new ArrayList<>();

    /** Takes a tag of a part that lists relationships. */
    public void add(Tag tag) throws IOException {
        if (!tag.name().equals("Relationship")) {
            return;
        }
        Map<String, String> attributes = tag.attributes();
        String type = attributes.getOrDefault("Type", "").strip();
        String target = attributes.getOrDefault("Target", "");
        String mode = attributes.getOrDefault("TargetMode", "Internal").strip();
        if (type.toLowerCase(Locale.ROOT).contains("vbaproject")) {
            throw new ArchiveException(Fault.RUNS_CODE, tag.where());
        }
        if (type.endsWith("/aFChunk")) {
            // A web page or a mail that Word would take in, and all it loads, when the document is opened.
            throw new ArchiveException(Fault.HOLDS_FILE, target);
        }
        boolean leadsOut = !mode.equals("Internal") || LEADS_OUT.matcher(target).matches();
        if (leadsOut && !type.endsWith("/hyperlink")) {
            throw new ArchiveException(Fault.LOADS_FROM_ELSEWHERE, target);
        }
        if (tag.where().equals(OF_DOCUMENT) && type.endsWith("/officeDocument")) {
            mainParts.add(target.startsWith("/") ? target.substring(1) : target);
        }
    }

    /** The main part of the document; empty unless it has exactly one. */
    public String mainPart() {
        return mainParts.size() == 1 ? mainParts.get(0) : "";
    }
}
