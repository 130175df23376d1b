package org.principled.account.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Role;

/**
 * What somebody is invited to.
 *
 * @param email lower case
 * @param company empty on the coalition's side
 * @param roles at least one
 */
public record Invitation(String email, Optional<UUID> company, Set<Role> roles) {

    public Invitation {
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }
}
