package org.principled.assessment.editor;

import java.util.List;

/**
 * A submitted assessment as the coalition's staff see it.
 *
 * @param attested by whom and when
 * @param areas the areas with their scores
 * @param documents what can be downloaded
 */
record SubmittedView(
        String company,
        String cycle,
        String mode,
        String period,
        String edition,
        String editionHref,
        SubmissionView.Frozen attested,
        ScorePanel score,
        List<AreaLine> areas,
        List<Link> documents) {

    /** An area with its score. */
    record AreaLine(String code, String title, String answered, String points, String interval) {}
}
