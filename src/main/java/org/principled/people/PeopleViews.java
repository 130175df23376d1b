package org.principled.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.Troubles;
import org.principled.account.link.Invitations;
import org.principled.language.Spoken;

/** The page of the people of a company or of the coalition. */
@Singleton
class PeopleViews {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Places places;
    private final FactorActs factors;
    private final Invitations invitations;
    private final PeopleMessages words;

    PeopleViews(Places places, FactorActs factors, Invitations invitations, Spoken spoken) {
        this.places = places;
        this.factors = factors;
        this.invitations = invitations;
        this.words = spoken.words(PeopleMessages.class);
    }

    record people(
            Place place,
            String title,
            List<Row> rows,
            List<Choice> offered,
            List<Open> open,
            String email,
            Troubles troubles,
            Optional<Fresh> fresh)
            implements TemplateInstance {}

    /**
     * Somebody.
     *
     * @param self whether it is who reads the page
     * @param lost when the person said to have lost the second factor; empty if not
     */
    record Row(
            UUID id,
            String name,
            String email,
            boolean disabled,
            boolean self,
            Optional<String> lost,
            List<Choice> choices) {

        /** The roles the person holds. */
        public List<Choice> held() {
            return choices.stream().filter(Choice::chosen).toList();
        }
    }

    /** A role that can be chosen. */
    record Choice(String key, boolean chosen) {}

    /** An invitation that can still be taken up. */
    record Open(String id, String email, List<String> roles, String until) {}

    /** A link that is shown once, and what to do with it. */
    record Fresh(String email, String link, String how) {}

    /** The page as it is found. */
    people page(Person person, Place place) {
        return page(person, place, "", Set.of(), Troubles.NONE, Optional.empty());
    }

    /** The page with a link that was just made. */
    people page(Person person, Place place, Fresh fresh) {
        return page(person, place, "", Set.of(), Troubles.NONE, Optional.of(fresh));
    }

    /** The page with an invitation that was refused. */
    people page(Person person, Place place, String email, Set<Role> roles, Troubles troubles) {
        return page(person, place, email, roles, troubles, Optional.empty());
    }

    private people page(
            Person person, Place place, String email, Set<Role> roles, Troubles troubles, Optional<Fresh> fresh) {
        Map<UUID, Instant> lost = factors.requests(person, place);
        return new people(
                place,
                place.company().isPresent() ? words.companyTitle(place.name()) : words.coalitionTitle(),
                places.people(place).stream()
                        .map(each -> row(person, place, each, Optional.ofNullable(lost.get(each.id()))))
                        .toList(),
                choices(place, roles),
                invitations.open(place.company()).stream()
                        .map(PeopleViews::open)
                        .toList(),
                email,
                troubles,
                fresh);
    }

    private static Row row(Person person, Place place, People.Listed each, Optional<Instant> lost) {
        return new Row(
                each.id(),
                each.name(),
                each.email(),
                each.disabled(),
                each.id().equals(person.id()),
                lost.map(MINUTE::format),
                choices(place, each.roles()));
    }

    private static List<Choice> choices(Place place, Set<Role> chosen) {
        return place.roles().stream()
                .map(role -> new Choice(role.key(), chosen.contains(role)))
                .toList();
    }

    private static Open open(Invitations.Open invitation) {
        return new Open(
                invitation.id(),
                invitation.email(),
                keys(invitation.roles()),
                LocalDate.ofInstant(invitation.expiresAt(), ZoneOffset.UTC).toString());
    }

    /** The keys of roles in their usual order. */
    static List<String> keys(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::key)
                .toList();
    }
}
