package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Who did what to whom; never what was written. */
@Singleton
public class Audit {

    private static final String INSERT =
            "insert into audit (at, account_id, act, object, detail) values (?1, ?2, ?3, ?4, ?5)";
    private static final int DETAIL_LENGTH = 400;

    private final EntityManager entities;
    private final Clock clock;

    Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Notes an act in the transaction of the use case, so that there is a note if and only if it was done.
     *
     * @param by account of whoever did it
     * @param act such as {@code company-created}, at most 40 characters
     * @param object what it was done to, mostly an id; at most 80 characters
     * @param detail what helps to understand it; cut off after 400 characters
     */
    public void note(UUID by, String act, String object, String detail) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, clock.instant())
                .setParameter(2, by)
                .setParameter(3, act)
                .setParameter(4, object)
                .setParameter(5, detail.length() > DETAIL_LENGTH ? detail.substring(0, DETAIL_LENGTH) : detail)
                .executeUpdate();
    }
}
