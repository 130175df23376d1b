package org.principled.questionnaire;

import java.util.List;
import java.util.Map;
import org.principled.canonical.Fraction;

/**
 * Grades of evidence and the factors by which they multiply the points of an answer (principle-d.md 5.2).
 *
 * @param grades keys of the grades, the weakest first; empty where the questionnaire knows no grades and every answer counts in full
 * @param withoutGrade the grade of an answer that names none; empty where there are no grades
 * @param verified the grades that count as verified
 * @param types the types of element with their factors
 * @param publicity factors that replace those of the type where an element needs publicity, by grade
 * @param kinds the kinds of evidence
 */
public record Evidence(
        List<String> grades,
        String withoutGrade,
        List<String> verified,
        List<Type> types,
        Map<String, Fraction> publicity,
        List<Kind> kinds) {

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

    /**
     * A kind of evidence, such as a public document or a contract.
     *
     * @param key such as {@code PUB}
     * @param grade the grade that follows from it
     */
    public record Kind(String key, String grade) {}

    public Evidence {
        grades = List.copyOf(grades);
        verified = List.copyOf(verified);
        types = List.copyOf(types);
        publicity = Map.copyOf(publicity);
        kinds = List.copyOf(kinds);
    }

    /** No grades: every answer counts in full. */
    public static Evidence none() {
        return new Evidence(List.of(), "", List.of(), List.of(), Map.of(), List.of());
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
