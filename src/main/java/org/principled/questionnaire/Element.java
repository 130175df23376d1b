package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * The smallest thing that is asked and answered.
 *
 * @param code such as {@code REQ-2.3}; stable, never used again for something else
 * @param type key of its type, which decides the evidence factors; empty where the questionnaire has no types
 * @param publicity whether only what is published counts
 * @param weight within its indicator, positive
 * @param weightReason key of the reason for the weight; empty where none is given
 * @param scale key of its answer scale
 * @param applies ways in which it comes to apply; to everybody where empty
 * @param evidence the kinds of evidence that usually show it
 * @param references what it rests on
 * @param event set where the element can only be answered if something happened
 */
public record Element(
        String code,
        String type,
        boolean publicity,
        Fraction weight,
        String weightReason,
        String scale,
        List<Applicability> applies,
        List<String> evidence,
        List<Reference> references,
        Optional<Event> event) {

    /**
     * A place in a source.
     *
     * @param source tag of the source
     * @param at article, principle or paragraph; empty where only the source as a whole is certain
     */
    public record Reference(String source, String at) {
        @Override
        public String toString() {
            return at.isEmpty() ? source : source + " " + at;
        }
    }

    /**
     * Marks an element about something that need not have happened (principle-d.md 3). "N/A, no event" is accepted only where the process
     * that would have noticed the event works.
     *
     * @param notApplicable the N/A code that claims nothing happened
     * @param detectedBy code of the element that stands for the process
     * @param atLeast the least answer to that element
     */
    public record Event(String notApplicable, String detectedBy, String atLeast) {}

    public Element {
        applies = List.copyOf(applies);
        evidence = List.copyOf(evidence);
        references = List.copyOf(references);
    }
}
