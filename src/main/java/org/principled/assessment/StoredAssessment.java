package org.principled.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.principled.questionnaire.Edition;

/** An assessment in the database. */
@Entity
@Table(name = "assessment")
class StoredAssessment {

    private static final String DRAFT = "draft";

    @Id
    private UUID id;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    private String mode;
    private String questionnaire;

    @Column(name = "questionnaire_sha256")
    private String questionnaireSha256;

    private String state;

    @Column(name = "scope_version")
    private int scopeVersion;

    private long revision;
    private String profiles;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredAssessment() {}

    StoredAssessment(UUID companyId, UUID cycleId, String mode, Edition edition, UUID createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.companyId = companyId;
        this.cycleId = cycleId;
        this.mode = mode;
        this.questionnaire = edition.name();
        this.questionnaireSha256 = edition.sha256();
        this.state = DRAFT;
        this.scopeVersion = 1;
        this.revision = 1;
        this.profiles = "";
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return companyId;
    }

    UUID cycleId() {
        return cycleId;
    }

    String mode() {
        return mode;
    }

    boolean isSubmitted() {
        return !state.equals(DRAFT);
    }

    void setProfiles(List<String> keys) {
        this.profiles = String.join(" ", keys);
    }

    /** What is at work on it, without names and lines. */
    AssessmentHead head() {
        return new AssessmentHead(
                id, companyId, mode, questionnaire, questionnaireSha256, isSubmitted(), scopeVersion, revision);
    }

    /** All of it. */
    Assessment view(Assessment.Company company, Assessment.Cycle cycle, List<Line> lines) {
        return new Assessment(
                id,
                company,
                cycle,
                mode,
                questionnaire,
                questionnaireSha256,
                isSubmitted(),
                new Assessment.Scope(scopeVersion, Words.split(profiles), lines),
                revision,
                createdAt);
    }
}
