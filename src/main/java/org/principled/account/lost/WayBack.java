package org.principled.account.lost;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.LostFactors;
import org.principled.account.Person;
import org.principled.account.Sessions;
import org.principled.account.link.LinkMail;
import org.principled.account.link.PasswordLinks;
import org.principled.account.secret.SecretToken;
import org.principled.account.signin.Browser;
import org.principled.account.signin.SignIns;
import org.principled.account.token.ApiTokens;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The way back for whoever has lost the second factor with all recovery codes: the person asks, and somebody else helps. */
@Singleton
public class WayBack {

    /** How long somebody can help after a request. */
    private static final Duration LIFE = Duration.ofDays(14);

    private final SignIns signIns;
    private final LostFactors lost;
    private final AccountRegister accounts;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final LinkMail mail;
    private final AuditTrail audit;
    private final LostMessages words;
    private final Clock clock;

    WayBack(
            SignIns signIns,
            LostFactors lost,
            AccountRegister accounts,
            PasswordLinks links,
            Sessions sessions,
            ApiTokens tokens,
            LinkMail mail,
            AuditTrail audit,
            Spoken spoken,
            Clock clock) {
        this.signIns = signIns;
        this.lost = lost;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.mail = mail;
        this.audit = audit;
        this.words = spoken.words(LostMessages.class);
        this.clock = clock;
    }

    /** Who stands before the question for a code, and so may ask. */
    Optional<Credentials> asker(SecretToken half) {
        return signIns.outstanding(half).filter(account -> account.totp().isPresent());
    }

    /**
     * Notes a request.
     *
     * @param half the session of the first step of signing in
     * @return who asked; empty if nobody stands before the question for a code
     * @throws ProblemException {@link ProblemType#TOO_MANY_REQUESTS} after too many attempts
     */
    Optional<Credentials> ask(SecretToken half, Browser browser) {
        asker(half).ifPresent(account -> signIns.count(account, browser));
        Optional<Credentials> asked = note(half, browser);
        asked.ifPresent(account -> mail.send(account.email(), words.askedSubject(), words.askedText()));
        return asked;
    }

    @Writes(durable = true)
    Optional<Credentials> note(SecretToken half, Browser browser) {
        Optional<Credentials> account = asker(half);
        account.ifPresent(each -> {
            lost.ask(each.id());
            audit.note(each.id(), "second-factor-lost", each.id().toString(), browser.description());
        });
        return account;
    }

    /**
     * Clears the second factor of somebody who asked for it; whoever uses the account now has to sign in again. Who may help whom is for the
     * callers to decide.
     *
     * @param confirmed whether the actor says to have spoken with the person
     * @throws ProblemException {@link ProblemType#NOT_FOUND} without a request, {@link ProblemType#FORBIDDEN} for one's own account, {@link
     *     ProblemType#UNPROCESSABLE} unless confirmed, {@link ProblemType#CONFLICT} if the request holds no more or the same person would get
     *     hold of password and second factor
     */
    public void clear(Person actor, UUID account, boolean confirmed) {
        Credentials owner = cleared(actor, account, confirmed);
        mail.send(owner.email(), words.clearedSubject(), words.clearedText(actor.name()));
    }

    @Writes(durable = true)
    Credentials cleared(Person actor, UUID account, boolean confirmed) {
        demand(actor, account, confirmed);
        Credentials owner = accounts.find(account).orElseThrow();
        lost.clear(actor.id(), account);
        links.end(owner);
        sessions.endAll(account, Optional.empty());
        tokens.deleteAll(account);
        audit.note(actor.id(), "second-factor-cleared", account.toString(), "");
        return owner;
    }

    /**
     * Refuses a request, whatever has become of it.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} without a request, {@link ProblemType#FORBIDDEN} for one's own account
     */
    @Writes(durable = true)
    public void refuse(Person actor, UUID account) {
        refuseOwn(actor, account);
        if (!lost.end(account)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        audit.note(actor.id(), "second-factor-refused", account.toString(), "");
    }

    private void demand(Person actor, UUID account, boolean confirmed) {
        refuseOwn(actor, account);
        LostFactors.Request request = lost.take(account).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (!confirmed) {
            throw ProblemException.of(ProblemType.UNPROCESSABLE, words.unconfirmed());
        }
        if (request.passwordChangedAt()
                .filter(changed -> !changed.isBefore(request.askedAt()))
                .isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.passwordChanged());
        }
        if (request.askedAt().plus(LIFE).isBefore(clock.instant())) {
            throw ProblemException.of(ProblemType.CONFLICT, words.tooOld((int) LIFE.toDays()));
        }
        if (request.passwordLinkBy().filter(actor.id()::equals).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.twoNeeded());
        }
    }

    private void refuseOwn(Person actor, UUID account) {
        if (actor.id().equals(account)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, words.own());
        }
    }
}
