package org.principled.account.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Role;

/** A link that works once. */
@Entity
class Link {

    static final String INVITATION = "invitation";
    static final String PASSWORD = "password";

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column
    private String purpose;

    private String email;

    @Column(name = "company_id")
    private @Nullable UUID companyId;

    private String roles;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    private Link(String tokenHash, String purpose, String email, @Nullable UUID createdBy, Instant now, Instant end) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.email = email;
        this.roles = "";
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = end;
    }

    static Link invitation(String tokenHash, Invitation invitation, UUID by, Instant now, Instant end) {
        Link link = new Link(tokenHash, INVITATION, invitation.email(), by, now, end);
        link.companyId = invitation.company().orElse(null);
        link.roles = Role.format(invitation.roles());
        return link;
    }

    /**
     * A link to choose a new password.
     *
     * @param passwordHash of the present one, with which the link dies
     */
    static Link password(
            String tokenHash, String email, String passwordHash, @Nullable UUID by, Instant now, Instant end) {
        Link link = new Link(tokenHash, PASSWORD, email, by, now, end);
        link.passwordHash = passwordHash;
        return link;
    }

    String tokenHash() {
        return tokenHash;
    }

    String email() {
        return email;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Who made it; empty where it was mailed to whoever asked. */
    Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    /** Whether it was made for somebody who has this password now. */
    boolean isFor(Optional<String> presentHash) {
        return presentHash.isPresent() && presentHash.get().equals(passwordHash);
    }

    Invitation invitation() {
        return new Invitation(email, Optional.ofNullable(companyId), roleSet());
    }

    Set<Role> roleSet() {
        return Role.parse(roles);
    }
}
