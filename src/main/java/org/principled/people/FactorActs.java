package org.principled.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.LostFactors;
import org.principled.account.Person;
import org.principled.account.lost.WayBack;
import org.principled.problem.ProblemException;

/** What is done in a place about requests of people who have lost their second factor. */
@Singleton
class FactorActs {

    private final Places places;
    private final LostFactors lost;
    private final WayBack wayBack;

    FactorActs(Places places, LostFactors lost, WayBack wayBack) {
        this.places = places;
        this.lost = lost;
        this.wayBack = wayBack;
    }

    /** When whose request was made, of those in a place whom the person keeps. */
    Map<UUID, Instant> requests(Person person, Place place) {
        return lost.all().entrySet().stream()
                .filter(each -> places.keepsWhole(person, place, each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Clears the second factor of somebody who asked for it.
     *
     * @param confirmed whether the actor says to have spoken with the person
     */
    void clear(Person actor, Place place, UUID account, boolean confirmed) {
        places.demandWhole(actor, place, account);
        try {
            wayBack.clear(actor, account, confirmed);
        } catch (ProblemException refused) {
            throw refused.backTo(place.path());
        }
    }

    /** Refuses what somebody asked for. */
    void refuse(Person actor, Place place, UUID account) {
        places.demandWhole(actor, place, account);
        wayBack.refuse(actor, account);
    }
}
