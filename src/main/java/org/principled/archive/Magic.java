package org.principled.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the first bytes of a file say it is, and what they must not say besides. */
public final class Magic {

    /** As far as readers look for the header of a PDF, and browsers for that of a web page. */
    public static final int LOOKED_AT = 1_024;

    public static final String PDF = "%PDF-";
    public static final String ZIP = "PK\003\004";
    public static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    public static final String PNG = "\u0089PNG\r\n\u001a\n";
    public static final String JPEG = "\u00ff\u00d8\u00ff";

    /** Programs and archives: what has no place inside a document. Not gzip: Office packs its drawings so. */
    private static final List<String> PROGRAM_OR_ARCHIVE = List.of(
            "MZ",
            "\u007fELF",
            "\u00ca\u00fe\u00ba\u00be",
            ZIP,
            "Rar!\u001a\u0007",
            "7z\u00bc\u00af\u0027\u001c",
            "MSCF");

    private static final List<String> WEB_PAGE = List.of("<html", "<!doctype", "<script", "<iframe", "<svg");

    private Magic() {}

    /** Whether bytes start with a magic number, written one character a byte. */
    public static boolean startsWith(byte[] bytes, String magic) {
        return text(bytes).startsWith(magic);
    }

    public static boolean isProgramOrArchive(byte[] head) {
        return PROGRAM_OR_ARCHIVE.stream().anyMatch(text(head)::startsWith);
    }

    /** Whether a browser that guesses could take a file that begins like this for a page. */
    public static boolean looksLikeWebPage(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return WEB_PAGE.stream().anyMatch(lower::contains);
    }

    /** Bytes as text, one character a byte. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
