package org.principled.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param id of the account
 * @param name as others see it
 * @param email lower case
 * @param roles roles on the coalition's side; empty for a company's people
 * @param companies roles by company; empty for the coalition's people
 */
public record Person(UUID id, String name, String email, Set<Role> roles, Map<UUID, Set<Role>> companies) {

    public Person {
        roles = Set.copyOf(roles);
        companies = Map.copyOf(companies);
    }

    /** Whether the person works on the coalition's side. */
    public boolean isOfCoalition() {
        return !roles.isEmpty();
    }

    /** Whether the person holds a role on the coalition's side. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person keeps accounts. */
    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether the person holds one of these roles for a company. */
    public boolean isFor(UUID company, Set<Role> any) {
        return companies.getOrDefault(company, Set.of()).stream().anyMatch(any::contains);
    }
}
