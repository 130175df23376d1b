package org.principled.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That an answer rests on a piece of evidence, in the database. */
@Entity
@Table(name = "answer_evidence")
@IdClass(StoredLink.Key.class)
class StoredLink {

    /** What names a link. */
    record Key(UUID answerId, UUID evidenceId) implements Serializable {}

    @Id
    @Column(name = "answer_id")
    private UUID answerId;

    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    private String salt;
    private boolean removed;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredLink() {}

    StoredLink(UUID answerId, UUID evidenceId, String salt, UUID by, Instant at) {
        this.answerId = answerId;
        this.evidenceId = evidenceId;
        this.salt = salt;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID answerId() {
        return answerId;
    }

    UUID evidenceId() {
        return evidenceId;
    }

    String salt() {
        return salt;
    }

    boolean isRemoved() {
        return removed;
    }

    void set(boolean isRemoved, String newSalt, UUID by, Instant at) {
        this.removed = isRemoved;
        this.salt = newSalt;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
