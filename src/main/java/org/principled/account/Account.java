package org.principled.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. */
@Entity
class Account {

    @Id
    private UUID id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "totp_secret")
    private @Nullable String totpSecret;

    @Column(name = "totp_last_step")
    private long totpLastStep;

    @Column(name = "needs_totp")
    private boolean needsTotp;

    private String roles;
    private String language;
    private boolean disabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new account that cannot sign in before it has a password. */
    Account(String email, String name, Set<Role> roles, boolean needsTotp, Instant now) {
        this.id = UUID.randomUUID();
        this.email = normal(email);
        this.name = name;
        this.roles = Role.format(roles);
        this.needsTotp = needsTotp;
        this.language = "en";
        this.createdAt = now;
    }

    /** An address as accounts are found by it. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Set<Role> roles() {
        return Role.parse(roles);
    }

    /** BCP 47 tag of the language the person reads. */
    String language() {
        return language;
    }

    boolean isDisabled() {
        return disabled;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }
}
