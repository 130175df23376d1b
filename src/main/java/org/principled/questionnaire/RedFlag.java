package org.principled.questionnaire;

import java.util.List;
import org.principled.canonical.Fraction;

/**
 * Conduct that must not be averaged away: when it is established, areas and the total are capped (principle-d.md 3.7).
 *
 * @param code such as {@code RF-05}
 * @param elements codes of the elements it can be about; of any element where empty
 * @param caps at least one
 */
public record RedFlag(String code, List<String> elements, List<Cap> caps) {

    /** An upper limit, in points from 0 to below 100. */
    public sealed interface Cap {
        Fraction at();

        /** Caps the total. */
        record OfTotal(Fraction at) implements Cap {}

        /**
         * Caps an area.
         *
         * @param whenAbout only where the finding names one of these elements; always where empty
         */
        record OfArea(String area, Fraction at, List<String> whenAbout) implements Cap {
            public OfArea {
                whenAbout = List.copyOf(whenAbout);
            }
        }

        /** Caps each element that the finding names. */
        record OfNamedElements(Fraction at) implements Cap {}
    }

    public RedFlag {
        elements = List.copyOf(elements);
        caps = List.copyOf(caps);
    }
}
