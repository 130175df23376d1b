package org.principled.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That a company is invited to a cycle. */
@Entity
@Table(name = "invited_company")
@IdClass(InvitedCompany.Key.class)
class InvitedCompany {

    /** What names an invitation. */
    record Key(UUID cycleId, UUID companyId) implements Serializable {}

    @Id
    @Column(name = "cycle_id")
    private UUID cycleId;

    @Id
    @Column(name = "company_id")
    private UUID companyId;

    @SuppressWarnings("NullAway.Init")
    protected InvitedCompany() {}

    InvitedCompany(UUID cycleId, UUID companyId) {
        this.cycleId = cycleId;
        this.companyId = companyId;
    }
}
