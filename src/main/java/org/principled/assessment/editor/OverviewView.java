package org.principled.assessment.editor;

import java.util.List;

/**
 * An assessment at a glance.
 *
 * @param standing how far it is, in a sentence
 * @param sha256 the first digits of the edition's hash
 * @param scope what it covers, in a sentence
 * @param flags red flags with their state
 * @param documents what can be downloaded
 * @param carryable earlier assessments whose answers can be taken over; empty where the reader may not
 */
record OverviewView(
        Frame frame,
        String cycle,
        String standing,
        String mode,
        String period,
        String edition,
        String editionHref,
        String sha256,
        String scope,
        String scopeHref,
        List<AreaLine> areas,
        List<String> flags,
        DownloadsView documents,
        List<Option> carryable) {

    /** An area with its progress and score. */
    record AreaLine(String code, String title, String href, String progress, String points, String interval) {}
}
