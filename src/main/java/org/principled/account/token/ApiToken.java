package org.principled.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a script may ask in a person's name. */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** Writing that a token was used once a minute is enough to see whether it still is. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(String tokenHash, UUID accountId, String name, Instant now) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.name = name;
        this.createdAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    boolean isDueForTouch(Instant now) {
        return usedAt == null || now.isAfter(usedAt.plus(TOUCH));
    }

    /** What is shown of it; the hash names it and leads to no secret. */
    ApiTokens.Shown view() {
        return new ApiTokens.Shown(tokenHash, name, createdAt, Optional.ofNullable(usedAt));
    }
}
