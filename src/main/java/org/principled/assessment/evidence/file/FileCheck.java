package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import org.principled.archive.ArchiveException;
import org.principled.archive.ByteSearch;
import org.principled.archive.FileView;
import org.principled.archive.Magic;
import org.principled.archive.ZipEnd;

/**
 * Says of a file whether it is taken as evidence, and as what. A type is taken where the extension, the first bytes and the structure
 * agree; the check of each type says what its structure must be. Linear in the size of the file and of what it unpacks to, with buffers of some
 * kilobytes; only one tag of XML may take megabytes.
 */
final class FileCheck {

    /** The name of the entry that encrypted Office documents, which are no zip archives, keep themselves in. */
    private static final String ENCRYPTED_OFFICE = "EncryptedPackage";

    private FileCheck() {}

    /**
     * The type the name promises, before any content is seen.
     *
     * @throws RefusedException where no such file is taken
     */
    static FileType promisedBy(FileName name) throws RefusedException {
        return FileType.ofExtension(name.extension())
                .orElseThrow(() -> new RefusedException(Refusal.Kind.TYPE_NOT_TAKEN, name.extension()));
    }

    /**
     * Reads the whole file.
     *
     * @param type what its name promises
     * @param path where it is; nobody may be writing it
     * @throws RefusedException where it is not taken
     * @throws IOException where it cannot be read for a reason that lies not with the file
     */
    static void check(FileType type, Path path) throws IOException {
        try (FileView file = FileView.open(path)) {
            if (file.size() == 0) {
                throw new RefusedException(Refusal.Kind.EMPTY);
            }
            if (file.size() > FileLimits.BYTES) {
                throw new RefusedException(Refusal.Kind.TOO_LARGE);
            }
            requireOneFormat(type, file);
            checkStructure(type, file);
        } catch (ArchiveException broken) {
            throw RefusedException.of(broken);
        }
    }

    /** A file that two programs would read as two things is refused before it is asked whether it is right as either. */
    private static void requireOneFormat(FileType type, FileView file) throws IOException {
        String head = Magic.text(file.head(Magic.LOOKED_AT));
        boolean isAlsoPdf = type != FileType.PDF && head.indexOf(Magic.PDF) > 0;
        boolean isAlsoPage = isOpaque(type) && Magic.looksLikeWebPage(head);
        boolean isAlsoArchive = !isArchive(type) && ZipEnd.isNearEndOf(file);
        if (isAlsoPdf || isAlsoPage || isAlsoArchive) {
            throw new RefusedException(Refusal.Kind.HIDDEN_DATA);
        }
    }

    private static void checkStructure(FileType type, FileView file) throws IOException {
        if (isArchive(type)) {
            requireArchive(type, file);
        }
        switch (type) {
            case PDF -> PdfCheck.check(file);
            case DOCX, XLSX, PPTX -> OoxmlCheck.check(file, type);
            case ODT, ODS -> OdfCheck.check(file, type);
            case TXT, CSV -> TextCheck.check(file, type);
            case PNG -> PngCheck.check(file);
            case JPEG -> JpegCheck.check(file);
        }
    }

    private static void requireArchive(FileType type, FileView file) throws IOException {
        byte[] head = file.head(Magic.COMPOUND_FILE.length());
        if (Magic.startsWith(head, Magic.COMPOUND_FILE)
                && ByteSearch.forStreamName(ENCRYPTED_OFFICE).isIn(file.stream())) {
            throw new RefusedException(Refusal.Kind.ENCRYPTED);
        }
        if (!Magic.startsWith(head, Magic.ZIP)) {
            throw new RefusedException(
                    Refusal.Kind.NOT_ITS_TYPE, type.extensions().get(0));
        }
    }

    private static boolean isArchive(FileType type) {
        return switch (type) {
            case DOCX, XLSX, PPTX, ODT, ODS -> true;
            case PDF, TXT, CSV, PNG, JPEG -> false;
        };
    }

    /** Whether a page at the start would be out of place; in a text it is told as what it is. */
    private static boolean isOpaque(FileType type) {
        return type == FileType.PDF || type == FileType.PNG || type == FileType.JPEG;
    }
}
