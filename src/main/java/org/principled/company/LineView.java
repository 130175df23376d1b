package org.principled.company;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * A business line of a company.
 *
 * @param name unique within the company
 * @param profiles keys of profiles, at least one
 * @param share of the company's revenue or users, from 0 to 1; empty where not stated
 */
public record LineView(String name, List<String> profiles, Optional<Fraction> share) {

    public LineView {
        profiles = List.copyOf(profiles);
    }
}
