package org.principled.account.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.secret.SecretToken;

/** The links in the database. */
@Singleton
class LinkRows implements PanacheRepositoryBase<Link, String> {

    private static final String ALIVE = " and usedAt is null and expiresAt > ?2";

    /** The link that still works. */
    Optional<Link> find(SecretToken token, String purpose, Instant now) {
        return find("tokenHash = ?1" + ALIVE + " and purpose = ?3", token.hash(), now, purpose)
                .firstResultOptional();
    }

    /** Uses a link up; whether it still worked. Of two at the same moment one succeeds. */
    boolean use(SecretToken token, Instant now) {
        return update("usedAt = ?2 where tokenHash = ?1" + ALIVE, token.hash(), now) == 1;
    }

    /** The invitations to a company, or to the coalition, that nobody has taken up yet; the newest first. */
    List<Link> invitations(Optional<UUID> company, Instant now) {
        String open = "purpose = ?1" + ALIVE;
        String newest = " order by createdAt desc, tokenHash";
        return company.isPresent()
                ? list(open + " and companyId = ?3" + newest, Link.INVITATION, now, company.get())
                : list(open + " and companyId is null" + newest, Link.INVITATION, now);
    }

    /** Whether a link to choose a password was made for an address after a moment. */
    boolean hasPasswordLink(String email, Instant after) {
        return count("purpose = ?1 and email = ?2 and createdAt > ?3", Link.PASSWORD, email, after) > 0;
    }

    void deletePasswordLinks(String email) {
        delete("purpose = ?1 and email = ?2", Link.PASSWORD, email);
    }

    /** Forgets what does not work any more. */
    void deleteEnded(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
