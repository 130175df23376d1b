package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Requests of people who have lost their second factor with all recovery codes. A request ends as soon as somebody proves the second factor
 * or sets up a new one. Who may ask and who may help is for the callers to decide.
 */
@Singleton
public class LostFactors {

    private final EntityManager entities;
    private final Clock clock;

    LostFactors(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A request, and what it is judged by.
     *
     * @param passwordChangedAt when the present password was chosen; empty if it is the first one
     * @param passwordLinkBy who made the link by which the present password was chosen; empty if nobody did
     */
    public record Request(Instant askedAt, Optional<Instant> passwordChangedAt, Optional<UUID> passwordLinkBy) {}

    /** Notes a request; an earlier one of the account is replaced. */
    @Writes(durable = true)
    public void ask(UUID account) {
        entities.merge(new LostFactor(account, clock.instant()));
    }

    /** When whose request was made. */
    @Transactional
    public Map<UUID, Instant> all() {
        return entities.createQuery("from LostFactor", LostFactor.class)
                .getResultStream()
                .collect(Collectors.toMap(LostFactor::accountId, LostFactor::askedAt));
    }

    /** The request of an account; whatever else would change the account waits until the transaction ends. */
    @Writes
    public Optional<Request> take(UUID account) {
        Account owner = locked(account);
        return Optional.ofNullable(entities.find(LostFactor.class, account))
                .map(lost -> new Request(lost.askedAt(), owner.passwordChangedAt(), owner.passwordLinkBy()));
    }

    /**
     * Ends the request of an account.
     *
     * @return whether there was one
     */
    @Writes(durable = true)
    public boolean end(UUID account) {
        return delete("LostFactor", account) == 1;
    }

    /** Takes second factor and recovery codes away, and ends the request. */
    @Writes(durable = true)
    public void clear(UUID by, UUID account) {
        locked(account).clearTotp(by);
        delete("RecoveryCode", account);
        end(account);
    }

    /**
     * Whether somebody has cleared the second factor of an account that has no new one yet; whatever else would change the account waits
     * until the transaction ends.
     */
    @Writes
    public boolean isClearedBy(UUID actor, UUID account) {
        return locked(account).factorClearedBy().filter(actor::equals).isPresent();
    }

    private int delete(String what, UUID account) {
        return entities.createQuery("delete from " + what + " where accountId = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    private Account locked(UUID account) {
        return Optional.ofNullable(entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }
}
