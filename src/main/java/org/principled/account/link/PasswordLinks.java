package org.principled.account.link;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.LostFactors;
import org.principled.account.Person;
import org.principled.account.Sessions;
import org.principled.account.secret.SecretToken;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Links to choose a new password. A link works once and dies with the password it replaces. It never stands for the second factor. An
 * account that signs in elsewhere has no password, so it gets none this way.
 */
@Singleton
public class PasswordLinks {

    /** For a link that somebody passes on by hand. */
    public static final Duration BY_HAND = Duration.ofDays(1);

    /** For a link that is mailed. */
    public static final Duration BY_MAIL = Duration.ofMinutes(30);

    /** Until then, nobody fills a mailbox by asking again. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final LinkRows links;
    private final AccountRegister accounts;
    private final LostFactors lost;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final LinkMessages words;
    private final Clock clock;

    PasswordLinks(
            LinkRows links,
            AccountRegister accounts,
            LostFactors lost,
            Sessions sessions,
            AuditTrail audit,
            Spoken spoken,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.lost = lost;
        this.sessions = sessions;
        this.audit = audit;
        this.words = spoken.words(LinkMessages.class);
        this.clock = clock;
    }

    /**
     * A link that somebody hands to the owner of an account; a request about a lost second factor ends with it. Who may is for the callers
     * to decide.
     *
     * @return empty if the account has no password or is disabled
     * @throws ProblemException {@link ProblemType#CONFLICT} if the same person has cleared the second factor and there is no new one yet:
     *     nobody gets hold of both alone
     */
    @Writes(durable = true)
    public Optional<SecretToken> byHand(Person actor, UUID account) {
        if (lost.isClearedBy(actor.id(), account)) {
            throw ProblemException.of(ProblemType.CONFLICT, words.clearedByYou());
        }
        Optional<SecretToken> token = accounts.find(account).flatMap(owner -> make(owner, actor.id(), BY_HAND));
        if (token.isPresent()) {
            audit.note(actor.id(), "password-link", account.toString(), lost.end(account) ? "request ended" : "");
        }
        return token;
    }

    /** A link to be mailed to whoever says to have forgotten the password; empty if nothing is to be mailed, which nobody is told. */
    @Writes(durable = true)
    public Optional<SecretToken> byMail(String email) {
        Optional<Credentials> owner = accounts.findByEmail(email);
        if (owner.isEmpty()
                || links.hasPasswordLink(owner.get().email(), clock.instant().minus(PAUSE))) {
            return Optional.empty();
        }
        Optional<SecretToken> token = make(owner.get(), null, BY_MAIL);
        if (token.isPresent()) {
            audit.note(null, "password-link", owner.get().id().toString(), "mailed");
        }
        return token;
    }

    /** Ends every link to a new password of an account. */
    @Writes(durable = true)
    public void end(Credentials owner) {
        links.deletePasswordLinks(owner.email());
    }

    private Optional<SecretToken> make(Credentials owner, @Nullable UUID by, Duration life) {
        if (owner.passwordHash().isEmpty() || owner.disabled()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        links.deleteEnded(now);
        SecretToken token = SecretToken.random();
        links.persist(
                Link.password(token.hash(), owner.email(), owner.passwordHash().get(), by, now, now.plus(life)));
        return Optional.of(token);
    }

    /** Whose password a link replaces, if it still does. */
    @Transactional
    public Optional<Credentials> find(SecretToken token) {
        Optional<Link> link = links.find(token, Link.PASSWORD, clock.instant());
        return link.flatMap(found -> accounts.findByEmail(found.email()))
                .filter(owner -> !owner.disabled() && link.get().isFor(owner.passwordHash()));
    }

    /**
     * Replaces the password and ends every session.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if the link works no more
     */
    @Writes(durable = true)
    public void change(SecretToken token, String passwordHash) {
        Optional<UUID> maker = links.find(token, Link.PASSWORD, clock.instant()).flatMap(Link::createdBy);
        Credentials owner = find(token)
                .filter(found -> links.use(token, clock.instant()))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        accounts.changePassword(owner.id(), passwordHash, maker);
        sessions.endAll(owner.id(), Optional.empty());
        audit.note(owner.id(), "password-changed", owner.id().toString(), "link");
    }
}
