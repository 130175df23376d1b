package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.principled.answer.Annex;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.EvidenceFacts;

/**
 * One piece of evidence in a workbook.
 *
 * @param line where it stands
 * @param audience who may see it
 * @param fields texts by name, none empty
 */
record WorkbookEvidence(WorkbookTable.Line line, Annex.Audience audience, Map<String, String> fields) {

    static final String ELEMENT = "element";
    static final String UNIT_KIND = "unit_kind";
    static final String UNIT = "unit";
    static final String AUDIENCE = "audience";
    /** Which piece of evidence a row came from. */
    static final String ID = "id";

    private static final Set<String> REQUIRED = Set.of(ELEMENT, "title", "url");
    private static final Set<String> KNOWN = known();

    WorkbookEvidence {
        fields = Map.copyOf(fields);
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(AnswerFields.OF_EVIDENCE);
        known.addAll(List.of(ELEMENT, UNIT_KIND, UNIT, AUDIENCE, ID, WorkbookUpload.BASE));
        return Set.copyOf(known);
    }

    /**
     * The evidence in a workbook.
     *
     * @param isThere whether it has a sheet for evidence
     * @param all the pieces that were understood
     * @param unread ids of pieces in rows that were not
     */
    record Found(boolean isThere, List<WorkbookEvidence> all, Set<String> unread) {}

    /** Finds the pieces of evidence in a workbook, whatever its sheets are called. */
    static Found find(OpenedWorkbook opened, Vocabulary words, Problems problems) {
        List<WorkbookTable> tables = opened.tables(REQUIRED, KNOWN, problems);
        Found found = new Found(!tables.isEmpty(), new ArrayList<>(), new HashSet<>());
        for (WorkbookTable table : tables) {
            for (WorkbookTable.Line line : table.lines()) {
                read(line, words, problems, found);
            }
        }
        return found;
    }

    private static void read(WorkbookTable.Line line, Vocabulary words, Problems problems, Found found) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : AnswerFields.OF_EVIDENCE) {
            if (!line.get(field).isEmpty()) {
                fields.put(field, line.get(field));
            }
        }
        fields.computeIfPresent(
                "kind", (name, kind) -> words.evidenceKinds.key(kind).orElse(kind));
        fields.computeIfPresent("body", (name, body) -> words.bodies.key(body).orElse(body));
        if (isEmptied(line, fields)) {
            return;
        }
        audience(line, words)
                .ifPresentOrElse(audience -> found.all.add(new WorkbookEvidence(line, audience, fields)), () -> {
                    problems.refuse(
                            line.at(AUDIENCE), words.audiences.complaint("unknown.audience", line.get(AUDIENCE)));
                    found.unread.add(line.get(ID));
                });
    }

    /** Whether nothing is left but the name of a file, which is locked. */
    private static boolean isEmptied(WorkbookTable.Line line, Map<String, String> fields) {
        return fields.isEmpty()
                || (line.get(ELEMENT).isEmpty()
                        && fields.keySet().stream().allMatch(field -> field.startsWith("file_")));
    }

    private static Optional<Annex.Audience> audience(WorkbookTable.Line line, Vocabulary words) {
        String written = line.get(AUDIENCE);
        return written.isEmpty()
                ? Optional.of(Annex.Audience.COALITION)
                : words.audiences.key(written).flatMap(Annex.Audience::of);
    }

    String element() {
        return line.get(ELEMENT);
    }

    /** The id of the piece of evidence that this was; of itself where it is new. */
    String id() {
        return line.get(ID).isEmpty() ? AnswerFields.evidenceId(fields) : line.get(ID);
    }

    /** What its grade follows from (principle-d.md 10, "Derived grade"). */
    EvidenceFacts facts() {
        Set<Circumstance> circumstances = new HashSet<>();
        if (audience == Annex.Audience.PUBLIC && (fields.containsKey("url") || fields.containsKey("archive"))) {
            circumstances.add(Circumstance.PUBLIC_ADDRESS);
        }
        if (fields.containsKey("file_sha256")) {
            circumstances.add(Circumstance.UPLOADED);
        }
        if (fields.containsKey("law")) {
            circumstances.add(Circumstance.CANNOT_BE_SHOWN);
        }
        return new EvidenceFacts(fields.getOrDefault("kind", ""), circumstances, fields.getOrDefault("body", ""));
    }
}
