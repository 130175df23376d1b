package org.principled.account.own;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.Sessions;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.SecondFactor;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;

/** Changes what an account proves itself with; every session but the present one ends, since the reason may be somebody else. */
@Singleton
class OwnAccounts {

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final AuditTrail audit;

    OwnAccounts(AccountRegister accounts, Sessions sessions, AuditTrail audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Writes(durable = true)
    void changePassword(UUID id, String hash, Optional<SecretToken> present) {
        accounts.changePassword(id, hash, Optional.empty());
        sessions.endAll(id, present);
        audit.note(id, "password-changed", id.toString(), "");
    }

    @Writes(durable = true)
    void changeSecondFactor(UUID id, SecondFactor factor, Optional<SecretToken> present) {
        accounts.changeSecondFactor(id, factor);
        sessions.endAll(id, present);
        audit.note(id, "second-factor-changed", id.toString(), "");
    }
}
