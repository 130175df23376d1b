package org.principled.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.company.Companies;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Says who keeps whom. */
@Singleton
class Places {

    private final Companies companies;
    private final People people;
    private final PeopleMessages words;

    Places(Companies companies, People people, Spoken spoken) {
        this.companies = companies;
        this.people = people;
        this.words = spoken.words(PeopleMessages.class);
    }

    /**
     * A company, for a lead of it or an administrator.
     *
     * @throws ProblemException if there is none that the person may know of, or if the person keeps nobody there
     */
    Place company(Person person, UUID id) {
        String name = companies
                .find(id, person)
                .map(company -> company.facts().name())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (!person.isFor(id, Set.of(Role.LEAD)) && !person.is(Role.ADMINISTRATOR)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        return new Place(Optional.of(id), name);
    }

    /** Everybody in a place. */
    List<People.Listed> people(Place place) {
        return place.company().map(people::ofCompany).orElseGet(people::ofCoalition);
    }

    /**
     * Somebody in a place.
     *
     * @throws ProblemException if nobody like that is there
     */
    People.Listed demand(Place place, UUID account) {
        return people(place).stream()
                .filter(each -> each.id().equals(account))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /**
     * Somebody in a place whose account does not reach beyond what the person keeps: a lead must not get hold of an account of another
     * company.
     *
     * @throws ProblemException if nobody like that is there, or if an administrator has to do it
     */
    People.Listed demandWhole(Person person, Place place, UUID account) {
        People.Listed listed = demand(place, account);
        if (!keepsWhole(person, place, account)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, words.reachesBeyond())
                    .backTo(place.path());
        }
        return listed;
    }

    /** Whether the account of somebody in a place does not reach beyond what the person keeps. */
    boolean keepsWhole(Person person, Place place, UUID account) {
        return person.is(Role.ADMINISTRATOR)
                || place.company()
                        .filter(company -> people.worksOnlyFor(account, company))
                        .isPresent();
    }
}
