package org.principled.assessment.submission;

import io.quarkus.qute.i18n.MessageBundle;

/** What whoever submits states; it stands in {@code messages/submission.properties}. */
@MessageBundle("submission")
interface SubmissionMessages {

    String statement();

    String deskStatement();
}
