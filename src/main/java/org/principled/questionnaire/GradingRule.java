package org.principled.questionnaire;

import java.util.List;

/**
 * A rule by which a piece of evidence has a grade. All that it asks for must be so; {@link Evidence} says what several
 * rules that fit give.
 *
 * @param grade the grade it gives
 * @param kinds only evidence of one of these kinds; of any where empty
 * @param fromListedBody only evidence from an outside body that the questionnaire lists
 * @param when only where at least one of these is so; always where empty
 */
public record GradingRule(String grade, List<String> kinds, boolean fromListedBody, List<Circumstance> when) {
    public GradingRule {
        kinds = List.copyOf(kinds);
        when = List.copyOf(when);
    }
}
