package org.principled.assessment.editor;

import java.util.List;

/**
 * Everything an answer ever was.
 *
 * @param line key of the business line; empty for the company
 * @param version of the answer now
 * @param back where the question stands
 */
record HistoryView(Frame frame, String code, String label, String line, int version, String back, List<Entry> entries) {

    /**
     * A version.
     *
     * @param note what is special about it
     * @param restorable whether the reader can bring it back
     */
    record Entry(
            int version,
            String said,
            String when,
            String who,
            String note,
            String reason,
            String privileged,
            boolean restorable) {}
}
