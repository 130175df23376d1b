package org.principled.audit;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.database.Writes;

/** Writes what somebody did. It only grows. */
@Singleton
public class AuditTrail {

    private static final int DETAIL_LENGTH = 400;

    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Notes an act.
     *
     * @param actor the account that did it; null where nobody was signed in
     * @param act what was done, in lower case with hyphens: {@code sign-in}
     * @param object the id of what it was done to, or empty
     * @param detail a few words that make the act clear, never what somebody wrote nor any secret
     */
    @Writes
    public void note(@Nullable UUID actor, String act, String object, String detail) {
        entities.persist(new AuditRow(
                clock.instant(),
                actor,
                act,
                object,
                detail.length() > DETAIL_LENGTH ? detail.substring(0, DETAIL_LENGTH) : detail));
    }

    /** What was done last, the newest first. */
    @Transactional
    public List<Act> latest(int most) {
        return entities.createQuery("from AuditRow order by seq desc", AuditRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditRow::act)
                .toList();
    }
}
