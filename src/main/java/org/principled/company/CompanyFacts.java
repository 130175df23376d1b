package org.principled.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known about a company. What is not stated is empty.
 *
 * @param name as it is shown, unique
 * @param legalName as it is registered
 * @param lei Legal Entity Identifier (ISO 17442)
 * @param identifiers other identifiers, each as {@code scheme:value}
 * @param country of the seat, ISO 3166-1 alpha-2
 * @param parent the company that owns it, where that is held here as well
 * @param website an http or https address
 * @param headcount class of the number of people employed: {@code under-50} to {@code 5000-plus}
 * @param stateOwned what a state holds of it: {@code none}, {@code minority} or {@code majority}
 * @param lines business lines in the order in which they are shown
 */
public record CompanyFacts(
        String name,
        String legalName,
        String lei,
        List<String> identifiers,
        String country,
        Optional<UUID> parent,
        String website,
        String headcount,
        String stateOwned,
        List<LineView> lines) {

    /** The classes of headcount, smallest first. */
    static final List<String> HEADCOUNTS = List.of("under-50", "50-249", "250-999", "1000-4999", "5000-plus");

    /** What a state may hold of a company, least first. */
    static final List<String> STATE_OWNERSHIP = List.of("none", "minority", "majority");

    public CompanyFacts {
        identifiers = List.copyOf(identifiers);
        lines = List.copyOf(lines);
    }
}
