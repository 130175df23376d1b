package org.principled.questionnaire;

import java.util.List;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;

/**
 * A part of the questionnaire that is scored and shown for itself.
 *
 * @param code such as {@code EXP}
 * @param weight within the total, positive; only its ratio to the other areas matters
 * @param indicators its indicators, at least one
 */
public record Area(String code, Fraction weight, List<Indicator> indicators) {
    public Area {
        indicators = List.copyOf(indicators);
    }

    /** Its elements, in the order in which they are asked. */
    public Stream<Element> elements() {
        return indicators.stream().flatMap(Indicator::withMembers).flatMap(indicator -> indicator.elements().stream());
    }
}
