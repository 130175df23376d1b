package org.principled.report;

/**
 * A file within a document: the data it was made from, or the same facts as data.
 *
 * @param name its file name
 * @param mediaType its Internet media type
 * @param description what it holds, in words
 * @param kind how it stands to the document
 * @param bytes its content, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, String description, Kind kind, byte[] bytes) {

    /** How a file stands to the document that holds it. */
    public enum Kind {
        /** The document was made from it. */
        SOURCE,
        /** It holds the figures of the document. */
        DATA
    }
}
