package org.principled.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts in the database. */
@Singleton
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> findByEmail(String email) {
        return find("email", Account.normal(email)).firstResultOptional();
    }

    /** Everything about an account that decides what it may do. */
    Person person(Account account) {
        return new Person(account.id(), account.name(), account.email(), account.roles(), companies(account.id()));
    }

    /** The roles an account holds, by company. */
    Map<UUID, Set<Role>> companies(UUID account) {
        return getEntityManager()
                .createQuery("from Membership where accountId = ?1", Membership.class)
                .setParameter(1, account)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Membership::companyId, Collectors.mapping(Membership::role, Collectors.toUnmodifiableSet())));
    }
}
