package org.principled.assessment.document;

/**
 * What an archive of everything would hold.
 *
 * @param assessments how many
 * @param documents how many documents on them, with the two on all of them together
 * @param coalition whether the reader sees what others submitted
 */
record ExportView(int assessments, int documents, boolean coalition) {}
