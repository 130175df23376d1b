package org.principled.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody did something. */
@Entity
@Table(name = "audit")
class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long seq;

    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private String act;
    private String object;
    private String detail;

    @SuppressWarnings("NullAway.Init")
    protected AuditRow() {}

    AuditRow(Instant at, @Nullable UUID accountId, String act, String object, String detail) {
        this.at = at;
        this.accountId = accountId;
        this.act = act;
        this.object = object;
        this.detail = detail;
    }

    Act act() {
        return new Act(at, Optional.ofNullable(accountId), act, object, detail);
    }
}
