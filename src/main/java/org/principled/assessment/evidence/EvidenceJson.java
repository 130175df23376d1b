package org.principled.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.AssessmentProblems;

/**
 * A piece of evidence as scripts read it.
 *
 * @param audience {@code public}, {@code coalition} or {@code sealed}
 * @param fields kind, title, url, archive, quote, page, date, period_start, period_end, law, body
 * @param restedOnBy the answers that rest on it
 * @param version the entity tag is this number in quotation marks
 */
@Schema(name = "Evidence")
record EvidenceJson(
        UUID id,
        String audience,
        Map<String, String> fields,
        @Nullable FileJson file,
        List<AnsweredJson> restedOnBy,
        boolean removed,
        int version,
        UUID changedBy,
        Instant changedAt) {

    /** Its file. */
    @Schema(name = "EvidenceFile")
    record FileJson(String name, String type, long size, String sha256) {}

    /** An answer by its code and line; the line is empty for the company as a whole. */
    @Schema(name = "EvidencedAnswer")
    record AnsweredJson(String code, String line) {}

    /** What is to be recorded. */
    @Schema(name = "EvidenceDraft")
    record Draft(@Nullable String audience, @Nullable Map<String, String> fields) {

        EvidenceContent content(AssessmentProblems problems) {
            return EvidenceJson.content(problems, audience, fields == null ? Map.of() : fields);
        }
    }

    static EvidenceContent content(AssessmentProblems problems, @Nullable String audience, Map<String, String> fields) {
        Map<String, String> given = new TreeMap<>();
        fields.forEach((name, text) -> given.put(name, text == null ? "" : text));
        for (Audience each : Audience.values()) {
            if (each.key().equals(audience)) {
                return new EvidenceContent(each, given);
            }
        }
        throw problems.fieldMissing("audience");
    }

    static EvidenceJson of(EvidenceItem item) {
        return new EvidenceJson(
                item.id(),
                item.content().audience().name().toLowerCase(Locale.ROOT),
                item.content().fields(),
                item.file()
                        .map(file -> new FileJson(file.name(), file.type(), file.size(), file.sha256()))
                        .orElse(null),
                item.answers().stream()
                        .map(rests -> new AnsweredJson(rests.code(), rests.line()))
                        .toList(),
                item.removed(),
                item.version(),
                item.changedBy(),
                item.changedAt());
    }
}
