package org.principled.catalogue.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.GradingRule;

/** Compares what evidence is worth. */
final class EvidenceDiff {

    private final Evidence before;
    private final Evidence after;
    private final Changes changes;

    EvidenceDiff(Evidence before, Evidence after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void tell() {
        changes.compare(Kind.COUNTED_DIFFERENTLY, "The list of grades", before.grades(), after.grades());
        changes.compare(
                Kind.COUNTED_DIFFERENTLY,
                "The grade of an answer that names none",
                before.withoutGrade(),
                after.withoutGrade());
        changes.compare(Kind.OTHER, "The list of verified grades", before.verified(), after.verified());
        changes.match("Type of element", before.types(), after.types(), Evidence.Type::key, this::compareFactors);
        for (String grade : after.grades()) {
            changes.compare(
                    Kind.COUNTED_DIFFERENTLY,
                    "The factor of grade " + grade + " where publicity is required",
                    factor(before.publicity().get(grade)),
                    factor(after.publicity().get(grade)));
        }
        changes.match("Kind of evidence", before.kinds(), after.kinds(), Function.identity(), (one, other) -> {});
        changes.match("Listed body", before.bodies(), after.bodies(), Function.identity(), (one, other) -> {});
        for (String grade : after.grades()) {
            changes.compare(
                    Kind.COUNTED_DIFFERENTLY,
                    "What gives evidence the grade " + grade,
                    rules(before, grade),
                    rules(after, grade));
        }
    }

    private void compareFactors(Evidence.Type old, Evidence.Type current) {
        for (String grade : after.grades()) {
            Fraction one = old.factors().get(grade);
            Fraction other = current.factors().get(grade);
            if (one != null && other != null) {
                changes.compare(
                        Kind.COUNTED_DIFFERENTLY,
                        "The factor of grade " + grade + " for elements of type " + old.key(),
                        one,
                        other);
            }
        }
    }

    private static String factor(@Nullable Fraction factor) {
        return factor == null ? "that of the type" : factor.toString();
    }

    private static String rules(Evidence evidence, String grade) {
        return evidence.grading().stream()
                .filter(rule -> rule.grade().equals(grade))
                .map(EvidenceDiff::rule)
                .collect(Collectors.joining("; or "));
    }

    private static String rule(GradingRule rule) {
        List<String> when = rule.when().stream().map(Circumstance::key).toList();
        return (rule.kinds().isEmpty() ? "any kind" : String.join(" or ", rule.kinds()))
                + (rule.fromListedBody() ? " by a listed body" : "")
                + (when.isEmpty() ? "" : " when " + String.join(" or ", when));
    }
}
