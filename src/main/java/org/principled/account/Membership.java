package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** That somebody holds a role for a company. */
@Entity
@IdClass(Membership.Key.class)
class Membership {

    /** What names a membership. */
    record Key(UUID accountId, UUID companyId, String role) implements Serializable {}

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Column(name = "company_id")
    private UUID companyId;

    @Id
    private String role;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(UUID accountId, UUID companyId, Role role) {
        this.accountId = accountId;
        this.companyId = companyId;
        this.role = role.key();
    }

    UUID accountId() {
        return accountId;
    }

    UUID companyId() {
        return companyId;
    }

    Role role() {
        return Role.of(role);
    }
}
