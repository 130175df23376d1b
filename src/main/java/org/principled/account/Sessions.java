package org.principled.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.principled.database.Writes;

/** Who is signed in, shared by every server on one database. */
@Singleton
class Sessions implements PanacheRepositoryBase<Session, String> {

    private final Accounts accounts;
    private final Clock clock;

    Sessions(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Somebody found by a session.
     *
     * @param touch whether it is time to write down that the session was used
     */
    record Found(Person person, boolean touch) {}

    /** Whose session this is; empty where it has ended, never was, or still waits for the second factor: that is not signed in. */
    @Transactional
    Optional<Found> find(SecretToken token) {
        Instant now = clock.instant();
        return findByIdOptional(token.hash())
                .filter(session -> session.isAlive(now) && session.isComplete())
                .flatMap(session -> accounts.findByIdOptional(session.accountId())
                        .filter(account -> !account.isDisabled())
                        .map(account -> new Found(accounts.person(account), session.isDueForTouch(now))));
    }

    /** Notes that a session was used. */
    @Writes
    void touch(SecretToken token) {
        update("usedAt = ?1 where tokenHash = ?2", clock.instant(), token.hash());
    }

    /** Signs in. */
    @Writes(durable = true)
    SecretToken start(UUID account, boolean complete, String client) {
        SecretToken token = SecretToken.random();
        persist(new Session(token, account, complete, client, clock.instant()));
        return token;
    }

    /** Signs out: whoever holds a copy of the cookie is out as well. */
    @Writes(durable = true)
    void end(SecretToken token) {
        deleteById(token.hash());
    }
}
