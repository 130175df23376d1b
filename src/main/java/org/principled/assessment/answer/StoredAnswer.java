package org.principled.assessment.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.Words;

/** An answer in the database. */
@Entity
@Table(name = "answer")
class StoredAnswer {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    private String code;
    private String line;
    private String said;
    private String choice;

    @Column(name = "stated_grades")
    private String statedGrades;

    private String about;
    private String reason;

    @Column(name = "reason_audience")
    private String reasonAudience;

    @Column(name = "reason_salt")
    private String reasonSalt;

    private String privileged;
    private boolean carried;
    private boolean folded;
    private int version;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnswer() {}

    StoredAnswer(UUID assessment, AnswerState state, String reasonSalt) {
        this.id = AnswerId.of(assessment, state.code(), state.line());
        this.assessmentId = assessment;
        this.code = state.code();
        this.line = state.line();
        this.said = state.content().said().key();
        this.choice = state.content().choice();
        this.statedGrades = String.join(" ", state.statedGrades());
        this.about = String.join(" ", state.content().about());
        this.reason = state.content().reason();
        this.reasonAudience = state.content().audience().key();
        this.reasonSalt = reasonSalt;
        this.privileged = state.content().privileged();
        this.carried = state.carried();
        this.folded = state.folded();
        this.version = state.version();
        this.changedBy = state.author().id();
        this.changedAt = state.at();
    }

    UUID id() {
        return id;
    }

    String reasonSalt() {
        return reasonSalt;
    }

    UUID changedBy() {
        return changedBy;
    }

    AnswerState view(String author) {
        return new AnswerState(
                code,
                line,
                new Content(Said.of(said), choice, Words.split(about), reason, audience(reasonAudience), privileged),
                Words.split(statedGrades),
                carried,
                folded,
                version,
                new AnswerState.Author(changedBy, author),
                changedAt);
    }

    static Audience audience(String key) {
        return Audience.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
