package org.principled.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.canonical.Fraction;

/** A business line of a company; written anew with every change of the company. */
@Entity
@Table(name = "business_line")
class BusinessLine {

    @Id
    private UUID id;

    @Column(name = "company_id")
    private UUID companyId;

    private String name;

    @Column(nullable = false)
    private int position;

    private String profiles;
    private String share;

    @SuppressWarnings("NullAway.Init")
    protected BusinessLine() {}

    BusinessLine(UUID companyId, int position, LineView line) {
        this.id = UUID.randomUUID();
        this.companyId = companyId;
        this.position = position;
        this.name = line.name();
        this.profiles = String.join(" ", line.profiles());
        this.share = line.share().map(Fraction::toString).orElse("");
    }

    UUID companyId() {
        return companyId;
    }

    LineView view() {
        return new LineView(
                name,
                profiles.isEmpty() ? List.of() : List.of(profiles.split(" ")),
                share.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(share)));
    }
}
