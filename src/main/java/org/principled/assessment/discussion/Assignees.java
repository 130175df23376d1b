package org.principled.assessment.discussion;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.canonical.Sha256;

/**
 * Who is to answer an indicator.
 *
 * @param people ids of accounts; nobody where empty
 */
public record Assignees(Set<UUID> people) {

    private static final int TAG_LENGTH = 16;

    public Assignees {
        people = Set.copyOf(people);
    }

    /** Stands for exactly these people: whoever assigns others says by it whom they saw there. */
    public String tag() {
        String all = people.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return Sha256.hex(all).substring(0, TAG_LENGTH);
    }
}
