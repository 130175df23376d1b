package org.principled.account.signin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.principled.database.Writes;

/** Counts attempts in the database, so that it makes no difference which server they are made on. */
@Singleton
class Throttle implements PanacheRepositoryBase<FailedAttempt, UUID> {

    /** How much longer to wait; zero if not at all. */
    @Transactional
    Duration left(List<Counted> counted, Instant now) {
        return counted.stream()
                .map(each -> left(each, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * Counts an attempt before it is looked at, so that many at once are not all the first.
     *
     * @return what to {@link #takeBack} if it succeeds
     */
    @Writes
    List<UUID> count(List<Counted> counted, Instant now) {
        delete("at < ?1", now.minus(Pace.MEMORY));
        return counted.stream()
                .map(each -> {
                    FailedAttempt attempt = new FailedAttempt(each.key(), now);
                    persist(attempt);
                    return attempt.id();
                })
                .toList();
    }

    /** The attempt was none that failed. */
    @Writes
    void takeBack(List<UUID> attempts) {
        delete("id in ?1", attempts);
    }

    /** Forgets every failure: somebody has proved who they are. */
    @Writes
    void forget(List<Counted> counted) {
        delete("countedFor in ?1", counted.stream().map(Counted::key).toList());
    }

    private Duration left(Counted counted, Instant now) {
        List<FailedAttempt> failures =
                list("countedFor = ?1 and at > ?2 order by at desc", counted.key(), now.minus(Pace.MEMORY));
        return failures.isEmpty()
                ? Duration.ZERO
                : counted.pace().left(failures.size(), failures.get(0).at(), now);
    }
}
