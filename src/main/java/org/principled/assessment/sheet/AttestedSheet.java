package org.principled.assessment.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The answer sheet of a submitted assessment, in the database; never changed. */
@Entity
@Table(name = "attested_sheet")
class AttestedSheet {

    @Id
    @Column(name = "assessment_id")
    @SuppressWarnings("UnusedVariable") // sheets are found by it
    private UUID assessmentId;

    private String sheet;

    @SuppressWarnings("NullAway.Init")
    protected AttestedSheet() {}

    AttestedSheet(UUID assessmentId, String sheet) {
        this.assessmentId = assessmentId;
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }
}
