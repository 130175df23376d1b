package org.principled.assessment.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.assessment.Words;

/** One state that an answer had, in the database; never changed. */
@Entity
@Table(name = "answer_history")
@IdClass(StoredVersion.Key.class)
class StoredVersion {

    /** What names a state. */
    record Key(UUID answerId, int version) implements Serializable {}

    @Id
    @Column(name = "answer_id")
    private UUID answerId;

    @Id
    private int version;

    private String said;
    private String choice;

    @Column(name = "stated_grades")
    private String statedGrades;

    private String about;
    private String reason;

    @Column(name = "reason_audience")
    private String reasonAudience;

    private String privileged;
    private boolean carried;
    private boolean folded;

    @Column(name = "restored_from")
    private @Nullable Integer restoredFrom;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredVersion() {}

    StoredVersion(UUID answerId, AnswerState state, @Nullable Integer restoredFrom) {
        this.answerId = answerId;
        this.version = state.version();
        this.said = state.content().said().key();
        this.choice = state.content().choice();
        this.statedGrades = String.join(" ", state.statedGrades());
        this.about = String.join(" ", state.content().about());
        this.reason = state.content().reason();
        this.reasonAudience = state.content().audience().key();
        this.privileged = state.content().privileged();
        this.carried = state.carried();
        this.folded = state.folded();
        this.restoredFrom = restoredFrom;
        this.changedBy = state.author().id();
        this.changedAt = state.at();
    }

    UUID changedBy() {
        return changedBy;
    }

    PastState view(String code, String line, String author) {
        AnswerState state = new AnswerState(
                code,
                line,
                new Content(
                        Said.of(said),
                        choice,
                        Words.split(about),
                        reason,
                        StoredAnswer.audience(reasonAudience),
                        privileged),
                Words.split(statedGrades),
                carried,
                folded,
                version,
                new AnswerState.Author(changedBy, author),
                changedAt);
        return new PastState(state, restoredFrom == null ? 0 : restoredFrom);
    }
}
