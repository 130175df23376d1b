package org.principled.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company. Its business lines are rows of their own: {@link BusinessLine}. */
@Entity
class Company {

    @Id
    private UUID id;

    private String name;

    @Column(name = "legal_name")
    private String legalName;

    private @Nullable String lei;
    private String identifiers;
    private String country;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private String website;
    private String headcount;

    @Column(name = "state_owned")
    private String stateOwned;

    /** Counted up by {@link CompanyRepository#claim}, never by a change of the entity. */
    @Column(updatable = false)
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    Company(UUID id, CompanyFacts facts) {
        this.id = id;
        this.version = 1;
        setFacts(facts);
    }

    /** Takes over everything but the business lines. */
    final void setFacts(CompanyFacts facts) {
        this.name = facts.name();
        this.legalName = facts.legalName();
        this.lei = facts.lei().isEmpty() ? null : facts.lei();
        this.identifiers = String.join("\n", facts.identifiers());
        this.country = facts.country();
        this.parentId = facts.parent().orElse(null);
        this.website = facts.website();
        this.headcount = facts.headcount();
        this.stateOwned = facts.stateOwned();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }

    Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    CompanyFacts facts(List<LineView> lines) {
        return new CompanyFacts(
                name,
                legalName,
                lei == null ? "" : lei,
                identifiers.lines().toList(),
                country,
                parentId(),
                website,
                headcount,
                stateOwned,
                lines);
    }
}
