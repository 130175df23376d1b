package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.principled.answer.Annex;
import org.principled.answer.UnknownWord;
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

    /** The pieces of evidence in a workbook, whatever its sheets are called. */
    static List<WorkbookEvidence> all(OpenedWorkbook opened, Vocabulary words, Problems problems) {
        List<WorkbookEvidence> all = new ArrayList<>();
        for (WorkbookTable table : opened.tables(REQUIRED, KNOWN, problems)) {
            for (WorkbookTable.Line line : table.lines()) {
                read(line, words, problems, all);
            }
        }
        return all;
    }

    private static void read(WorkbookTable.Line line, Vocabulary words, Problems problems, List<WorkbookEvidence> all) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : AnswerFields.OF_EVIDENCE) {
            if (!line.get(field).isEmpty()) {
                fields.put(field, line.get(field));
            }
        }
        fields.computeIfPresent(
                "kind", (name, kind) -> words.evidenceKinds.key(kind).orElse(kind));
        fields.computeIfPresent("body", (name, body) -> words.bodies.key(body).orElse(body));
        if (fields.isEmpty()) {
            return;
        }
        String audience = line.get(AUDIENCE);
        for (Annex.Audience each : Annex.Audience.values()) {
            if (each.key().equals(audience.toLowerCase(Locale.ROOT))
                    || (audience.isEmpty() && each == Annex.Audience.COALITION)) {
                all.add(new WorkbookEvidence(line, each, fields));
                return;
            }
        }
        problems.refuse(line.at(AUDIENCE), UnknownWord.of("unknown.audience", audience, List.of(), audiences()));
    }

    private static List<String> audiences() {
        return Stream.of(Annex.Audience.values()).map(Annex.Audience::key).toList();
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
