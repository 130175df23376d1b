package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.principled.archive.FileView;
import org.principled.archive.Magic;
import org.principled.archive.PartStream;
import org.principled.archive.Parts;
import org.principled.archive.Tag;
import org.principled.archive.ZipPackage;
import org.principled.archive.ZipPart;

/**
 * Checks a text or a spreadsheet in the OpenDocument format (ODF 1.3 part 2): it starts with its media type as plain bytes, so that it is
 * what its extension says to every reader; it has no macros or scripts and no links to them, loads nothing from elsewhere, and is not
 * encrypted.
 */
final class OdfCheck {

    private static final String MIMETYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";

    private static final List<String> FOLDERS_OF_CODE = List.of("basic/", "scripts/", "dialogs/");

    private static final Pattern RUNS = Pattern.compile(
            "(?is)\\s*(vnd\\.sun\\.star\\.(script|expand|help)|vnd\\.libreoffice\\.command|macro|script|javascript|slot|service):.*");

    private static final Pattern LEADS_OUT = Pattern.compile("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*:|/|\\.\\./|\\\\).*");

    /** What is loaded when the document is opened; other addresses are there to be clicked, or only to be known. */
    private static final Set<String> LOADS = Set.of(
            "image",
            "fill-image",
            "background-image",
            "list-level-style-image",
            "object",
            "object-ole",
            "plugin",
            "applet",
            "floating-frame",
            "section-source",
            "table-source",
            "cell-range-source",
            "font-face-uri",
            "definition-src");

    private final Parts parts;
    private final String mediaType;

    private OdfCheck(Parts parts, String mediaType) {
        this.parts = parts;
        this.mediaType = mediaType;
    }

    static void check(FileView file, FileType type) throws IOException {
        ZipPackage zip = ZipPackage.of(file, FileLimits.ARCHIVE);
        requireMediaType(zip, type);
        if (zip.part("encrypted-package").isPresent()) {
            throw new RefusedException(Refusal.Kind.ENCRYPTED);
        }
        if (zip.part(MANIFEST).isEmpty() || zip.part(CONTENT).isEmpty()) {
            throw notA(type);
        }
        OdfCheck check = new OdfCheck(new Parts(zip), type.mediaType());
        check.readManifest(zip.part(MANIFEST).orElseThrow());
        for (ZipPart part : zip.parts()) {
            check.read(part);
        }
    }

    private static void requireMediaType(ZipPackage zip, FileType type) throws IOException {
        ZipPart part = zip.part(MIMETYPE).orElseThrow(() -> notA(type));
        byte[] expected = type.mediaType().getBytes(StandardCharsets.US_ASCII);
        if (part.header() != 0 || part.isDeflated() || part.size() != expected.length) {
            throw notA(type);
        }
        try (PartStream content = zip.open(part)) {
            if (!Magic.text(content.readAllBytes()).equals(type.mediaType())) {
                throw notA(type);
            }
        }
    }

    private void read(ZipPart part) throws IOException {
        String name = part.name().toLowerCase(Locale.ROOT);
        if (FOLDERS_OF_CODE.stream().anyMatch(name::startsWith)) {
            throw new RefusedException(Refusal.Kind.RUNS_CODE, part.name());
        }
        if (part.name().equals(MIMETYPE) || part.name().equals(MANIFEST)) {
            return;
        }
        if (name.endsWith(".xml") || name.endsWith(".rdf")) {
            parts.xml(part, OdfCheck::element);
        } else {
            parts.opaque(part, false);
        }
    }

    /** Read first: the parts of an encrypted document are no XML, and a person should hear why. */
    private void readManifest(ZipPart part) throws IOException {
        parts.xml(part, tag -> {
            if (tag.name().equals("encryption-data")) {
                throw new RefusedException(Refusal.Kind.ENCRYPTED);
            }
            if (tag.name().equals("file-entry")
                    && tag.values("full-path").contains("/")
                    && !tag.values("media-type").contains(mediaType)) {
                throw RefusedException.damaged(part.name());
            }
        });
    }

    private static void element(Tag tag) throws IOException {
        String name = tag.name();
        if (name.equals("script")) {
            throw new RefusedException(Refusal.Kind.RUNS_CODE, tag.where());
        }
        if (name.equals("dde-source")) {
            throw new RefusedException(Refusal.Kind.LOADS_FROM_ELSEWHERE, tag.where());
        }
        if (!tag.inside().contains("href")) {
            return;
        }
        for (String address : tag.values("href")) {
            if (RUNS.matcher(address).matches()) {
                throw new RefusedException(Refusal.Kind.RUNS_CODE, address);
            }
            if (LOADS.contains(name) && LEADS_OUT.matcher(address).matches()) {
                throw new RefusedException(Refusal.Kind.LOADS_FROM_ELSEWHERE, address);
            }
        }
    }

    private static RefusedException notA(FileType type) {
        return new RefusedException(Refusal.Kind.NOT_ITS_TYPE, type.extensions().get(0));
    }
}
