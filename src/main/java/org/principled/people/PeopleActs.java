package org.principled.people;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.PersonCheck;
import org.principled.account.Role;
import org.principled.account.Troubles;
import org.principled.account.link.Invitation;
import org.principled.account.link.Invitations;
import org.principled.account.link.LinkMail;
import org.principled.account.link.PasswordLinks;
import org.principled.account.link.ServerAddress;
import org.principled.account.secret.SecretToken;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What is done with the people of a place, for pages and scripts alike. */
@Singleton
class PeopleActs {

    private final Places places;
    private final People people;
    private final Invitations invitations;
    private final PasswordLinks passwords;
    private final ServerAddress server;
    private final LinkMail mail;
    private final PersonCheck check;
    private final PeopleMessages words;

    PeopleActs(
            Places places,
            People people,
            Invitations invitations,
            PasswordLinks passwords,
            ServerAddress server,
            LinkMail mail,
            PersonCheck check,
            Spoken spoken) {
        this.places = places;
        this.people = people;
        this.invitations = invitations;
        this.passwords = passwords;
        this.server = server;
        this.mail = mail;
        this.check = check;
        this.words = spoken.words(PeopleMessages.class);
    }

    /** What is wrong with an invitation; the fields are {@code email} and {@code roles}. */
    Troubles check(String email, Set<Role> roles) {
        List<Troubles.Trouble> troubles = new ArrayList<>();
        check.email(email).ifPresent(message -> troubles.add(new Troubles.Trouble("email", message)));
        if (roles.isEmpty()) {
            troubles.add(new Troubles.Trouble("roles", words.rolesMissing()));
        }
        return new Troubles(troubles);
    }

    /** Invites somebody to a place, by a link that is shown once. */
    PeopleViews.Fresh invite(Person person, Place place, String email, Set<Role> roles) {
        Invitation invitation = new Invitation(email, place.company(), roles);
        SecretToken token = invitations.make(person, invitation);
        mail.invitation(invitation.email(), token);
        return new PeopleViews.Fresh(
                invitation.email(),
                server.invitation(token),
                mail.isOn() ? words.invitationMailed() : words.invitationMade());
    }

    /** Changes what somebody does in a place. */
    void setRoles(Person person, Place place, UUID account, Set<Role> roles) {
        places.demand(place, account);
        if (roles.isEmpty()) {
            throw ProblemException.of(ProblemType.UNPROCESSABLE, words.rolesMissing())
                    .backTo(place.path());
        }
        place.company()
                .ifPresentOrElse(
                        company -> people.setRoles(person, account, company, roles),
                        () -> people.setRoles(person, account, roles));
    }

    /** Makes a link to a new password, which is shown once. */
    PeopleViews.Fresh passwordLink(Person person, Place place, UUID account) {
        People.Listed owner = places.demandWhole(person, place, account);
        SecretToken token = passwords
                .byHand(person, account)
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, words.noPassword())
                        .backTo(place.path()));
        return new PeopleViews.Fresh(owner.email(), server.password(token), words.passwordMade());
    }
}
