package org.principled.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The sessions in the database. */
@Singleton
class SessionRows implements PanacheRepositoryBase<Session, String> {

    /** The sessions of an account, the one used last first. */
    List<Session> of(UUID account) {
        return list("accountId = ?1 and complete = true order by usedAt desc, tokenHash", account);
    }

    /** Forgets what has ended by itself. */
    void deleteEnded(Instant now) {
        delete("usedAt < ?1 or createdAt < ?2", now.minus(Session.IDLE), now.minus(Session.LONGEST));
    }
}
