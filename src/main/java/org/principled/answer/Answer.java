package org.principled.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.wording.Message;

/**
 * What was said about one element.
 *
 * @param unit the unit it was said of; null for the company as a whole
 * @param element code of the element
 * @param said what was said
 */
public record Answer(Unit.@Nullable Id unit, String element, Said said) {

    /** What can be said about an element. Unknown is not No, and neither is "N/A" (principle-d.md 3). */
    public sealed interface Said {}

    /**
     * An answer of the element's scale.
     *
     * @param answer key of the answer
     * @param grades the grades of the evidence that the answer holds; the best counts. Empty where none is stated
     */
    public record Chosen(String answer, List<String> grades) implements Said {
        public Chosen {
            grades = List.copyOf(grades);
        }
    }

    /**
     * The element does not apply.
     *
     * @param code the questionnaire's code for why; empty where none is stated
     */
    public record NotApplicable(String code) implements Said {}

    /** Not established. */
    public record Unknown() implements Said {}

    public static final Said UNKNOWN = new Unknown();

    /** What it is about, for messages: {@code REQ-2.3} or {@code REQ-2.3 of line “Cloud”}. */
    public Message place() {
        return unit == null ? Message.text(element) : Message.of("place.of-unit", element, unit.place());
    }
}
