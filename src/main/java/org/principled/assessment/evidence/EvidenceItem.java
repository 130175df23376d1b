package org.principled.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.principled.assessment.PinnedEdition;

/**
 * A piece of evidence.
 *
 * @param id of the piece
 * @param content what is recorded about it
 * @param file its file, if it has one
 * @param answers what rests on it
 * @param removed whether it was taken away; nothing rests on it then, and it can be restored
 * @param version grows by one with each change
 * @param changedBy id of the account that made this version
 * @param changedAt when
 */
public record EvidenceItem(
        UUID id,
        EvidenceContent content,
        Optional<AttachedFile> file,
        List<RestsOn> answers,
        boolean removed,
        int version,
        UUID changedBy,
        Instant changedAt) {

    /** In an answer sheet, the name of its file. */
    public static final String FILE_NAME = "file_name";

    /** In an answer sheet, the hash of its file. */
    public static final String FILE_SHA256 = "file_sha256";

    /**
     * A file, which is kept by its hash.
     *
     * @param sha256 of its content
     * @param name under which it is shown and handed out
     * @param type its media type
     * @param size in bytes
     */
    public record AttachedFile(String sha256, String name, String type, long size) {}

    /**
     * That an answer rests on it.
     *
     * @param code code of the answer
     * @param line key of the line; empty for the company
     * @param salt of the annex item that this becomes
     */
    public record RestsOn(String code, String line, String salt) {}

    public EvidenceItem {
        answers = List.copyOf(answers);
    }

    /** The grades that an answer has through it, the weakest first; empty where the questionnaire knows no grades. */
    public List<String> grades(PinnedEdition edition, String mode) {
        return content.grades(edition, mode, file.isPresent());
    }

    /** What an answer sheet says of it: its fields, and name and hash of its file. */
    public Map<String, String> sheetContent() {
        Map<String, String> all = new TreeMap<>(content.fields());
        file.ifPresent(attached -> {
            all.put(FILE_NAME, attached.name());
            all.put(FILE_SHA256, attached.sha256());
        });
        return all;
    }
}
