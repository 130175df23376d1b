package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.principled.account.secret.SecretToken;

/** That a browser is signed in. Only the hash of what the browser holds is kept, so a copy of the database signs nobody in. */
@Entity
class Session {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    /** How long after the password the second factor may follow. */
    private static final Duration HALF = Duration.ofMinutes(10);

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

    boolean isComplete() {
        return complete;
    }

    boolean isAlive(Instant now) {
        return now.isBefore(usedAt.plus(IDLE)) && now.isBefore(createdAt.plus(LONGEST));
    }

    boolean isHalfAlive(Instant now) {
        return !complete && now.isBefore(createdAt.plus(HALF));
    }

    /** What is shown of it; the hash names it and leads to no secret. */
    OpenSession view(String presentHash) {
        return new OpenSession(tokenHash, client, createdAt, usedAt, tokenHash.equals(presentHash));
    }

    boolean isDueForTouch(Instant now) {
        return now.isAfter(usedAt.plus(TOUCH));
    }
}
