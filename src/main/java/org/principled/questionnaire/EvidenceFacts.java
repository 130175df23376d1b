package org.principled.questionnaire;

import java.util.Set;

/**
 * What is known about a piece of evidence, as far as its grade follows from it.
 *
 * @param kind key of its kind; of a kind that the questionnaire does not have, only rules about every kind hold
 * @param circumstances empty where it is only stated
 * @param body key of the outside body it comes from; empty where from none that the questionnaire lists
 */
public record EvidenceFacts(String kind, Set<Circumstance> circumstances, String body) {
    public EvidenceFacts {
        circumstances = Set.copyOf(circumstances);
    }
}
