package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.namedElements;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.scoring.Node.Standing.TOO_FEW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.answer.Finding;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

/** Red flags and caps (principle-d.md 3.7 and 5.4). */
class CapsTest {

    private static final QuestionnaireBuilder CAPPED = questionnaire()
            .area("A", "3", indicator("I", element("a1", "3"), element("a2")))
            .area("B", "1", indicator("J", element("b1"), element("b2")))
            .flag(flag("F-AREA", area("A", "30")))
            .flag(flag("F-TOTAL", total("45")))
            .flag(flag("F-BOTH", area("A", "20"), area("B", "60"), total("25")))
            .flag(flag("F-ABOUT", area("A", "30"), area("B", "40", "b1", "b2")))
            .flag(flag("F-ELEMENTS", namedElements("0"), total("90")))
            .flag(flag("F-HALF", namedElements("25")))
            .flag(flag("F-LOW", area("A", "10"), total("5")));

    private static Sheets allYes() {
        return sheet().answer("a1", "yes")
                .answer("a2", "yes")
                .answer("b1", "yes")
                .answer("b2", "yes");
    }

    @Test
    void anAreaCapComesBeforeTheTotal() {
        Scored.of(CAPPED, allYes().finding("F-AREA", "confirmed"))
                .score("A", "30")
                .uncapped("A", "100")
                .bites("A", "F-AREA at 30")
                .score("B", "100")
                .score("", "47.5")
                .uncapped("", "47.5")
                .bites("");
    }

    @Test
    void aTotalCapComesLast() {
        Scored.of(CAPPED, allYes().finding("F-TOTAL", "confirmed"))
                .score("A", "100")
                .interval("", "45", "45", "45")
                .uncapped("", "100")
                .bites("", "F-TOTAL at 45");
    }

    @Test
    void aCapAboveTheScoreDoesNotBite() {
        Scored.of(
                        CAPPED,
                        sheet().answer("a1", "no")
                                .answer("a2", "yes")
                                .answer("b1", "no")
                                .answer("b2", "no")
                                .finding("F-AREA", "confirmed")
                                .finding("F-TOTAL", "confirmed"))
                .score("A", "25")
                .bites("A")
                .score("", "18.75")
                .bites("");
    }

    @Test
    void aCapAtTheScoreDoesNotBite() {
        QuestionnaireBuilder at = questionnaire()
                .area("A", "1", indicator("I", element("a1"), element("a2")))
                .flag(flag("F", area("A", "50"), total("50"), namedElements("50")));
        Scored.of(at, sheet().answer("a1", "partial").answer("a2", "partial").finding("F", "confirmed", "a1"))
                .score("A", "50")
                .bites("a1")
                .bites("A")
                .bites("");
    }

    @Test
    void capsDoNotAddUpTheLowestCounts() {
        Scored.of(
                        CAPPED,
                        allYes().finding("F-AREA", "confirmed")
                                .finding("F-BOTH", "confirmed")
                                .finding("F-TOTAL", "confirmed"))
                .score("A", "20")
                .bites("A", "F-BOTH at 20", "F-AREA at 30")
                .score("B", "60")
                .bites("B", "F-BOTH at 60")
                .uncapped("", "30")
                .score("", "25")
                .bites("", "F-BOTH at 25");
    }

    @ParameterizedTest(name = "{0}: {1} to {3}")
    @CsvSource(textBlock = """
            none,        100,  100,  100
            alleged,     100,  100,  100
            supported,    45,  100,  100
            confirmed,    45,   45,   45
            remediated, 72.5, 72.5, 72.5
            """)
    void theStateOfAFlagDecidesWhatItsCapsBind(String state, String low, String score, String high) {
        Scored.of(CAPPED, allYes().finding("F-TOTAL", state)).interval("", low, score, high);
    }

    @Test
    void aSupportedFlagLowersTheLowerBoundOnly() {
        Scored scored = Scored.of(CAPPED, allYes().finding("F-BOTH", "supported"))
                .interval("A", "20", "100", "100")
                .interval("B", "60", "100", "100")
                .interval("", "25", "100", "100")
                .bites("A", "F-BOTH at 20 (lower bound)")
                .bites("", "F-BOTH at 25 (lower bound)");
        assertThat(scored.node("").uncapped().orElseThrow().low()).isEqualTo(Fraction.of(30));
    }

    @Test
    void aSupportedFlagBesideAConfirmedOne() {
        Scored.of(
                        CAPPED,
                        allYes().finding("F-LOW", "supported")
                                .finding("F-AREA", "confirmed")
                                .finding("F-TOTAL", "remediated"))
                .interval("A", "10", "30", "30")
                .bites("A", "F-LOW at 10 (lower bound)", "F-AREA at 30")
                .interval("", "5", "47.5", "47.5")
                .bites("", "F-LOW at 5 (lower bound)");
    }

    @Test
    void aCapHoldsDownTheUpperBoundOfOpenAnswers() {
        Scored.of(
                        CAPPED,
                        sheet().answer("a2", "yes")
                                .finding("F-AREA", "confirmed")
                                .finding("F-TOTAL", "confirmed"))
                .interval("A", "25", "25", "30")
                .bites("A", "F-AREA at 30")
                .interval("", "18.75", "18.75", "45")
                .bites("", "F-TOTAL at 45");
    }

    @Test
    void aConditionalAreaCapNeedsAFindingAboutItsElements() {
        Scored.of(CAPPED, allYes().finding("F-ABOUT", "confirmed", "a1"))
                .score("A", "30")
                .score("B", "100");
        Scored.of(CAPPED, allYes().finding("F-ABOUT", "confirmed"))
                .score("A", "30")
                .score("B", "100");
        Scored.of(CAPPED, allYes().finding("F-ABOUT", "confirmed", "a1", "b2"))
                .score("A", "30")
                .score("B", "40");
    }

    @Test
    void anElementCapHoldsDownTheElementsNamed() {
        Scored.of(CAPPED, allYes().finding("F-ELEMENTS", "confirmed", "a1"))
                .score("a1", "0")
                .uncapped("a1", "100")
                .bites("a1", "F-ELEMENTS at 0")
                .score("a2", "100")
                .bites("a2")
                .score("A", "25")
                .uncapped("A", "25")
                .score("", "43.75");
        Scored.of(CAPPED, allYes().finding("F-ELEMENTS", "confirmed"))
                .score("A", "100")
                .score("", "90");
    }

    @Test
    void elementCapsRiseAndTheLowestCounts() {
        Scored.of(CAPPED, allYes().finding("F-ELEMENTS", "remediated", "a1").finding("F-HALF", "confirmed", "a1", "b1"))
                .score("a1", "25")
                .bites("a1", "F-HALF at 25", "F-ELEMENTS at 50")
                .score("b1", "25")
                .score("A", "43.75")
                .score("B", "62.5")
                .score("", "48.4375");
    }

    @Test
    void aSupportedElementCapLowersTheLowerBound() {
        Scored.of(CAPPED, allYes().finding("F-HALF", "supported", "a1"))
                .interval("a1", "25", "100", "100")
                .bites("a1", "F-HALF at 25 (lower bound)")
                .interval("I", "43.75", "100", "100");
        Scored.of(CAPPED, sheet().finding("F-HALF", "confirmed", "a1")).interval("a1", "0", "0", "25");
    }

    @Test
    void anElementCapDoesNotMakeAnElementApply() {
        Scored.of(CAPPED, sheet().notApplicable("a1").finding("F-HALF", "confirmed", "a1"))
                .notScored("a1", Node.Standing.NOT_APPLICABLE);
    }

    @Test
    void anElementCapComesAfterTheLowestLine() {
        QuestionnaireBuilder lines = questionnaire()
                .area("A", "1", indicator("I", element("a")))
                .lines("10%")
                .flag(flag("F", namedElements("25")));
        Sheets sheet = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "yes")
                .answerOf("line/y", "a", "partial")
                .finding("F", "confirmed", "a");
        Scored scored =
                Scored.of(lines, sheet).score("a", "25").uncapped("a", "50").bites("a", "F at 25");
        assertThat(scored.node("a").parts()).allMatch(part -> part.node().caps().isEmpty());
        assertThat(scored.node("a").parts().get(0).node().score()).contains(Fraction.HUNDRED);
    }

    @Test
    void aFlagOfAnUnscoredAreaStillCapsTheTotal() {
        Scored.of(CAPPED.coverage(2, "40%"), allYes().notApplicable("a2").finding("F-BOTH", "confirmed", "a1"))
                .notScored("A", TOO_FEW)
                .bites("A")
                .score("B", "60")
                .score("", "25")
                .uncapped("", "60");
    }

    @Test
    void findingsAreListedInTheOrderOfTheQuestionnaire() {
        Scored scored = Scored.of(CAPPED, allYes().finding("F-TOTAL", "alleged").finding("F-AREA", "none"));
        assertThat(scored.card.findings()).extracting(Finding::flag).containsExactly("F-AREA", "F-TOTAL");
    }

    @Test
    void unknownFlagsStatesAndElementsAreRefused() {
        ScoringPlan plan = ScoringPlan.of(CAPPED.build());
        assertThatThrownBy(() ->
                        Scorer.score(plan, sheet().finding("F-X", "confirmed").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown flag F-X");
        assertThatThrownBy(() ->
                        Scorer.score(plan, sheet().finding("F-AREA", "sure").build()))
                .hasMessage("unknown state sure");
        assertThatThrownBy(() -> Scorer.score(
                        plan, sheet().finding("F-HALF", "confirmed", "x").build()))
                .hasMessage("unknown element x in the finding on F-HALF");
    }
}
