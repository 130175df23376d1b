package org.principled.account.setup;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.Role;
import org.principled.account.password.PasswordHashes;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;

/** Administrators as they are made without anybody to invite them. */
@Singleton
class Administrators {

    private final AccountRegister accounts;
    private final PasswordHashes passwords;
    private final SetUpTokens tokens;
    private final AuditTrail audit;

    Administrators(AccountRegister accounts, PasswordHashes passwords, SetUpTokens tokens, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** An administrator who sets up the second factor with the first signing in. */
    NewAccount of(String name, String email, String password) {
        return new NewAccount(
                email,
                name.strip(),
                Set.of(Role.ADMINISTRATOR),
                Map.of(),
                Optional.of(passwords.hash(password)),
                Optional.empty(),
                true);
    }

    /**
     * Opens the account.
     *
     * @param act how it came to be, for the audit trail
     */
    @Writes(durable = true)
    UUID open(NewAccount administrator, String act) {
        UUID id = accounts.open(administrator);
        audit.note(id, act, id.toString(), "");
        return id;
    }

    /**
     * Opens the first account. Of two at the same moment one succeeds: both take the tokens away, and the second one finds none.
     *
     * @return its id; empty if there is an account meanwhile
     */
    @Writes(durable = true)
    Optional<UUID> openFirst(NewAccount administrator) {
        return tokens.deleteAll() > 0 && accounts.isEmpty()
                ? Optional.of(open(administrator, "set-up"))
                : Optional.empty();
    }
}
