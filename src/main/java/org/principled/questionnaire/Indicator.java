package org.principled.questionnaire;

import java.util.List;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;

/**
 * A group of elements that is scored as one, or a family of such groups.
 *
 * @param code such as {@code REQ-2}
 * @param weight within its area or family, positive; only its ratio to its neighbours matters
 * @param unitKinds the kinds of unit that are asked; all where empty
 * @param elements its elements; empty for a family
 * @param members its indicators, for a family; empty otherwise
 */
public record Indicator(
        String code, Fraction weight, List<String> unitKinds, List<Element> elements, List<Indicator> members) {
    public Indicator {
        unitKinds = List.copyOf(unitKinds);
        elements = List.copyOf(elements);
        members = List.copyOf(members);
    }

    public boolean isFamily() {
        return !members.isEmpty();
    }

    /** This indicator, then its members, if any. */
    public Stream<Indicator> withMembers() {
        return Stream.concat(Stream.of(this), members.stream().flatMap(Indicator::withMembers));
    }
}
