package org.principled.account.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Role;

/**
 * Which roles follow from what a provider says. Beside each value of the claim stand roles, separated by spaces: {@code analyst} for one on
 * the coalition's side, {@code lead:ID} for one for the company with this id.
 */
final class ProviderRoles {

    private final Map<String, List<Grant>> byValue = new HashMap<>();

    private record Grant(Role role, String company) {}

    /**
     * Roles that somebody is to hold.
     *
     * @param coalition on the coalition's side
     * @param companies roles by company
     */
    record Granted(Set<Role> coalition, Map<UUID, Set<Role>> companies) {
        boolean isEmpty() {
            return coalition.isEmpty() && companies.isEmpty();
        }

        boolean isOnBothSides() {
            return !coalition.isEmpty() && !companies.isEmpty();
        }
    }

    /**
     * Reads the roles that an operator wrote down.
     *
     * @param written roles by value of the claim
     * @throws IllegalArgumentException if there is no such role, or a company is named where none belongs or the other way round
     */
    ProviderRoles(Map<String, String> written) {
        written.forEach((value, grants) -> byValue.put(
                value,
                Arrays.stream(grants.strip().split("\\s+"))
                        .map(grant -> grant(value, grant))
                        .toList()));
    }

    private static Grant grant(String value, String written) {
        String[] parts = written.split(":", 2);
        try {
            Role role = Role.of(parts[0]);
            String company = parts.length == 2 ? UUID.fromString(parts[1]).toString() : "";
            if (role.isOfCompany() != company.isEmpty()) {
                return new Grant(role, company);
            }
        } catch (IllegalArgumentException unknown) {
            // Said below, with the place.
        }
        throw new IllegalArgumentException(
                "principled.provider.roles.\"" + value + "\" names “" + written
                        + "”, which is neither a role of the coalition, such as analyst, nor one for a company, such as lead:ID.");
    }

    /** Whether roles follow from the provider at all. */
    boolean decide() {
        return !byValue.isEmpty();
    }

    /** The roles that follow from these values of the claim. */
    Granted of(Collection<String> values) {
        Set<Role> coalition = EnumSet.noneOf(Role.class);
        Map<UUID, Set<Role>> companies = new HashMap<>();
        values.stream()
                .map(byValue::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(grant -> {
                    if (grant.company().isEmpty()) {
                        coalition.add(grant.role());
                    } else {
                        companies
                                .computeIfAbsent(UUID.fromString(grant.company()), none -> EnumSet.noneOf(Role.class))
                                .add(grant.role());
                    }
                });
        return new Granted(coalition, companies);
    }
}
