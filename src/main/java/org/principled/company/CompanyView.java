package org.principled.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A company as others see it.
 *
 * @param facts what is known about it
 * @param parentName name of the parent company; empty where there is none
 * @param version of these facts, from 1
 */
public record CompanyView(UUID id, CompanyFacts facts, Optional<String> parentName, int version) {

    public String name() {
        return facts.name();
    }

    public List<LineView> lines() {
        return facts.lines();
    }
}
