package org.principled.questionnaire;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.canonical.Fraction;

/**
 * Grades of evidence and the factors by which they multiply the points of an answer (principle-d.md 5.2).
 *
 * @param grades keys of the grades, the weakest first; empty where the questionnaire knows no grades and every answer counts in full
 * @param withoutGrade the grade of an answer that names none; empty where there are no grades
 * @param verified the grades that count as verified
 * @param types the types of element with their factors
 * @param publicity factors that replace those of the type where an element needs publicity, by grade
 * @param kinds keys of the kinds of evidence, such as {@code PUB}
 * @param bodies keys of the outside bodies whose findings the questionnaire recognises
 * @param grading the rules by which the grade of a piece of evidence follows from what is known about it
 */
public record Evidence(
        List<String> grades,
        String withoutGrade,
        List<String> verified,
        List<Type> types,
        Map<String, Fraction> publicity,
        List<String> kinds,
        List<String> bodies,
        List<GradingRule> grading) {

    /**
     * A type of element, such as policy or practice.
     *
     * @param key such as {@code PRO}
     * @param factors from 0 to 1, by grade; one for each grade
     */
    public record Type(String key, Map<String, Fraction> factors) {
        public Type {
            factors = Map.copyOf(factors);
        }
    }

    public Evidence {
        grades = List.copyOf(grades);
        verified = List.copyOf(verified);
        types = List.copyOf(types);
        publicity = Map.copyOf(publicity);
        kinds = List.copyOf(kinds);
        bodies = List.copyOf(bodies);
        grading = List.copyOf(grading);
    }

    /** No grades: every answer counts in full. */
    public static Evidence none() {
        return new Evidence(List.of(), "", List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());
    }

    /**
     * The grade that a piece of evidence has by itself (principle-d.md 10, "Derived grade"): the best that any fitting rule gives it, or
     * that of an answer without evidence where none fits.
     *
     * @return empty where the questionnaire knows no grades
     */
    public String grade(EvidenceFacts facts) {
        return grading.stream()
                .filter(rule -> fits(rule, facts))
                .map(GradingRule::grade)
                .max(Comparator.comparingInt(grades::indexOf))
                .orElse(withoutGrade);
    }

    /**
     * The grade that a piece of evidence counts with in a mode: its own, or the best below that the mode allows.
     *
     * @return empty where the questionnaire knows no grades
     */
    public String grade(EvidenceFacts facts, Mode mode) {
        return allowed(grade(facts), mode);
    }

    /**
     * Every grade that a piece of evidence has in a mode, the weakest first; what an answer resting on it holds. A record that is both
     * published and shown to an assessor has both grades, so that for an element that needs publicity the showing does not undo the
     * publication.
     *
     * @return never empty, unless the questionnaire knows no grades
     */
    public List<String> grades(EvidenceFacts facts, Mode mode) {
        Set<String> given = new HashSet<>(Set.of(grade(facts, mode)));
        grading.stream()
                .filter(rule -> fits(rule, facts))
                .map(rule -> allowed(rule.grade(), mode))
                .forEach(given::add);
        return grades.stream().filter(given::contains).toList();
    }

    private boolean fits(GradingRule rule, EvidenceFacts facts) {
        return (rule.kinds().isEmpty() || rule.kinds().contains(facts.kind()))
                && (!rule.fromListedBody() || bodies.contains(facts.body()))
                && (rule.when().isEmpty() || rule.when().stream().anyMatch(facts.circumstances()::contains));
    }

    /** What a grade counts as in a mode: itself, or the best below that the mode allows. */
    public String allowed(String grade, Mode mode) {
        return mode.grades().stream()
                .filter(other -> grades.indexOf(other) <= grades.indexOf(grade))
                .max(Comparator.comparingInt(grades::indexOf))
                .orElse(withoutGrade);
    }

    /** The factor of one grade for an element, from 0 to 1. */
    public Fraction factor(Element element, String grade) {
        if (element.publicity() && publicity.containsKey(grade)) {
            return publicity.get(grade);
        }
        return types.stream()
                .filter(type -> type.key().equals(element.type()))
                .findFirst()
                .map(type -> type.factors().get(grade))
                .orElseThrow(
                        () -> new IllegalArgumentException("no factor for grade " + grade + " of " + element.code()));
    }
}
