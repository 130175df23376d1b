package org.principled.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an attempt to sign in was made and has not been taken back by succeeding. */
@Entity
@Table(name = "failed_attempt")
class FailedAttempt {

    @Id
    private UUID id;

    @Column(name = "counted_for")
    private String countedFor;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FailedAttempt() {}

    FailedAttempt(String countedFor, Instant at) {
        this.id = UUID.randomUUID();
        this.countedFor = countedFor;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }
}
