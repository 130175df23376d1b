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
import org.principled.account.totp.TotpSecret;

/** A person's account. */
@Entity
class Account {

    @Id
    private UUID id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "password_changed_at")
    private @Nullable Instant passwordChangedAt;

    @Column(name = "password_link_by")
    private @Nullable UUID passwordLinkBy;

    @Column(name = "provider_subject")
    private @Nullable String providerSubject;

    @Column(name = "totp_secret")
    private @Nullable String totpSecret;

    @Column(name = "totp_last_step")
    private long totpLastStep;

    @Column(name = "needs_totp")
    private boolean needsTotp;

    @Column(name = "factor_cleared_by")
    private @Nullable UUID factorClearedBy;

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
        this.language = "";
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

    /** BCP 47 tag of the language the person chose; empty where none was. */
    Optional<String> language() {
        return Optional.of(language).filter(tag -> !tag.isEmpty());
    }

    void setLanguage(String tag) {
        this.language = tag;
    }

    boolean isDisabled() {
        return disabled;
    }

    Instant createdAt() {
        return createdAt;
    }

    Credentials credentials() {
        return new Credentials(
                id,
                email,
                name,
                Optional.ofNullable(passwordHash),
                Optional.ofNullable(totpSecret).map(TotpSecret::new),
                totpLastStep,
                needsTotp,
                disabled);
    }

    /** Ties the account to how a provider names its owner. */
    void setProviderSubject(String subject) {
        this.providerSubject = subject;
    }

    /** The first password, or another hash of the present one. */
    void setPasswordHash(String hash) {
        this.passwordHash = hash;
    }

    /**
     * Another password.
     *
     * @param linkBy who made the link by which it was chosen; null if nobody did
     */
    void changePassword(String hash, Instant now, @Nullable UUID linkBy) {
        this.passwordHash = hash;
        this.passwordChangedAt = now;
        this.passwordLinkBy = linkBy;
    }

    Optional<Instant> passwordChangedAt() {
        return Optional.ofNullable(passwordChangedAt);
    }

    Optional<UUID> passwordLinkBy() {
        return Optional.ofNullable(passwordLinkBy);
    }

    /** A new second factor; the code that proved it does not work again. */
    void setTotp(TotpSecret secret, long usedStep) {
        this.totpSecret = secret.base32();
        this.totpLastStep = usedStep;
        this.factorClearedBy = null;
    }

    /** Without a second factor, which is to be set up with the next signing in. */
    void clearTotp(UUID by) {
        this.totpSecret = null;
        this.factorClearedBy = by;
    }

    /** Who cleared the second factor; empty once there is a new one. */
    Optional<UUID> factorClearedBy() {
        return Optional.ofNullable(factorClearedBy);
    }

    void rename(String newName) {
        this.name = newName;
    }

    void setRoles(Set<Role> held) {
        this.roles = Role.format(held);
    }

    void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }
}
