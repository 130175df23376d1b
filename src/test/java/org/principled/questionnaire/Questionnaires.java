package org.principled.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;

/**
 * Small questionnaires for tests: {@link #questionnaire()} starts an empty one, the other methods make its pieces.
 *
 * <p>Numbers are written as in a questionnaire file: {@code 3}, {@code 1/2}, {@code 40%}.
 */
public final class Questionnaires {

    private Questionnaires() {}

    /** Without areas; the scale is yes 1, partial 1/2, no 0; one mode, no evidence grades. */
    public static QuestionnaireBuilder questionnaire() {
        return new QuestionnaireBuilder();
    }

    /** {@link #questionnaire()} with the grades, types and modes of principle-d.md 5.2, and its states of a red flag. */
    public static QuestionnaireBuilder graded() {
        return questionnaire()
                .grades("E0", "E1", "E2", "E3", "E4")
                .withoutGrade("E1")
                .verified("E3", "E4")
                .type("POL", "0", "0", "1", "1", "1")
                .type("DIS", "0", "0", "1", "1", "1")
                .type("PRO", "0", "1/4", "3/4", "1", "1")
                .type("PRA", "0", "1/4", "1/2", "3/4", "1")
                .type("REM", "0", "1/4", "1/2", "3/4", "1")
                .publicity("E3", "0")
                .mode("self-reported", "E0", "E1", "E2", "E3")
                .mode("desk", "E0", "E1", "E2")
                .mode("full", "E0", "E1", "E2", "E3", "E4");
    }

    /** One area A with the given indicators. */
    public static QuestionnaireBuilder oneArea(Indicator... indicators) {
        return questionnaire().area("A", "1", indicators);
    }

    /** An element of weight 1 of the scale {@code conduct} that applies to everybody. */
    public static Element element(String code) {
        return new Element(
                code, "", false, Fraction.ONE, "", "conduct", List.of(), List.of(), List.of(), Optional.empty());
    }

    public static Element element(String code, String weight) {
        return weighing(element(code), weight);
    }

    /** An element of a type of {@link #graded()}. */
    public static Element typed(String code, String type, String weight) {
        Element e = element(code);
        return like(e, type, false, Fraction.parse(weight), e.scale(), e.applies());
    }

    public static Element weighing(Element e, String weight) {
        return like(e, e.type(), e.publicity(), Fraction.parse(weight), e.scale(), e.applies());
    }

    public static Element needingPublicity(Element e) {
        return like(e, e.type(), true, e.weight(), e.scale(), e.applies());
    }

    public static Element onScale(Element e, String scale) {
        return like(e, e.type(), e.publicity(), e.weight(), scale, e.applies());
    }

    /** The same element, applying in any of these ways only. */
    public static Element applying(Element e, Applicability... ways) {
        return like(e, e.type(), e.publicity(), e.weight(), e.scale(), List.of(ways));
    }

    private static Element like(
            Element e, String type, boolean publicity, Fraction weight, String scale, List<Applicability> applies) {
        return new Element(
                e.code(),
                type,
                publicity,
                weight,
                e.weightReason(),
                scale,
                applies,
                e.evidence(),
                e.references(),
                e.event());
    }

    public static Applicability to(String... profiles) {
        return new Applicability(List.of(profiles), Optional.empty());
    }

    /** Applies to these profiles if the condition holds; to all profiles if none is named. */
    public static Applicability when(Condition condition, String... profiles) {
        return new Applicability(List.of(profiles), Optional.of(condition));
    }

    public static Condition answered(String question, String... answers) {
        return new Condition.Answered(question, List.of(answers));
    }

    /** An indicator of weight 1 that asks all kinds of unit. */
    public static Indicator indicator(String code, Element... elements) {
        return new Indicator(code, Fraction.ONE, List.of(), List.of(elements), List.of());
    }

    public static Indicator family(String code, Indicator... members) {
        return new Indicator(code, Fraction.ONE, List.of(), List.of(), List.of(members));
    }

    public static Indicator weighing(Indicator i, String weight) {
        return new Indicator(i.code(), Fraction.parse(weight), i.unitKinds(), i.elements(), i.members());
    }

    public static Indicator asking(Indicator i, String... kinds) {
        return new Indicator(i.code(), i.weight(), List.of(kinds), i.elements(), i.members());
    }

    /** A yes-or-no scoping question that counts as yes while it is open. */
    public static ScopingQuestion scoping(String code) {
        return new ScopingQuestion(code, List.of("yes", "no"), "yes", Optional.empty(), "");
    }

    /** A yes-or-no scoping question that is asked only under a condition, and otherwise counts as {@code notAsked}. */
    public static ScopingQuestion scoping(String code, Condition askedWhen, String notAsked) {
        return new ScopingQuestion(code, List.of("yes", "no"), "yes", Optional.of(askedWhen), notAsked);
    }

    public static Scale scale(String key, String... answersAndPoints) {
        List<Scale.Choice> choices = new ArrayList<>();
        for (int i = 0; i < answersAndPoints.length; i += 2) {
            choices.add(new Scale.Choice(answersAndPoints[i], Fraction.parse(answersAndPoints[i + 1])));
        }
        return new Scale(key, choices);
    }

    public static RedFlag flag(String code, RedFlag.Cap... caps) {
        return new RedFlag(code, List.of(), List.of(caps));
    }

    public static RedFlag.Cap total(String at) {
        return new RedFlag.Cap.OfTotal(Fraction.parse(at));
    }

    public static RedFlag.Cap area(String area, String at, String... whenAbout) {
        return new RedFlag.Cap.OfArea(area, Fraction.parse(at), List.of(whenAbout));
    }

    public static RedFlag.Cap namedElements(String at) {
        return new RedFlag.Cap.OfNamedElements(Fraction.parse(at));
    }

    /** Factors of all grades in their order. */
    static Map<String, Fraction> factors(List<String> grades, String... factors) {
        Map<String, Fraction> byGrade = new LinkedHashMap<>();
        for (int i = 0; i < factors.length; i++) {
            byGrade.put(grades.get(i), Fraction.parse(factors[i]));
        }
        return byGrade;
    }
}
