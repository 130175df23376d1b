package org.principled.assessment.evidence.file;

import java.util.Set;

/** How the stream of a PDF is packed, by the names in the dictionary before it (ISO 32000-1, 7.3.8.2 and 7.4). */
final class PdfPacking {

    /** Other filters, short forms among them, and a preparation that shifts bytes. */
    private static final Set<String> OTHERWISE = Set.of(
            "ASCIIHexDecode",
            "ASCII85Decode",
            "LZWDecode",
            "RunLengthDecode",
            "Crypt",
            "AHx",
            "A85",
            "LZW",
            "Fl",
            "RL",
            "Predictor");

    private boolean isObjects;
    private boolean hasFilter;
    private boolean isOtherwise;
    private int deflated;

    /** Starts with the next object. */
    void reset() {
        isObjects = false;
        hasFilter = false;
        isOtherwise = false;
        deflated = 0;
    }

    /** Takes a name of the dictionary. */
    void name(String name) {
        isObjects |= name.equals("ObjStm");
        hasFilter |= name.equals("Filter");
        isOtherwise |= OTHERWISE.contains(name);
        deflated += name.equals("FlateDecode") ? 1 : 0;
    }

    /** Whether the stream holds objects. */
    boolean isObjects() {
        return isObjects;
    }

    /** Whether the stream is packed as every usual program does it. */
    boolean isDeflated() {
        return deflated == 1;
    }

    /** Whether objects are packed in a way that no usual program uses: nested, or by a filter that is named elsewhere. */
    boolean isUnusual() {
        return isObjects && (isOtherwise || deflated > 1 || (hasFilter && deflated == 0));
    }
}
