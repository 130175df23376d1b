package org.principled.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Container tests begin on a server that is set up, except where a test says otherwise. */
@Singleton
class FirstAccount {

    private final TestPeople people;
    private final boolean wanted;

    FirstAccount(
            TestPeople people, @ConfigProperty(name = "test.first-account", defaultValue = "true") boolean wanted) {
        this.people = people;
        this.wanted = wanted;
    }

    void open(@Observes StartupEvent start) {
        if (wanted) {
            people.create(Set.of(Role.ADMINISTRATOR), Map.of());
        }
    }
}
