package org.principled.exchange;

import java.util.List;
import java.util.Locale;

/** The columns of a table of answers, in a CSV or a workbook; described in {@code docs/answer-files.md}. */
public enum AnswerColumn {
    COMPANY,
    PROFILE,
    UNIT_KIND,
    UNIT_CLASS,
    UNIT,
    ELEMENT,
    ANSWER,
    GRADE,
    NA_CODE,
    REASON,
    SOURCE,
    COMMENT,
    PERIOD_START,
    PERIOD_END,
    MODE;

    static final List<AnswerColumn> REQUIRED = List.of(COMPANY, ELEMENT, ANSWER);

    /** Its name in files, in lower case. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the column that says who may see the text in this one. */
    public String audienceHeader() {
        return header() + "_audience";
    }
}
