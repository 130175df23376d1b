package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.onScale;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.scale;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.weighing;
import static org.principled.scoring.Node.Standing.NOT_APPLICABLE;
import static org.principled.scoring.Node.Standing.TOO_FEW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

/** From areas to the total: coverage, bands, the lowest area, the geometric mean, rounding (principle-d.md 5.3 to 5.5). */
class TotalTest {

    private static QuestionnaireBuilder exact(String... points) {
        String[] answers = new String[points.length * 2 + 4];
        answers[0] = "worst";
        answers[1] = "0";
        answers[2] = "best";
        answers[3] = "1";
        for (int i = 0; i < points.length; i++) {
            answers[4 + 2 * i] = points[i];
            answers[5 + 2 * i] = points[i];
        }
        return questionnaire()
                .scale(scale("exact", answers))
                .area("A", "1", indicator("I", onScale(element("a"), "exact")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, little",
        "19.9999%, little",
        "20%, early",
        "39.9999%, early",
        "40%, partial",
        "59.9999%, partial",
        "80%, strong",
        "79.9999%, substantial",
        "best, strong"
    })
    void theBandIsThatOfTheUnroundedTotal(String answer, String band) {
        QuestionnaireBuilder bands = exact("0", "19.9999%", "20%", "39.9999%", "40%", "59.9999%", "79.9999%", "80%")
                .band("little", "0")
                .band("early", "20")
                .band("partial", "40")
                .band("substantial", "60")
                .band("strong", "80");
        assertThat(Scored.of(bands, sheet().answer("a", answer)).card.band()).contains(band);
    }

    @Test
    void theBandIsThatOfTheCappedTotal() {
        QuestionnaireBuilder bands = exact().band("low", "0").band("high", "50").flag(flag("F", total("49")));
        assertThat(Scored.of(bands, sheet().answer("a", "best").finding("F", "confirmed"))
                        .card
                        .band())
                .contains("low");
    }

    @Test
    void aQuestionnaireNeedNotHaveBands() {
        assertThat(Scored.of(exact(), sheet().answer("a", "best")).card.band()).isEmpty();
    }

    @Test
    void aScoreIsProvisionalBelowTheCompletenessAskedFor() {
        QuestionnaireBuilder five = oneArea(indicator("I", element("a", "2"), element("b"), element("c"), element("d")))
                .provisionalBelow("60%");
        assertThat(Scored.of(five, sheet().answer("a", "no")).card.provisional())
                .isTrue();
        assertThat(Scored.of(five, sheet().answer("a", "no").answer("b", "no"))
                        .card
                        .provisional())
                .isFalse();
        assertThat(Scored.of(five, sheet().answer("b", "no").notApplicable("a", "d"))
                        .card
                        .provisional())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} is shown as {1}, exported as {2}, as an interval {3} to {4}")
    @CsvSource({
        "0.484999%, 0, 0.4850, 0, 1",
        "48.5%, 49, 48.5000, 48, 49",
        "48.49999999%, 48, 48.5000, 48, 49",
        "49.5%, 50, 49.5000, 49, 50",
        "12.34565%, 12, 12.3457, 12, 13",
        "12.34564999%, 12, 12.3456, 12, 13",
        "33/100, 33, 33.0000, 33, 33"
    })
    void figuresAreRoundedOnceHalfUpAndIntervalsOutward(
            String points, String shown, String exported, String low, String high) {
        Fraction score = Scored.of(exact(points), sheet().answer("a", points))
                .card
                .score()
                .orElseThrow();
        assertThat(score.rounded(0, RoundingMode.HALF_UP)).isEqualTo(shown);
        assertThat(score.rounded(4, RoundingMode.HALF_UP)).isEqualTo(exported);
        assertThat(score.rounded(0, RoundingMode.FLOOR)).isEqualTo(low);
        assertThat(score.rounded(0, RoundingMode.CEILING)).isEqualTo(high);
    }

    private static QuestionnaireBuilder threeAreas() {
        return questionnaire()
                .area("A", "3", indicator("I", element("a1"), element("a2"), element("a3"), element("a4", "2")))
                .area("B", "2", indicator("J", element("b1"), element("b2"), element("b3")))
                .area("C", "1", indicator("K", element("c1"), element("c2"), element("c3")))
                .coverage(3, "40%");
    }

    @Test
    void anAreaIsScoredFromTheStatedNumberOfElementsOn() {
        Sheets three = sheet().notApplicable("a1")
                .answer("a2", "yes")
                .answer("a3", "yes")
                .answer("a4", "yes")
                .answer("b1", "no");
        Scored.of(threeAreas(), three).score("A", "100").interval("", "50", "50", "800/9");
        Sheets two = sheet().notApplicable("a1", "a2").answer("a3", "yes").answer("a4", "yes");
        Scored.of(threeAreas(), two)
                .notScored("A", TOO_FEW)
                .score("I", "100")
                .score("a3", "100")
                .interval("", "0", "0", "100");
        Sheets none = sheet().notApplicable("a1", "a2", "a3", "a4");
        Scored.of(threeAreas(), none).notScored("A", NOT_APPLICABLE);
    }

    @Test
    void whereEveryAreaHasTooFewElementsThereIsNoTotal() {
        QuestionnaireBuilder small =
                oneArea(indicator("I", element("a"), element("b"))).coverage(3, "40%");
        Scored.of(small, sheet().answer("a", "yes"))
                .score("I", "50")
                .notScored("A", TOO_FEW)
                .notScored("", TOO_FEW);
    }

    @Test
    void anAreaCountsInFullFromTheStatedShareOn() {
        QuestionnaireBuilder forty = questionnaire()
                .area("A", "3", indicator("I", element("a1"), element("a2"), element("a3"), element("a4", "4.5")))
                .area("B", "3", indicator("J", element("b1"), element("b2"), element("b3")))
                .coverage(3, "40%");
        Scored full = Scored.of(
                forty,
                sheet().answer("a1", "yes")
                        .answer("a2", "yes")
                        .answer("a3", "yes")
                        .notApplicable("a4"));
        assertThat(full.card.total().parts().get(0).factor()).isEqualTo(Fraction.ONE);
        full.score("", "50").shares("", "1/2", "0", "3/7");
        Fraction none = Scored.of(forty, sheet().notApplicable("a1", "a2", "a3", "a4"))
                .card
                .total()
                .parts()
                .get(0)
                .factor();
        assertThat(none).isEqualTo(Fraction.ZERO);
    }

    @Test
    void coverageOfManyAreasIsExactHoweverAwkwardTheWeights() {
        QuestionnaireBuilder awkward = questionnaire().coverage(1, "97%");
        Sheets sheet = sheet();
        int[] primes = {999983, 999979, 999961, 999959, 999953, 999931, 999917, 999907};
        for (int prime : primes) {
            String code = "P" + prime;
            awkward.area(
                    code,
                    "0.999999",
                    indicator("I" + prime, element(code + ".1", prime + ".000001"), element(code + ".2", "0.5")));
            sheet.answer(code + ".2", "yes").notApplicable(code + ".1");
        }
        Scored.of(awkward, sheet).score("", "100");
    }

    @Test
    void withoutACoverageRuleOneElementIsEnough() {
        QuestionnaireBuilder plain = questionnaire()
                .area("A", "1", indicator("I", element("a1"), element("a2", "99")))
                .area("B", "1", indicator("J", element("b1")));
        Scored.of(plain, sheet().answer("a1", "yes").notApplicable("a2").answer("b1", "no"))
                .score("", "50");
        Scored.of(plain, sheet().notApplicable("a1", "a2").answer("b1", "partial"))
                .notScored("A", NOT_APPLICABLE)
                .score("", "50");
    }

    @Test
    void theTotalOfIndicatorsIsTheMeanOfAllTopLevelIndicators() {
        QuestionnaireBuilder ofIndicators = questionnaire()
                .totalOfIndicators()
                .area(
                        "A",
                        "1",
                        indicator("I", element("a1")),
                        weighing(indicator("J", element("a2")), "2"),
                        indicator("K", element("a3")))
                .area("B", "1", indicator("L", element("b1")));
        Scored scored = Scored.of(
                        ofIndicators,
                        sheet().answer("a1", "yes")
                                .answer("a2", "partial")
                                .notApplicable("a3")
                                .answer("b1", "no"))
                .score("A", "200/3")
                .score("", "50"); // (1·100 + 2·50 + 1·0) / 4, not the mean of the areas
        assertThat(scored.card.total().parts())
                .extracting(Node.Part::counts)
                .containsExactly(Fraction.of(3), Fraction.of(1));
    }

    @Test
    void theLowestOfTheNamedAreasIsShownAfterItsCap() {
        QuestionnaireBuilder named = threeAreas().lowestOf("A", "B").flag(flag("F", area("A", "10")));
        Sheets sheet = sheet().answer("a1", "yes")
                .answer("a2", "yes")
                .answer("b1", "yes")
                .finding("F", "confirmed");
        assertThat(Scored.of(named, sheet).card.lowest()).map(Node::code).contains("A");
        assertThat(Scored.of(named, sheet().answer("a1", "yes")).card.lowest())
                .map(Node::code)
                .contains("B");
        assertThat(Scored.of(named, sheet()).card.lowest()).map(Node::code).contains("A");
        assertThat(Scored.of(named, sheet().notApplicable("a1", "a2", "b1"))
                        .card
                        .lowest())
                .isEmpty();
    }

    @Test
    void theGeometricMeanWeighsAreasAsTheTotalDoes() {
        QuestionnaireBuilder geometric = questionnaire()
                .area("A", "3", indicator("I", element("a1"), element("a2")))
                .area("B", "1", indicator("J", element("b1")))
                .geometricMean();
        Scored scored = Scored.of(
                geometric, sheet().answer("a1", "yes").answer("a2", "partial").answer("b1", "partial"));
        assertThat(scored.card.geometricMean()).contains(new BigDecimal("67.7702")); // (75³ · 50) ^ (1/4)
        assertThat(Scored.of(geometric, sheet().answer("a1", "yes").answer("b1", "no"))
                        .card
                        .geometricMean())
                .contains(new BigDecimal("0.0000"));
        assertThat(Scored.of(geometric, sheet().notApplicable("a1", "a2", "b1"))
                        .card
                        .geometricMean())
                .isEmpty();
        assertThat(Scored.of(threeAreas(), sheet()).card.geometricMean()).isEmpty();
    }

    @Test
    void theGeometricMeanDoesNotDependOnTheScaleOfTheWeights() {
        QuestionnaireBuilder tiny = questionnaire()
                .area("A", "0.000003", indicator("I", element("a1"), element("a2"), element("a3", "11")))
                .area("B", "0.000001", indicator("J", element("b1")))
                .coverage(1, "97%")
                .geometricMean();
        QuestionnaireBuilder usual = questionnaire()
                .area("A", "3", indicator("I", element("a1"), element("a2"), element("a3", "11")))
                .area("B", "1", indicator("J", element("b1")))
                .coverage(1, "97%")
                .geometricMean();
        Sheets sheet = sheet().answer("a1", "yes")
                .answer("a2", "no")
                .notApplicable("a3")
                .answer("b1", "yes");
        assertThat(Scored.of(tiny, sheet).card.geometricMean())
                .isEqualTo(Scored.of(usual, sheet).card.geometricMean());
    }

    @Test
    void theHeadlineHasTheSameFiguresWithoutTheWorking() {
        Sheets sheet = sheet().answer("a1", "yes").answer("b1", "partial").notApplicable("c1");
        Scored scored = Scored.of(threeAreas(), sheet);
        Scorer.Headline headline = Scorer.headline(CodedSheet.read(scored.plan, scored.sheet));
        assertThat(headline.total()).isEqualTo(scored.card.total().estimate());
        assertThat(headline.areas())
                .isEqualTo(scored.card.areas().stream().map(Node::estimate).toList());
    }

    @Test
    void aCardFindsNodesByCode() {
        Scored scored = Scored.of(threeAreas(), sheet());
        assertThat(scored.card.areas()).extracting(Node::code).containsExactly("A", "B", "C");
        assertThat(scored.card.node("J")).map(Node::kind).contains(Node.Kind.INDICATOR);
        assertThat(scored.card.node("Z")).isEmpty();
        assertThat(scored.card.nodes().map(Node::code))
                .startsWith("", "A", "I", "a1")
                .hasSize(1 + 3 + 3 + 10);
        assertThat(scored.node("A").standing()).isEqualTo(Node.Standing.SCORED);
    }
}
