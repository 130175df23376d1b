package org.principled.assessment.evidence.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken as evidence. There is no other: what is not listed is refused. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The registered media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The extensions a file of this type may have: lower case, without a dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The type that a file with this extension claims to be; empty where no such file is taken. Case does not matter. */
    static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(lower))
                .findFirst();
    }
}
