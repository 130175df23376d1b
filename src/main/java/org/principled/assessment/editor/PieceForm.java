package org.principled.assessment.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form for a piece of evidence.
 *
 * @param id names it within the page
 * @param action where it is sent
 * @param code the question it is attached to; empty where none
 * @param line the business line whose answer that is
 * @param version of the piece; 0 for a new one
 * @param trouble why it was not saved; empty where it was not tried
 * @param bodies outside bodies whose findings are recognised
 * @param files whether a file can come with it
 * @param accept the endings of files that are taken
 * @param fields what stands in the fields
 * @param button what the button says
 */
record PieceForm(
        String id,
        String action,
        String code,
        String line,
        int version,
        String trouble,
        List<Option> kinds,
        List<Option> audiences,
        List<Option> bodies,
        boolean files,
        String accept,
        Map<String, String> fields,
        String button) {

    /** What stands in a field. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether something stands in the part of the form that is folded away. */
    public boolean detailed() {
        return Stream.of("language", "page", "date", "period_start", "period_end", "body", "law")
                .anyMatch(field -> !text(field).isEmpty());
    }
}
