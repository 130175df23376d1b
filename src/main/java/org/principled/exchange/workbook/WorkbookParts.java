package org.principled.exchange.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.principled.archive.ArchiveException;
import org.principled.archive.ByteSearch;
import org.principled.archive.ContentTypes;
import org.principled.archive.Fault;
import org.principled.archive.FileView;
import org.principled.archive.Magic;
import org.principled.archive.Parts;
import org.principled.archive.Relationships;
import org.principled.archive.ZipPackage;
import org.principled.archive.ZipPart;
import org.principled.wording.Message;

/** The parts of a workbook, all of kinds that may be there; what they say is read only where it is asked for. */
final class WorkbookParts {

    private final ZipPackage zip;
    private final ContentTypes types;
    private final long deadline;

    private WorkbookParts(ZipPackage zip, ContentTypes types, long deadline) {
        this.zip = zip;
        this.types = types;
        this.deadline = deadline;
    }

    /** Looks at the kinds of all parts and at all that they refer to. */
    static WorkbookParts of(FileView file) throws IOException {
        long deadline = System.nanoTime() + WorkbookLimits.NANOSECONDS;
        requireArchive(file);
        ZipPackage zip = ZipPackage.of(file, WorkbookLimits.ARCHIVE);
        ZipPart list = zip.part(ContentTypes.PART).orElseThrow(WorkbookParts::noWorkbook);
        requireSmall(list, WorkbookLimits.SMALL_PART);
        WorkbookParts parts = new WorkbookParts(zip, ContentTypes.read(list, new Parts(zip)), deadline);
        for (ZipPart part : zip.parts()) {
            parts.requireAllowed(part.name());
        }
        for (ZipPart part : zip.parts()) {
            if (part.name().endsWith(".rels")) {
                parts.relations(part.name());
            }
        }
        return parts;
    }

    private static void requireArchive(FileView file) throws IOException {
        if (file.size() == 0) {
            throw new WorkbookRefusedException(Message.of("file.empty"));
        }
        if (file.size() > WorkbookLimits.FILE_BYTES) {
            throw new WorkbookRefusedException(Message.of("refused.file-too-large"));
        }
        byte[] head = file.head(Magic.COMPOUND_FILE.length());
        if (Magic.startsWith(head, Magic.COMPOUND_FILE)) {
            boolean encrypted = ByteSearch.forStreamName("EncryptedPackage").isIn(file.stream());
            throw new WorkbookRefusedException(Message.of(encrypted ? "refused.encrypted" : "refused.old-format"));
        }
        if (!Magic.startsWith(head, Magic.ZIP)) {
            throw noWorkbook();
        }
    }

    private static WorkbookRefusedException noWorkbook() {
        return new WorkbookRefusedException(Message.of("refused.no-workbook"));
    }

    private static void requireSmall(ZipPart part, long most) throws IOException {
        if (part.size() > most) {
            throw new WorkbookRefusedException(Message.of("refused.part-too-large", part.name()));
        }
    }

    private void requireAllowed(String name) throws IOException {
        boolean isFrame = name.equals(ContentTypes.PART) || name.endsWith("/");
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new ArchiveException(Fault.RUNS_CODE, name);
        }
        if (!isFrame && !AllowedParts.holds(types.of(name))) {
            throw new WorkbookRefusedException(Refusals.notAllowed(name));
        }
    }

    /** Name of the part that a workbook begins with. */
    String main() throws IOException {
        String main = relations(Relationships.OF_DOCUMENT)
                .only("officedocument", Relationships.OF_DOCUMENT)
                .orElseThrow(WorkbookParts::noWorkbook);
        if (zip.part(main).isEmpty() || !types.of(main).equals(AllowedParts.MAIN)) {
            throw noWorkbook();
        }
        return main;
    }

    /** What the document as a whole refers to. */
    Relations ofDocument() throws IOException {
        return relations(Relationships.OF_DOCUMENT);
    }

    /** What a part refers to. */
    Relations of(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        return relations(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    }

    private Relations relations(String name) throws IOException {
        Relations relations = new Relations(name);
        if (zip.part(name).isPresent()) {
            read(name, WorkbookLimits.SMALL_PART, relations);
        }
        return relations;
    }

    /** Reads a part that may have been left out. */
    <T extends XmlPart.Listener> T read(Optional<String> name, long most, T listener) throws IOException {
        if (name.isPresent()) {
            read(name.get(), most, listener);
        }
        return listener;
    }

    /** Reads a part that must be there. */
    void read(String name, long most, XmlPart.Listener listener) throws IOException {
        ZipPart part = zip.part(name).orElseThrow(() -> ArchiveException.damaged(name));
        requireSmall(part, most);
        XmlPart.read(zip, part, deadline, listener);
    }
}
