package org.principled.assessment.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A remark in the database. */
@Entity
@Table(name = "remark")
class StoredRemark {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    private String code;
    private String text;
    private boolean resolved;
    private int version = 1;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredRemark() {}

    StoredRemark(UUID assessmentId, String code, String text, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessmentId;
        this.code = code;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Remark view(String authorName) {
        return new Remark(id, code, text, resolved, version, writtenBy, authorName, writtenAt);
    }
}
