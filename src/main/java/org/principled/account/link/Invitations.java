package org.principled.account.link;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.secret.SecretToken;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Invites people, and lets them in. Who may invite whom to what is for the callers to decide. */
@Singleton
public class Invitations {

    /** How long an invitation can be taken up. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final LinkRows links;
    private final AccountRegister accounts;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    Invitations(LinkRows links, AccountRegister accounts, People people, AuditTrail audit, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An invitation that nobody has taken up yet.
     *
     * @param id names it; not the secret, nor a way to it
     */
    public record Open(String id, String email, Set<Role> roles, Instant expiresAt) {}

    /** Makes an invitation; what is returned is given away once and kept nowhere. */
    @Writes(durable = true)
    public SecretToken make(Person actor, Invitation invitation) {
        Instant now = clock.instant();
        links.deleteEnded(now);
        SecretToken token = SecretToken.random();
        links.persist(Link.invitation(token.hash(), invitation, actor.id(), now, now.plus(LIFE)));
        audit.note(actor.id(), "invited", id(token.hash()), described(invitation));
        return token;
    }

    /** What a link invites to, if it still does. */
    @Transactional
    public Optional<Invitation> find(SecretToken token) {
        return links.find(token, Link.INVITATION, clock.instant()).map(Link::invitation);
    }

    /** The invitations to a company, or without one to the coalition, that can still be taken up. */
    @Transactional
    public List<Open> open(Optional<UUID> company) {
        return links.invitations(company, clock.instant()).stream()
                .map(link -> new Open(link.tokenHash(), link.email(), link.roleSet(), link.expiresAt()))
                .toList();
    }

    /**
     * Takes an invitation back.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if there is none to this company, or without one to the coalition
     */
    @Writes(durable = true)
    public void revoke(Person actor, Optional<UUID> company, String id) {
        Link link = links.invitations(company, clock.instant()).stream()
                .filter(each -> each.tokenHash().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        links.delete(link);
        audit.note(actor.id(), "invitation-revoked", id(id), described(link.invitation()));
    }

    /**
     * Opens the account of somebody who was invited.
     *
     * @return its id
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if the link works no more, {@link ProblemType#CONFLICT} if there is an account
     *     with the address
     */
    @Writes(durable = true)
    public UUID accept(SecretToken token, String name, String passwordHash) {
        Invitation invitation = use(token);
        UUID id = accounts.open(new NewAccount(
                invitation.email(),
                name.strip(),
                invitation.company().isPresent() ? Set.of() : invitation.roles(),
                invitation
                        .company()
                        .map(company -> Map.of(company, invitation.roles()))
                        .orElse(Map.of()),
                Optional.of(passwordHash),
                Optional.empty(),
                true));
        audit.note(id, "invitation-accepted", id.toString(), described(invitation));
        return id;
    }

    /**
     * Gives somebody who has an account what the link invites to.
     *
     * @throws ProblemException if the link works no more, is for somebody else, or would put one account on both sides
     */
    @Writes(durable = true)
    public void join(SecretToken token, Person person) {
        Invitation invitation = use(token);
        if (!invitation.email().equals(person.email())) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        people.add(person.id(), invitation.company(), invitation.roles());
        audit.note(person.id(), "invitation-accepted", person.id().toString(), described(invitation));
    }

    private Invitation use(SecretToken token) {
        Instant now = clock.instant();
        Optional<Invitation> invitation =
                links.find(token, Link.INVITATION, now).map(Link::invitation);
        if (invitation.isEmpty() || !links.use(token, now)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        return invitation.get();
    }

    /** The audit trail has room for the beginning of a hash, which is enough to find it by. */
    private static String id(String hash) {
        return hash.substring(0, 16);
    }

    private static String described(Invitation invitation) {
        return Role.format(invitation.roles())
                + invitation.company().map(company -> " for " + company).orElse("");
    }
}
