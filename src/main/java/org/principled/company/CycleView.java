package org.principled.company;

import java.util.UUID;

/**
 * A cycle as others see it.
 *
 * @param version of its facts and invitations, from 1
 */
public record CycleView(UUID id, CycleFacts facts, int version) {

    public String title() {
        return facts.title();
    }

    /** The edition that is answered, such as {@code principle-d@2026.1}. */
    public String questionnaire() {
        return facts.questionnaire();
    }
}
