package org.principled.assessment.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;

/** The fields of a workbook as what an answer says. */
final class Spelled {

    static final String ANSWER = "answer";
    static final String NA_CODE = "na_code";
    static final String REASON = "reason";

    private static final String NOT_APPLICABLE = "N/A";
    private static final String UNKNOWN = "unknown";

    private Spelled() {}

    /**
     * What an answer says once some of its fields are others.
     *
     * @param before what it says now
     * @param fields values by name of the field; those that are not there stay
     * @param isFlag whether a red flag is answered, whose value names elements behind its state
     */
    static Content of(Content before, Map<String, String> fields, boolean isFlag) {
        Content said = fields.containsKey(ANSWER) ? answer(before, fields.get(ANSWER), isFlag) : before;
        Content coded = fields.containsKey(NA_CODE) && said.said() == Said.NA
                ? with(said, Said.NA, fields.get(NA_CODE), List.of())
                : said;
        return fields.containsKey(REASON) ? coded.because(fields.get(REASON)) : coded;
    }

    private static Content answer(Content before, String value, boolean isFlag) {
        if (value.isEmpty()) {
            return with(before, Said.OPEN, "", List.of());
        }
        if (isFlag) {
            List<String> parts = Arrays.asList(value.split(";"));
            return with(before, Said.CHOSEN, parts.get(0), parts.subList(1, parts.size()));
        }
        return switch (value) {
            case NOT_APPLICABLE -> with(before, Said.NA, before.said() == Said.NA ? before.choice() : "", List.of());
            case UNKNOWN -> with(before, Said.UNKNOWN, "", List.of());
            default -> with(before, Said.CHOSEN, value, List.of());
        };
    }

    private static Content with(Content before, Said said, String choice, List<String> about) {
        return new Content(said, choice, about, before.reason(), before.audience(), before.privileged());
    }
}
