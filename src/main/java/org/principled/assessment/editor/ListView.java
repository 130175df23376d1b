package org.principled.assessment.editor;

import java.util.List;

/**
 * The assessments somebody may see, and those that could be started.
 *
 * @param emptyHint what to do while there is none
 */
record ListView(List<Entry> entries, List<Openable> openable, String emptyHint, String formToken) {

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
