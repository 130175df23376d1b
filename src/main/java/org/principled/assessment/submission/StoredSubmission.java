package org.principled.assessment.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A submission in the database; never changed. */
@Entity
@Table(name = "submission")
class StoredSubmission {

    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "answers_sha256")
    private String answersSha256;

    @Column(name = "annex_sha256")
    private String annexSha256;

    @Column(name = "sheet_sha256")
    private String sheetSha256;

    private String statement;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_as")
    private String signedAs;

    @Column(name = "signed_at")
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredSubmission() {}

    StoredSubmission(UUID assessmentId, Submission submission) {
        this.assessmentId = assessmentId;
        this.answersSha256 = submission.answersSha256();
        this.annexSha256 = submission.annexSha256();
        this.sheetSha256 = submission.sheetSha256();
        this.statement = submission.statement();
        this.signedBy = submission.signedBy();
        this.signedAs = submission.signedAs();
        this.signedAt = submission.signedAt();
    }

    UUID assessmentId() {
        return assessmentId;
    }

    Submission view() {
        return new Submission(answersSha256, annexSha256, sheetSha256, statement, signedBy, signedAs, signedAt);
    }
}
