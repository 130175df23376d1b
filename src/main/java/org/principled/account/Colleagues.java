package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who works with whom: for a company, or as an analyst. */
@Singleton
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody who holds one of these roles for a company and can sign in, by name. */
    @Transactional
    public List<Colleague> ofCompany(UUID company, Set<Role> any) {
        return accounts
                .find(
                        "id in (select accountId from Membership where companyId = ?1 and role in ?2)"
                                + " and disabled = false order by name, id",
                        company,
                        any.stream().map(Role::key).toList())
                .stream()
                .map(account -> new Colleague(account.id(), account.name()))
                .toList();
    }

    /** Every analyst who can sign in, by name. */
    @Transactional
    public List<Colleague> analysts() {
        return accounts.find("disabled = false order by name, id").stream()
                .filter(account -> account.roles().contains(Role.ANALYST))
                .map(account -> new Colleague(account.id(), account.name()))
                .toList();
    }

    /**
     * Somebody who can be asked.
     *
     * @param id of the account
     */
    public record Colleague(UUID id, String name) {}
}
