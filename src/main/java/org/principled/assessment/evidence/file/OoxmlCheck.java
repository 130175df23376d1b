package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.principled.archive.ContentTypes;
import org.principled.archive.FileView;
import org.principled.archive.Parts;
import org.principled.archive.Relationships;
import org.principled.archive.Tag;
import org.principled.archive.ZipPackage;
import org.principled.archive.ZipPart;

/**
 * Checks a document of Word, Excel or PowerPoint (OOXML, ECMA-376): it holds the main part its extension promises, nothing that runs,
 * nothing that is fetched from elsewhere, no document type declaration and no file that cannot be looked into.
 *
 * <p>Embedded documents of these three kinds, such as the numbers behind a chart, may be there; they are not looked into. Fields of Word
 * that ask another program for data are not looked for: Word itself no longer runs them unasked.
 */
final class OoxmlCheck {

    private static final Map<FileType, String> MAIN = Map.of(
            FileType.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileType.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            FileType.PPTX, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml");

    private static final Set<String> EMBEDDED = Set.of("docx", "xlsx", "pptx");

    private final ZipPackage zip;
    private final Parts parts;
    private final ContentTypes types;
    private final Relationships relationships = new Relationships();

    private OoxmlCheck(ZipPackage zip, FileType type) throws IOException {
        this.zip = zip;
        this.parts = new Parts(zip);
        this.types = ContentTypes.read(zip.part(ContentTypes.PART).orElseThrow(() -> notA(type)), parts);
    }

    static void check(FileView file, FileType type) throws IOException {
        OoxmlCheck check = new OoxmlCheck(ZipPackage.of(file, FileLimits.ARCHIVE), type);
        for (ZipPart part : check.zip.parts()) {
            check.read(part);
        }
        String main = check.relationships.mainPart();
        if (check.zip.part(main).isEmpty() || !check.types.of(main).equals(MAIN.get(type))) {
            throw notA(type);
        }
    }

    private void read(ZipPart part) throws IOException {
        String name = part.name().toLowerCase(Locale.ROOT);
        String type = types.of(part.name());
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
            throw new RefusedException(Refusal.Kind.RUNS_CODE, part.name());
        }
        if (part.name().equals(ContentTypes.PART)) {
            return;
        }
        if (name.endsWith(".rels")) {
            parts.xml(part, relationships::add);
        } else if (name.endsWith(".vml")) {
            // Excel writes notes with the tags of web pages, which need no end.
            parts.looseXml(part, tag -> {});
        } else if (name.endsWith(".xml") || type.endsWith("+xml") || type.endsWith("/xml")) {
            parts.xml(part, OoxmlCheck::element);
        } else {
            parts.opaque(part, name.contains("/embeddings/") && EMBEDDED.contains(extension(name)));
        }
    }

    /** Excel asks another program, or a file elsewhere, without a relationship that says so. */
    private static void element(Tag tag) throws IOException {
        if (tag.name().equals("ddeLink")) {
            throw new RefusedException(Refusal.Kind.LOADS_FROM_ELSEWHERE, tag.where());
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static RefusedException notA(FileType type) {
        return new RefusedException(Refusal.Kind.NOT_ITS_TYPE, type.extensions().get(0));
    }
}
