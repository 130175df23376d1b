package org.principled.assessment.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessments somebody may see, and those that could be started.
 *
 * @param openable what a company's lead could start
 * @param desk what an analyst could research; null for everybody else
 * @param emptyHint what to do while there is none
 */
record ListView(
        List<Entry> entries,
        List<Openable> openable,
        @Nullable Desk desk,
        String emptyHint,
        String formToken) {

    /** A desk assessment: of which company, in which cycle. */
    record Desk(String mode, List<Option> companies, List<Option> cycles) {}

    /** An assessment. */
    record Entry(String company, String cycle, String mode, String period, String edition, String state, String href) {}

    /** An assessment that could be started. */
    record Openable(
            String company,
            String cycle,
            String mode,
            String companyName,
            String cycleTitle,
            String modeLabel,
            String questionnaireHref) {}
}
