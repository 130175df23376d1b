package org.principled.assessment.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That somebody is to answer an indicator, in the database. */
@Entity
@Table(name = "assignment")
@IdClass(StoredAssignment.Key.class)
class StoredAssignment {

    /** What names an assignment. */
    record Key(UUID assessmentId, String indicator, UUID accountId) implements Serializable {}

    @Id
    @Column(name = "assessment_id")
    @SuppressWarnings("UnusedVariable") // assignments are found by it
    private UUID assessmentId;

    @Id
    private String indicator;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @SuppressWarnings("NullAway.Init")
    protected StoredAssignment() {}

    StoredAssignment(UUID assessmentId, String indicator, UUID accountId) {
        this.assessmentId = assessmentId;
        this.indicator = indicator;
        this.accountId = accountId;
    }

    String indicator() {
        return indicator;
    }

    UUID accountId() {
        return accountId;
    }
}
