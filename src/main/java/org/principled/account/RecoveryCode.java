package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A code that stands once for the second factor. */
@Entity
@Table(name = "recovery_code")
@IdClass(RecoveryCode.Key.class)
class RecoveryCode {

    /** What names a code. */
    record Key(UUID accountId, String codeHash) implements Serializable {}

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(UUID accountId, String codeHash) {
        this.accountId = accountId;
        this.codeHash = codeHash;
    }
}
