package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.family;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.typed;
import static org.principled.questionnaire.Questionnaires.weighing;
import static org.principled.scoring.Node.Standing.NOT_APPLICABLE;
import static org.principled.scoring.Node.Standing.OPEN;
import static org.principled.scoring.Node.Standing.SCORED;

import org.junit.jupiter.api.Test;
import org.principled.questionnaire.QuestionnaireBuilder;

/** Unanswered is not "N/A" is not No. */
class MissingAnswersTest {

    private static final QuestionnaireBuilder TWO = oneArea(indicator("I", element("a", "3"), element("b", "1")))
            .band("low", "0")
            .provisionalBelow("60%");

    @Test
    void aNoCountsZeroAndClosesTheInterval() {
        Scored.of(TWO, sheet().answer("a", "yes").answer("b", "no"))
                .interval("I", "75", "75", "75")
                .interval("", "75", "75", "75")
                .standing("b", SCORED)
                .shares("", "1", "0", "0");
    }

    @Test
    void anOpenAnswerCountsZeroAndOpensTheInterval() {
        Scored.of(TWO, sheet().answer("a", "yes"))
                .interval("b", "0", "0", "100")
                .interval("I", "75", "75", "100")
                .standing("b", OPEN)
                .standing("I", SCORED)
                .shares("", "3/4", "0", "0");
        Scored.of(TWO, sheet().answer("a", "yes").unknown("b")).interval("", "75", "75", "100");
    }

    @Test
    void notApplicableLeavesBothSums() {
        Scored.of(TWO, sheet().answer("a", "yes").notApplicable("b"))
                .interval("I", "100", "100", "100")
                .notScored("b", NOT_APPLICABLE)
                .shares("", "1", "0", "1/4")
                .shares("b", "", "", "1");
    }

    @Test
    void whereEverythingIsNotApplicableThereIsNoScore() {
        Scored scored = Scored.of(TWO, sheet().notApplicable("a", "b"))
                .notScored("I", NOT_APPLICABLE)
                .notScored("A", NOT_APPLICABLE)
                .notScored("", NOT_APPLICABLE)
                .shares("", "", "", "1");
        assertThat(scored.card.score()).isEmpty();
        assertThat(scored.card.band()).isEmpty();
        assertThat(scored.card.provisional()).isFalse();
        assertThat(Scorer.headline(CodedSheet.read(scored.plan, scored.sheet)).total())
                .isEmpty();
    }

    @Test
    void whereNothingIsAnsweredTheScoreIsZeroAndEverythingIsPossible() {
        Scored scored = Scored.of(TWO, sheet()).interval("", "0", "0", "100").shares("", "0", "0", "0");
        assertThat(scored.card.band()).contains("low");
        assertThat(scored.card.provisional()).isTrue();
    }

    @Test
    void oneElementIsAWholeQuestionnaire() {
        Scored.of(oneArea(indicator("I", element("a", "1/7"))), sheet().answer("a", "partial"))
                .score("a", "50")
                .score("I", "50")
                .score("A", "50")
                .score("", "50");
    }

    @Test
    void anIndicatorThatDoesNotApplyLeavesItsArea() {
        QuestionnaireBuilder three = oneArea(
                weighing(indicator("I", element("a")), "5"),
                weighing(indicator("J", element("b")), "2"),
                indicator("K", element("c")));
        Scored.of(three, sheet().notApplicable("a").answer("b", "yes").answer("c", "no"))
                .score("A", "200/3")
                .notScored("I", NOT_APPLICABLE)
                .shares("A", "1", "0", "1/3");
    }

    @Test
    void aFamilyIsTheMeanOfItsMembersThatApplyAndCountsOnce() {
        QuestionnaireBuilder families = oneArea(
                family(
                        "F",
                        indicator("Fa", element("a"), element("b")),
                        weighing(indicator("Fb", element("c")), "2"),
                        family("Fc", indicator("Fc1", element("d")), indicator("Fc2", element("e")))),
                indicator("G", element("g")));
        Scored.of(
                        families,
                        sheet().answer("a", "yes")
                                .answer("b", "no")
                                .answer("c", "yes")
                                .notApplicable("d", "e")
                                .answer("g", "no"))
                .score("Fa", "50")
                .notScored("Fc", NOT_APPLICABLE)
                .score("F", "250/3")
                .score("A", "125/3");
        Scored.of(families, sheet().answer("d", "yes").answer("e", "partial"))
                .score("Fc", "75")
                .interval("F", "18.75", "18.75", "93.75");
    }

    @Test
    void theUpperBoundIsTheBestTheModeAllows() {
        QuestionnaireBuilder four = graded().area(
                        "A",
                        "1",
                        indicator("I", typed("pra", "PRA", "1"), typed("pro", "PRO", "1"), typed("pol", "POL", "1")));
        Scored.of(four, sheet().mode("desk"))
                .interval("pra", "0", "0", "50")
                .interval("pro", "0", "0", "75")
                .interval("", "0", "0", "75");
        Scored.of(four, sheet())
                .interval("pra", "0", "0", "75")
                .interval("pro", "0", "0", "100")
                .interval("", "0", "0", "275/3");
        Scored.of(four, sheet().mode("full")).interval("", "0", "0", "100");
    }

    @Test
    void aLowerGradeCanBeBestInAMode() {
        QuestionnaireBuilder odd = questionnaire()
                .grades("weak", "strong")
                .withoutGrade("weak")
                .type("T", "1", "1/5")
                .area("A", "1", indicator("I", typed("a", "T", "1"), typed("b", "T", "1")));
        Scored.of(odd, sheet().answer("a", "yes", "strong", "weak").answer("b", "yes", "strong"))
                .score("", "60");
        Scored.of(odd, sheet().answer("a", "no")).interval("", "0", "0", "50");
    }

    @Test
    void theModeAndTheCompanyGoWithTheScore() {
        Scored desk = Scored.of(graded().area("A", "1", indicator("I", typed("a", "PRA", "1"))), sheet().mode("desk"));
        assertThat(desk.card.mode()).isEqualTo("desk");
        assertThat(desk.card.company().name()).isEqualTo("Example");
        assertThat(desk.card.edition().name()).isEqualTo("test@1");
        Scored ofDefault = Scored.of(graded().area("A", "1", indicator("I", typed("a", "PRA", "1"))), sheet());
        assertThat(ofDefault.card.mode()).isEqualTo("self-reported");
    }
}
