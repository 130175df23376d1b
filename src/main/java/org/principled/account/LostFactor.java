package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody who gave the password of an account says to have lost its second factor and all recovery codes. */
@Entity
@Table(name = "lost_factor")
class LostFactor {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected LostFactor() {}

    LostFactor(UUID accountId, Instant askedAt) {
        this.accountId = accountId;
        this.askedAt = askedAt;
    }

    UUID accountId() {
        return accountId;
    }

    Instant askedAt() {
        return askedAt;
    }
}
