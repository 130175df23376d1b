package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.applying;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.asking;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.onScale;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.to;
import static org.principled.questionnaire.Questionnaires.weighing;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.Units;

class ScoringPlanTest {

    private static void assertRefused(QuestionnaireBuilder questionnaire, String message) {
        assertThatThrownBy(() -> ScoringPlan.of(questionnaire.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPlanKnowsItsQuestionnaire() {
        Questionnaire questionnaire = oneArea(indicator("I", element("a"))).build();
        assertThat(ScoringPlan.of(questionnaire).questionnaire()).isSameAs(questionnaire);
    }

    @Test
    void weightsThatCannotBeAddedExactlyAreRefused() {
        assertRefused(
                oneArea(indicator("I", element("a", "1/1000003"), element("b", "1/2000003"))),
                "their common denominator is 2000009000009");
        assertRefused(
                oneArea(indicator("I", element("a", "999999999999999"), element("b", "0.001"))),
                "weights are too fine or too far apart to be added exactly");
        assertRefused(
                oneArea(indicator("I", element("a", "999999999999999999"), element("b", "0.001"))),
                "too fine or too far apart");
        assertRefused(
                oneArea(
                        weighing(indicator("I", element("a")), "999999999999999999"),
                        weighing(indicator("J", element("b")), "0.001")),
                "too fine or too far apart");
        assertRefused(
                questionnaire()
                        .area("A", "999999999999999999", indicator("I", element("a")))
                        .area("B", "0.001", indicator("J", element("b"))),
                "too fine or too far apart");
    }

    @Test
    void theFinestAndCoarsestWeightsOfAFileAreExact() {
        QuestionnaireBuilder wide = questionnaire()
                .area(
                        "A",
                        "999999.999999",
                        weighing(indicator("I", element("a", "999999.999999"), element("b", "0.000001")), "0.000001"),
                        weighing(indicator("J", element("c")), "999999.999999"))
                .area("B", "0.000001", indicator("K", element("d")));
        Scored.of(wide, sheet().answer("b", "yes").answer("d", "yes")).score("I", "1/10000000000");
        QuestionnaireBuilder ofIndicators = wide.totalOfIndicators();
        Scored.of(
                ofIndicators,
                sheet().answer("b", "partial").answer("c", "partial").answer("d", "no"));
    }

    @Test
    void longSumsStayExact() {
        QuestionnaireBuilder primes = questionnaire();
        Sheets sheet = sheet();
        int[] weights = {999983, 999979, 999961, 999959, 999953, 999931, 999917, 999907};
        for (int i = 0; i < weights.length; i++) {
            primes.area(
                    "A" + i,
                    weights[i] + ".5",
                    weighing(indicator("I" + i, element("e" + i, weights[i] + ""), element("f" + i, "7.25")), "3"),
                    weighing(indicator("J" + i, element("g" + i, "13"), element("h" + i, weights[i] + ".75")), "0.1"));
            sheet.answer("e" + i, "yes").answer("h" + i, "partial");
        }
        Scored.of(primes, sheet);
    }

    @Test
    void whatIsNotDeclaredIsRefused() {
        assertRefused(oneArea(indicator("I", onScale(element("a"), "none"))), "unknown scale none");
        assertRefused(oneArea(indicator("I", applying(element("a"), to("bank")))), "unknown profile bank");
        assertRefused(oneArea(asking(indicator("I", element("a")), "shop")), "unknown kind of unit shop");
        Element untyped = element("a");
        assertRefused(
                questionnaire().grades("E0").withoutGrade("E0").area("A", "1", indicator("I", untyped)),
                "no factor for grade E0 of a");
        ScoringPlan plan = ScoringPlan.of(oneArea(indicator("I", element("a")))
                .flag(flag("F", area("Z", "5")))
                .build());
        assertThatThrownBy(() ->
                        Scorer.score(plan, sheet().finding("F", "confirmed").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown area Z");
    }

    @Test
    void profilesAndKindsOfUnitAreAtMostSixtyFour() {
        String[] many = IntStream.range(0, 65).mapToObj(i -> "p" + i).toArray(String[]::new);
        assertRefused(oneArea(indicator("I", element("a"))).profiles(many), "a questionnaire has at most 64 profiles");
        Units.Kind[] kinds = IntStream.range(0, 65)
                .mapToObj(i -> new Units.Kind("k" + i, List.of(), List.of()))
                .toArray(Units.Kind[]::new);
        assertRefused(
                oneArea(indicator("I", element("a"))).averaging(kinds), "a questionnaire has at most 64 kinds of unit");
        String[] most = IntStream.range(0, 64).mapToObj(i -> "p" + i).toArray(String[]::new);
        QuestionnaireBuilder last = oneArea(
                        indicator("I", applying(element("a"), to("p63")), applying(element("b"), to("p0"))))
                .profiles(most);
        Scored.of(last, sheet().profiles("p63"))
                .standing("a", Node.Standing.OPEN)
                .standing("b", Node.Standing.OUT_OF_SCOPE);
    }

    @Test
    void scopingThatTheQuestionnaireDoesNotKnowIsRefused() {
        ScoringPlan plan = ScoringPlan.of(oneArea(indicator("I", element("a"))).build());
        assertThatThrownBy(
                        () -> Scorer.score(plan, sheet().scoping("SC-X", "yes").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown scoping question SC-X");
    }
}
