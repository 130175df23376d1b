package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That a browser is signed in. Only the hash of what the browser holds is kept, so a copy of the database signs nobody in. */
@Entity
class Session {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    /** Writing that a session was used once a minute is often enough for an idle limit of thirty. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private static final int CLIENT_LENGTH = 200;

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    private boolean complete;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private String client;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /**
     * A new session.
     *
     * @param complete whether nothing more has to be proved
     */
    Session(SecretToken token, UUID accountId, boolean complete, String client, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.complete = complete;
        this.client = client.length() > CLIENT_LENGTH ? client.substring(0, CLIENT_LENGTH) : client;
        this.createdAt = now;
        this.usedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    /** Browser and address, for the person to recognise it by. */
    String client() {
        return client;
    }

    boolean isComplete() {
        return complete;
    }

    boolean isAlive(Instant now) {
        return now.isBefore(usedAt.plus(IDLE)) && now.isBefore(createdAt.plus(LONGEST));
    }

    boolean isDueForTouch(Instant now) {
        return now.isAfter(usedAt.plus(TOUCH));
    }
}
