package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.needingPublicity;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.typed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

class EvidenceFactorsTest {

    private static QuestionnaireBuilder one(String type, boolean publicity) {
        return graded().area(
                        "A",
                        "1",
                        indicator("I", publicity ? needingPublicity(typed("e", type, "1")) : typed("e", type, "1")));
    }

    @ParameterizedTest(name = "{0} yes at {1} is worth {2}, partial {3}")
    @CsvSource(textBlock = """
            POL, E0,   0,    0
            POL, E1,   0,    0
            POL, E2, 100,   50
            POL, E3, 100,   50
            POL, E4, 100,   50
            PRO, E0,   0,    0
            PRO, E1,  25, 12.5
            PRO, E2,  75, 37.5
            PRO, E3, 100,   50
            PRO, E4, 100,   50
            PRA, E0,   0,    0
            PRA, E1,  25, 12.5
            PRA, E2,  50,   25
            PRA, E3,  75, 37.5
            PRA, E4, 100,   50
            """)
    void anAnswerIsWorthItsPointsTimesTheFactorOfItsGrade(String type, String grade, String yes, String partial) {
        Scored.of(one(type, false), sheet().mode("full").answer("e", "yes", grade))
                .score("e", yes);
        Scored.of(one(type, false), sheet().mode("full").answer("e", "partial", grade))
                .score("e", partial);
        Scored.of(one(type, false), sheet().mode("full").answer("e", "no", grade))
                .score("e", "0");
    }

    @ParameterizedTest(name = "published policy, evidence {0}: {1}")
    @CsvSource({"E0, 0", "E1, 0", "E2, 100", "E3, 0", "E4, 100"})
    void whatNeedsPublicityIsWorthNothingInternally(String grade, String expected) {
        Scored.of(one("POL", true), sheet().mode("full").answer("e", "yes", grade))
                .score("e", expected);
    }

    @Test
    void ofSeveralGradesTheBestFactorCountsNotTheHighestGrade() {
        Scored scored = Scored.of(one("POL", true), sheet().answer("e", "yes", "E3", "E2"))
                .score("e", "100");
        Node.Working.Answered working = (Node.Working.Answered) scored.node("e").working();
        assertThat(working.grades()).containsExactly("E2", "E3");
        assertThat(working.grade()).isEqualTo("E2");
        assertThat(working.factor()).isEqualTo(Fraction.ONE);
    }

    @Test
    void theWeakestOfEquallyGoodGradesIsTheOneThatCounted() {
        Scored scored = Scored.of(one("PRO", false), sheet().mode("full").answer("e", "partial", "E4", "E3", "E1"));
        assertThat(scored.node("e").working())
                .isEqualTo(new Node.Working.Answered(
                        "partial", Fraction.of(1, 2), List.of("E1", "E3", "E4"), "E3", Fraction.ONE));
    }

    @Test
    void anAnswerThatStatesNoGradeHasTheQuestionnairesGrade() {
        Scored scored = Scored.of(one("PRO", false), sheet().answer("e", "yes")).score("e", "25");
        Node.Working.Answered working = (Node.Working.Answered) scored.node("e").working();
        assertThat(working.grades()).containsExactly("E1");
        assertThat(working.grade()).isEqualTo("E1");
    }

    @Test
    void withoutGradesEveryAnswerCountsInFull() {
        Scored scored = Scored.of(oneArea(indicator("I", element("e"))), sheet().answer("e", "partial"))
                .score("e", "50")
                .shares("", "1", "0", "0");
        assertThat(scored.node("e").working())
                .isEqualTo(new Node.Working.Answered("partial", Fraction.of(1, 2), List.of(), "", Fraction.ONE));
    }

    @Test
    void anAnswerIsVerifiedWhereOneOfItsGradesIs() {
        QuestionnaireBuilder three = graded().area(
                        "A",
                        "1",
                        indicator("I", typed("a", "PRO", "1"), typed("b", "PRO", "2"), typed("c", "PRO", "4")));
        Scored.of(three, sheet().answer("a", "no", "E2", "E3").answer("b", "yes", "E2"))
                .shares("", "3/7", "1/7", "0")
                .shares("a", "1", "1", "0")
                .shares("b", "1", "0", "0")
                .shares("c", "0", "0", "0");
    }

    @Test
    void whatTheQuestionnaireDoesNotKnowIsRefused() {
        ScoringPlan plan = ScoringPlan.of(one("PRO", false).build());
        assertThatThrownBy(() ->
                        Scorer.score(plan, sheet().answer("e", "yes", "E9").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown grade E9");
        assertThatThrownBy(() -> Scorer.score(plan, sheet().answer("e", "maybe").build()))
                .hasMessage("the scale of e has no answer maybe");
        assertThatThrownBy(() -> Scorer.score(plan, sheet().answer("x", "yes").build()))
                .hasMessage("unknown element x");
        assertThatThrownBy(() -> Scorer.score(plan, sheet().mode("secret").build()))
                .hasMessage("unknown mode secret");
        Sheets ofNoLine = sheet().answerOf("line/x", "e", "yes");
        assertThatThrownBy(() -> Scorer.score(plan, ofNoLine.build())).hasMessage("unknown unit line “x”");
    }

    @Test
    void aQuestionnaireHasAtMostEightGrades() {
        QuestionnaireBuilder nine = questionnaire()
                .grades("1", "2", "3", "4", "5", "6", "7", "8", "9")
                .withoutGrade("1");
        assertThatThrownBy(() -> ScoringPlan.of(nine.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a questionnaire has at most 8 grades of evidence");
    }
}
