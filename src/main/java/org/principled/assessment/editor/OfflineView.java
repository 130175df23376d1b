package org.principled.assessment.editor;

import java.util.List;

/** What the pages about workbooks show. */
final class OfflineView {

    private OfflineView() {}

    /**
     * Where a workbook is downloaded and uploaded.
     *
     * @param books the workbook in each language
     * @param trouble why an upload could not be shown; empty where none was tried
     * @param refusals what is wrong with the file, each with its place
     */
    record Start(Frame frame, List<Link> books, String trouble, List<String> refusals) {}

    /** What a workbook would change, by what comes of it. */
    record Preview(
            Frame frame,
            String summary,
            String same,
            List<Line> added,
            List<Line> changed,
            List<Line> removed,
            List<Line> conflicts,
            List<Line> unclear) {

        /** Whether anything can be taken over. */
        public boolean takeable() {
            return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty() || !conflicts.isEmpty();
        }
    }

    /**
     * One change.
     *
     * @param change as it is sent back
     * @param field what of the answer
     * @param chosen whether it is taken over unless the reader says otherwise
     */
    record Line(
            String change,
            Link question,
            String line,
            String field,
            String now,
            String uploaded,
            String where,
            String why,
            boolean chosen) {}

    /** What was taken over. */
    record Done(Frame frame, String count, List<Left> left) {}

    /** What was not, and why. */
    record Left(Link question, String field, String uploaded, String why) {}
}
