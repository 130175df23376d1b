package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.secret.SecretToken;
import org.principled.database.Writes;

/** Who is signed in, shared by every server on one database. */
@Singleton
public class Sessions {

    /** With one more, the one not used for longest ends. */
    private static final int MOST = 5;

    private final SessionRows rows;
    private final Accounts accounts;
    private final Clock clock;

    Sessions(SessionRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
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
        return rows.findByIdOptional(token.hash())
                .filter(session -> session.isAlive(now) && session.isComplete())
                .flatMap(session -> accounts.findByIdOptional(session.accountId())
                        .filter(account -> !account.isDisabled())
                        .map(account -> new Found(accounts.person(account), session.isDueForTouch(now))));
    }

    /** Whose password was right a moment ago and whose second factor is still outstanding. */
    @Transactional
    public Optional<UUID> findHalf(SecretToken token) {
        Instant now = clock.instant();
        return rows.findByIdOptional(token.hash())
                .filter(session -> session.isHalfAlive(now))
                .map(Session::accountId);
    }

    /** Notes that a session was used. */
    @Writes
    void touch(SecretToken token) {
        rows.update("usedAt = ?1 where tokenHash = ?2", clock.instant(), token.hash());
    }

    /**
     * Signs in.
     *
     * @param complete whether nothing more has to be proved
     * @param client browser and address, for the person to recognise it by
     */
    @Writes(durable = true)
    public SecretToken start(UUID account, boolean complete, String client) {
        Instant now = clock.instant();
        rows.deleteEnded(now);
        rows.of(account).stream().skip(MOST - 1L).forEach(rows::delete);
        SecretToken token = SecretToken.random();
        rows.persist(new Session(token, account, complete, client, now));
        return token;
    }

    /** Signs out: whoever holds a copy of the cookie is out as well. */
    @Writes(durable = true)
    public void end(SecretToken token) {
        rows.deleteById(token.hash());
    }

    /** Where somebody is signed in, the session used last first. */
    @Transactional
    public List<OpenSession> of(UUID account, Optional<SecretToken> present) {
        Instant now = clock.instant();
        String own = present.map(SecretToken::hash).orElse("");
        return rows.of(account).stream()
                .filter(session -> session.isAlive(now))
                .map(session -> session.view(own))
                .toList();
    }

    /**
     * Ends a session of somebody.
     *
     * @return whether there was one
     */
    @Writes(durable = true)
    public boolean end(UUID account, String id) {
        return rows.delete("accountId = ?1 and tokenHash = ?2", account, id) == 1;
    }

    /** Ends every session of somebody but one. */
    @Writes(durable = true)
    public void endAll(UUID account, Optional<SecretToken> except) {
        rows.delete(
                "accountId = ?1 and tokenHash <> ?2",
                account,
                except.map(SecretToken::hash).orElse(""));
    }
}
