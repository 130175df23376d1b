package org.principled.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.Troubles;
import org.principled.account.link.Invitations;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What scripts ask about the people of a place. */
@Singleton
class PeopleRequests {

    private final Places places;
    private final PeopleActs acts;
    private final FactorActs factors;
    private final Invitations invitations;

    PeopleRequests(Places places, PeopleActs acts, FactorActs factors, Invitations invitations) {
        this.places = places;
        this.acts = acts;
        this.factors = factors;
        this.invitations = invitations;
    }

    List<PeopleJson.Somebody> people(Person person, Place place) {
        Map<UUID, Instant> lost = factors.requests(person, place);
        return places.people(place).stream()
                .map(each -> PeopleJson.Somebody.of(each, lost.get(each.id())))
                .toList();
    }

    PeopleJson.Somebody somebody(Person person, Place place, UUID account) {
        People.Listed listed = places.demand(place, account);
        return PeopleJson.Somebody.of(listed, factors.requests(person, place).get(account));
    }

    void clearFactor(Person person, Place place, UUID account, PeopleJson.@Nullable Spoken spoken) {
        factors.clear(person, place, account, spoken != null && Boolean.TRUE.equals(spoken.confirmed()));
    }

    void refuseFactor(Person person, Place place, UUID account) {
        factors.refuse(person, place, account);
    }

    /** Sets the roles that are named, if any are. */
    void setRoles(Person person, Place place, UUID account, @Nullable List<String> roles) {
        if (roles != null) {
            acts.setRoles(person, place, account, place.chosen(known(place, roles)));
        }
    }

    List<PeopleJson.Open> invitations(Place place) {
        return invitations.open(place.company()).stream()
                .map(PeopleJson.Open::of)
                .toList();
    }

    PeopleJson.Made invite(Person person, Place place, PeopleJson.@Nullable Draft draft) {
        if (draft == null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        String email = Objects.requireNonNullElse(draft.email(), "");
        Set<Role> roles = place.chosen(known(place, Objects.requireNonNullElse(draft.roles(), List.<String>of())));
        Troubles troubles = acts.check(email, roles);
        if (!troubles.isEmpty()) {
            Troubles.Trouble first = troubles.all().get(0);
            throw ProblemException.of(ProblemType.UNPROCESSABLE, first.field() + ": " + first.message());
        }
        return PeopleJson.Made.of(acts.invite(person, place, email, roles));
    }

    void revoke(Person person, Place place, String invitation) {
        invitations.revoke(person, place.company(), invitation);
    }

    PeopleJson.Made passwordLink(Person person, Place place, UUID account) {
        return PeopleJson.Made.of(acts.passwordLink(person, place, account));
    }

    /** A role that there is not is refused, never ignored. */
    private static List<String> known(Place place, List<String> roles) {
        if (roles.stream().anyMatch(Objects::isNull)
                || place.chosen(roles).size() != Set.copyOf(roles).size()) {
            throw ProblemException.of(ProblemType.UNPROCESSABLE);
        }
        return roles;
    }
}
