package org.principled.archive;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** Reads the parts of a document, each once and to its end. */
public final class Parts {

    /** Where a compound file keeps a file of any kind that was put into a document as an icon to be clicked. */
    private static final String PACKAGED_FILE = "Ole10Native";

    private final ZipPackage zip;

    public Parts(ZipPackage zip) {
        this.zip = zip;
    }

    /** Reads a part in XML that must be well-formed as far as {@link Markup} sees, or empty: LibreOffice writes such settings. */
    public void xml(ZipPart part, Markup.Tags tags) throws IOException {
        if (!looseXml(part, tags) && part.size() > 0) {
            throw ArchiveException.damaged(part.name());
        }
    }

    /** Reads a part that is like XML, but not always well-formed. */
    public boolean looseXml(ZipPart part, Markup.Tags tags) throws IOException {
        try (PartStream content = zip.open(part)) {
            return Markup.read(part.name(), UnicodeText.xml(part.name(), content), tags);
        } catch (CharacterCodingException otherEncoding) {
            throw ArchiveException.damaged(part.name());
        }
    }

    /**
     * Reads a part in any other format.
     *
     * @param mayBeDocument whether the part may be a document of its own, which is not looked into
     */
    public void opaque(ZipPart part, boolean mayBeDocument) throws IOException {
        try (PartStream content = zip.open(part)) {
            byte[] head = content.readNBytes(Magic.COMPOUND_FILE.length());
            boolean isDocument = mayBeDocument && Magic.startsWith(head, Magic.ZIP);
            if (!isDocument && Magic.isProgramOrArchive(head)) {
                throw new ArchiveException(Fault.HOLDS_FILE, part.name());
            }
            if (Magic.startsWith(head, Magic.COMPOUND_FILE)
                    && ByteSearch.forStreamName(PACKAGED_FILE).isIn(content)) {
                throw new ArchiveException(Fault.HOLDS_FILE, part.name());
            }
            content.drain();
        }
    }
}
