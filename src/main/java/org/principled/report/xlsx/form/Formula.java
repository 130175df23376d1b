package org.principled.report.xlsx.form;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.principled.questionnaire.Condition;

/** Parts of formulas. */
final class Formula {

    private Formula() {}

    /** A text within a formula. */
    static String text(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A text as a pattern that only it fits. */
    static String pattern(String text) {
        return text.replace("~", "~~").replace("*", "~*").replace("?", "~?");
    }

    /** Whether any of these holds. */
    static String or(Collection<String> terms) {
        return terms.isEmpty() ? "FALSE" : terms.stream().collect(Collectors.joining(",", "OR(", ")"));
    }

    /** Whether all of these hold. */
    static String and(Collection<String> terms) {
        return terms.isEmpty() ? "TRUE" : terms.stream().collect(Collectors.joining(",", "AND(", ")"));
    }

    /**
     * Whether a condition holds.
     *
     * @param counting the cell with the answer that counts, by scoping question
     */
    static String of(Condition condition, Map<String, String> counting) {
        if (condition instanceof Condition.Answered answered) {
            return or(answered.answers().stream()
                    .map(answer -> counting.get(answered.question()) + "=" + text(answer))
                    .toList());
        }
        if (condition instanceof Condition.Not not) {
            return "NOT(" + of(not.condition(), counting) + ")";
        }
        if (condition instanceof Condition.Any any) {
            return or(any.conditions().stream().map(each -> of(each, counting)).toList());
        }
        return and(((Condition.All) condition)
                .conditions().stream().map(each -> of(each, counting)).toList());
    }
}
