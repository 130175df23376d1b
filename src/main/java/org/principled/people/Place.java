package org.principled.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Role;

/**
 * Where people work.
 *
 * @param company empty for the coalition
 * @param name of the company; empty for the coalition
 */
record Place(Optional<UUID> company, String name) {

    static final Place COALITION = new Place(Optional.empty(), "");

    /** The roles there are. */
    List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isOfCompany() == company.isPresent())
                .toList();
    }

    /** Those of the roles here that are named by their keys; whatever else is named is none. */
    Set<Role> chosen(Collection<String> keys) {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        roles().stream().filter(role -> keys.contains(role.key())).forEach(chosen::add);
        return chosen;
    }

    /** The page of its people. */
    public String path() {
        return company.map(id -> "/companies/" + id + "/people").orElse("/people");
    }
}
