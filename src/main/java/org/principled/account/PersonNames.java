package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names of people, for those who see what they wrote. */
@Singleton
public class PersonNames {

    private final Accounts accounts;

    PersonNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Name by id of the account; an account that does not exist is absent. */
    @Transactional
    public Map<UUID, String> of(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : accounts.list("id in ?1", people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }
}
