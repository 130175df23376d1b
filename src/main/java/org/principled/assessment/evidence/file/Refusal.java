package org.principled.assessment.evidence.file;

/**
 * Why a file is not taken; {@link Kind} says what a person has to be told.
 *
 * @param kind the reason
 * @param name the name of the file, fit to be shown
 * @param detail what exactly, as the kind says; fit to be shown, empty where the kind has none
 */
public record Refusal(Kind kind, String name, String detail) {

    private static final int SHOWN = 100;

    /** The reasons. The detail is empty unless the reason says what it is. */
    public enum Kind {
        /** Nothing is left of the name, or a system could take it for a device. */
        NAME_UNUSABLE,
        /** The name is longer than {@link FileLimits#NAME_BYTES}. */
        NAME_TOO_LONG,
        /** No such type is taken; the detail is the extension of the file, empty where it has none. */
        TYPE_NOT_TAKEN,
        /** The file has no content. */
        EMPTY,
        /** The file is larger than {@link FileLimits#BYTES}. */
        TOO_LARGE,
        /** The content is not what the name says; the detail is the extension. */
        NOT_ITS_TYPE,
        /** The file is cut short or contradicts itself; the detail is the part of it, where it has parts. */
        DAMAGED,
        /** The file, or a part of it, can only be read with a password. */
        ENCRYPTED,
        /** The document has more parts than {@link FileLimits#PARTS}. */
        TOO_MANY_PARTS,
        /** The file unpacks to more than {@link FileLimits} allow; the detail is the part that went too far. */
        INFLATES_TOO_FAR,
        /** The document has a part twice, or one whose name leads out of the document; the detail is that name. */
        UNSAFE_PART_NAME,
        /** The document has macros, scripts or other content that runs; the detail is where or what. */
        RUNS_CODE,
        /** The document loads something from elsewhere; the detail is from where. */
        LOADS_FROM_ELSEWHERE,
        /** A part of the document has a document type declaration; the detail is the part. */
        DECLARES_TYPE,
        /** The document has another file inside that cannot be looked into; the detail is the part. */
        HOLDS_FILE,
        /** The image has more pixels than {@link FileLimits} allow; the detail is its width and height, such as {@code 9×9}. */
        TOO_MANY_PIXELS,
        /** There are data before or after the content, or the file could be read as one of another type as well. */
        HIDDEN_DATA,
        /** The text is neither UTF-8 nor UTF-16 with a byte order mark. */
        NOT_UNICODE,
        /** The text has a character that no text has; the detail is its code, such as {@code U+0000}. */
        CONTROL_CHARACTER,
        /** The text begins like a web page. */
        WEB_PAGE
    }

    /** Makes both texts fit to be shown: without characters that hide or turn round what follows, and not endless. */
    public Refusal {
        name = shown(name);
        detail = shown(detail);
    }

    private static String shown(String text) {
        String visible = FileName.visible(text.length() > 2 * SHOWN ? text.substring(0, 2 * SHOWN) : text);
        int length = visible.codePointCount(0, visible.length());
        return length <= SHOWN ? visible : visible.substring(0, visible.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
