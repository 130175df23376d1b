package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * One way in which an element comes to apply; any one of an element's ways is enough.
 *
 * @param profiles it applies to holders of one of these profiles; to everybody where empty
 * @param when and only when this holds; always where empty
 */
public record Applicability(List<String> profiles, Optional<Condition> when) {
    public Applicability {
        profiles = List.copyOf(profiles);
    }
}
