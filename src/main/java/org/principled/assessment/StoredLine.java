package org.principled.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.principled.canonical.Fraction;

/** A line of an assessment in the database. */
@Entity
@Table(name = "assessment_line")
@IdClass(StoredLine.Key.class)
class StoredLine {

    /** What names a line. */
    record Key(UUID assessmentId, String line) implements Serializable {}

    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Id
    private String line;

    @Column(name = "unit_class")
    private String unitClass;

    @SuppressWarnings("UnusedVariable") // lines are read in its order
    private int position;

    private String profiles;
    private String share;

    @SuppressWarnings("NullAway.Init")
    protected StoredLine() {}

    StoredLine(UUID assessmentId, Line line, int position) {
        this.assessmentId = assessmentId;
        this.line = line.key();
        this.unitClass = line.unitClass();
        this.position = position;
        this.profiles = String.join(" ", line.profiles());
        this.share = line.share().map(Fraction::toString).orElse("");
    }

    UUID assessmentId() {
        return assessmentId;
    }

    Line view() {
        return new Line(
                line,
                unitClass,
                Words.split(profiles),
                share.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(share)));
    }
}
