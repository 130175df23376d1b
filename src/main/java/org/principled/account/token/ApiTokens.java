package org.principled.account.token;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.Person;
import org.principled.account.secret.SecretToken;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The tokens with which scripts ask in a person's name. */
@Singleton
public class ApiTokens {

    private final ApiTokenRows rows;
    private final AccountRegister accounts;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(ApiTokenRows rows, AccountRegister accounts, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A token as its owner sees it.
     *
     * @param id names it; not the secret, nor a way to it
     * @param name what the owner calls it
     * @param usedAt empty if it never was
     */
    public record Shown(String id, String name, Instant createdAt, Optional<Instant> usedAt) {}

    /**
     * Whose a token is.
     *
     * @param touch whether it is time to write down that the token was used
     */
    record Found(Person person, boolean touch) {}

    /** Makes a token; what is returned is given away once and kept nowhere. */
    @Writes(durable = true)
    public SecretToken make(UUID account, String name) {
        SecretToken token = SecretToken.random();
        rows.persist(new ApiToken(token.hash(), account, name, clock.instant()));
        audit.note(account, "token-made", account.toString(), name);
        return token;
    }

    /** The tokens of an account, the newest first. */
    @Transactional
    public List<Shown> of(UUID account) {
        return rows.find("accountId = ?1 order by createdAt desc, tokenHash", account).stream()
                .map(ApiToken::view)
                .toList();
    }

    /**
     * Deletes a token: scripts that have it are refused from now on.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if the account has none like that
     */
    @Writes(durable = true)
    public void delete(UUID account, String id) {
        if (rows.delete("tokenHash = ?1 and accountId = ?2", id, account) != 1) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        audit.note(account, "token-deleted", account.toString(), "");
    }

    /** Deletes every token of an account. */
    @Writes(durable = true)
    public void deleteAll(UUID account) {
        rows.delete("accountId", account);
    }

    /** Whose a token is; empty where it was deleted or never was, or its owner cannot sign in. */
    @Transactional
    Optional<Found> find(SecretToken token) {
        return rows.findByIdOptional(token.hash())
                .flatMap(found -> accounts.person(found.accountId())
                        .map(person -> new Found(person, found.isDueForTouch(clock.instant()))));
    }

    /** Notes that a token was used. */
    @Writes
    void touch(SecretToken token) {
        rows.update("usedAt = ?1 where tokenHash = ?2", clock.instant(), token.hash());
    }
}
