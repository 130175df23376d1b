package org.principled.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.principled.answer.Annex.Audience;
import org.principled.exchange.FlatJson;

/** A piece of evidence in the database. */
@Entity
@Table(name = "evidence")
class StoredEvidence {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    private String audience;
    private String content;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_type")
    private String fileType;

    @Column(name = "file_size")
    private long fileSize;

    private boolean removed;
    private int version;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredEvidence() {}

    StoredEvidence(UUID assessmentId, EvidenceContent content, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessmentId;
        this.audience = content.audience().key();
        this.content = FlatJson.write(content.fields());
        this.fileSha256 = "";
        this.fileName = "";
        this.fileType = "";
        this.version = 1;
        this.changedBy = by;
        this.changedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    void setFile(EvidenceItem.AttachedFile file) {
        this.fileSha256 = file.sha256();
        this.fileName = file.name();
        this.fileType = file.type();
        this.fileSize = file.size();
    }

    EvidenceItem view(List<EvidenceItem.RestsOn> answers) {
        return new EvidenceItem(
                id,
                new EvidenceContent(Audience.valueOf(audience.toUpperCase(Locale.ROOT)), FlatJson.read(content)),
                fileSha256.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new EvidenceItem.AttachedFile(fileSha256, fileName, fileType, fileSize)),
                answers,
                removed,
                version,
                changedBy,
                changedAt);
    }
}
