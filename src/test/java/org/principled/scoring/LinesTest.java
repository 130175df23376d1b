package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.answer.Sheets.unitId;
import static org.principled.questionnaire.Questionnaires.applying;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.to;
import static org.principled.questionnaire.Questionnaires.typed;
import static org.principled.scoring.Node.Standing.NOT_APPLICABLE;
import static org.principled.scoring.Node.Standing.OPEN;
import static org.principled.scoring.Node.Standing.OUT_OF_SCOPE;
import static org.principled.scoring.Node.Standing.SCORED;

import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

/** Business lines: the company's value of an element is the lowest among the lines that count (principle-d.md 2 and 10). */
class LinesTest {

    private static final QuestionnaireBuilder LINES = oneArea(indicator("I", element("a"), element("b")))
            .profiles("telecom", "surveillance")
            .lines("10%", "surveillance");

    private static Sheets three(String big, String middle, String small) {
        return sheet().profiles("telecom")
                .unitWithShare("line/big", "70%")
                .unitWithShare("line/middle", "10%")
                .unitWithShare("line/small", "9.99%")
                .answerOf("line/big", "a", big)
                .answerOf("line/middle", "a", middle)
                .answerOf("line/small", "a", small);
    }

    @Test
    void theLowestLineThatReachesTheShareCounts() {
        Scored scored = Scored.of(LINES, three("yes", "partial", "no")).score("a", "50");
        assertThat(scored.node("a").working()).isEqualTo(new Node.Working.Lowest(unitId("line/middle")));
        assertThat(scored.node("a").parts())
                .extracting(Node.Part::factor)
                .containsExactly(Fraction.ONE, Fraction.ONE, Fraction.ZERO);
        assertThat(scored.node("a").scoredParts()).hasSize(2);
        Scored.of(LINES, three("partial", "yes", "no")).score("a", "50");
        Scored.of(LINES, three("no", "yes", "yes")).score("a", "0");
    }

    @Test
    void aLineOfAProfileThatAlwaysCountsDoesSoWhateverItsShare() {
        Sheets own = sheet().profiles("telecom")
                .unitWithShare("line/big", "90%")
                .unitWithShare("line/small", "1%", "surveillance", "telecom")
                .answerOf("line/big", "a", "yes")
                .answerOf("line/small", "a", "no");
        Scored.of(LINES, own).score("a", "0");
        Sheets ofTheCompany = sheet().profiles("surveillance")
                .unitWithShare("line/big", "90%")
                .unitWithShare("line/small", "1%")
                .answerOf("line/big", "a", "yes")
                .answerOf("line/small", "a", "no");
        Scored.of(LINES, ofTheCompany).score("a", "0");
    }

    @Test
    void whereNoLineReachesTheShareAllCount() {
        Sheets small = sheet().profiles("telecom")
                .unitWithShare("line/x", "9%")
                .unitWithShare("line/y", "1%")
                .answerOf("line/x", "a", "yes")
                .answerOf("line/y", "a", "partial");
        Scored.of(LINES, small).score("a", "50");
    }

    @Test
    void whereNoShareIsStatedAllCount() {
        Sheets silent = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "yes")
                .answerOf("line/y", "a", "no");
        Scored.of(LINES, silent).score("a", "0");
    }

    @Test
    void aLineThatStatesNoShareCountsBesideOneThatDoes() {
        Sheets half = sheet().profiles("telecom")
                .unitWithShare("line/x", "80%")
                .unit("line/silent")
                .unitWithShare("line/small", "5%")
                .answerOf("line/x", "a", "yes")
                .answerOf("line/silent", "a", "partial")
                .answerOf("line/small", "a", "no");
        Scored.of(LINES, half).score("a", "50");
    }

    @Test
    void whereTheQuestionnaireCountsAllLinesSharesDoNotMatter() {
        QuestionnaireBuilder all = oneArea(indicator("I", element("a"))).lines("0");
        Sheets sheet = sheet().unitWithShare("line/x", "99%")
                .unitWithShare("line/y", "0")
                .answerOf("line/x", "a", "yes")
                .answerOf("line/y", "a", "no");
        Scored.of(all, sheet).score("a", "0");
    }

    @Test
    void linesToWhichAnElementDoesNotApplyAreLeftOut() {
        Sheets sheet = sheet().unit("line/x")
                .unit("line/y")
                .unit("line/z")
                .answerOf("line/x", "a", "partial")
                .notApplicableOf("line/y", "a")
                .answerOf("line/z", "a", "yes")
                .notApplicable("b");
        Scored.of(LINES, sheet)
                .score("a", "50")
                .standing("a", SCORED)
                .notScored("b", NOT_APPLICABLE)
                .shares("a", "1", "0", "0")
                .shares("", "1", "0", "1/2");
    }

    @Test
    void anOpenLineCountsZeroAndItsBestInTheUpperBound() {
        Sheets sheet = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "partial")
                .answer("b", "yes");
        Scored scored = Scored.of(LINES, sheet)
                .interval("a", "0", "0", "50")
                .standing("a", OPEN)
                .score("b", "100")
                .shares("a", "0", "0", "0")
                .shares("", "1/2", "0", "0");
        assertThat(scored.node("a").working()).isEqualTo(new Node.Working.Lowest(unitId("line/y")));
    }

    @Test
    void anAnswerWithoutALineStandsForEveryLineThatHasNoneOfItsOwn() {
        Sheets sheet = sheet().unit("line/x")
                .unit("line/y")
                .unit("line/z")
                .answer("a", "yes")
                .answerOf("line/x", "a", "partial")
                .answer("b", "no")
                .answerOf("line/x", "b", "yes")
                .answerOf("line/y", "b", "yes")
                .answerOf("line/z", "b", "partial");
        Scored.of(LINES, sheet).score("a", "50").score("b", "50");
        Sheets unknown =
                sheet().unit("line/x").unit("line/y").answer("a", "yes").unknownOf("line/y", "a");
        Scored.of(LINES, unknown).interval("a", "0", "0", "100");
    }

    @Test
    void theOrderOfAnswersDoesNotDecideWhichStands() {
        Sheets ownFirst = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "no")
                .answer("a", "yes");
        Scored.of(LINES, ownFirst).score("a", "0");
    }

    @Test
    void eachLineAnswersForItsOwnProfiles() {
        QuestionnaireBuilder byProfile = oneArea(indicator(
                        "I",
                        applying(element("t"), to("telecom")),
                        applying(element("s"), to("surveillance")),
                        applying(element("p"), to("platform"))))
                .profiles("telecom", "surveillance", "platform")
                .lines("10%");
        Sheets sheet = sheet().profiles("platform")
                .unit("line/x", "telecom")
                .unit("line/y", "surveillance", "telecom")
                .answerOf("line/x", "t", "yes")
                .answerOf("line/y", "t", "partial")
                .answerOf("line/x", "s", "no")
                .answerOf("line/y", "s", "yes");
        Scored.of(byProfile, sheet).score("t", "50").score("s", "100").standing("p", OUT_OF_SCOPE);
        Sheets ofTheCompany =
                sheet().profiles("platform").unit("line/x", "telecom").unit("line/y");
        Scored.of(byProfile, ofTheCompany)
                .standing("t", OPEN)
                .standing("p", OPEN)
                .standing("s", OUT_OF_SCOPE);
    }

    @Test
    void theLowestIsOfEffectiveValuesNotOfAnswers() {
        QuestionnaireBuilder lines =
                graded().area("A", "1", indicator("I", typed("a", "PRA", "1"))).lines("10%");
        Sheets sheet = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "yes", "E1")
                .answerOf("line/y", "a", "partial", "E3");
        Scored scored = Scored.of(lines, sheet).score("a", "25").shares("a", "1", "0", "0");
        assertThat(scored.node("a").working()).isEqualTo(new Node.Working.Lowest(unitId("line/x")));
        Sheets verified = sheet().unit("line/x")
                .unit("line/y")
                .answerOf("line/x", "a", "yes", "E3")
                .answerOf("line/y", "a", "no", "E3");
        Scored.of(lines, verified).score("a", "0").shares("a", "1", "1", "0");
    }

    @Test
    void aLineThatDoesNotCountDoesNotMakeAnElementApply() {
        Sheets sheet = sheet().profiles("telecom")
                .unitWithShare("line/x", "90%")
                .unitWithShare("line/y", "1%")
                .answerOf("line/x", "a", "yes")
                .notApplicableOf("line/x", "b")
                .answerOf("line/y", "b", "yes");
        Scored scored = Scored.of(LINES.coverage(2, "40%"), sheet)
                .notScored("b", NOT_APPLICABLE)
                .notScored("A", Node.Standing.TOO_FEW);
        assertThat(scored.node("b").working()).isEqualTo(Node.Working.NOTHING);
    }

    @Test
    void unknownLinesAndKindsAreRefused() {
        ScoringPlan plan = ScoringPlan.of(LINES.build());
        Sheets unknown = sheet().unit("line/x").answerOf("line/y", "a", "yes");
        assertThatThrownBy(() -> Scorer.score(plan, unknown.build())).hasMessage("unknown unit line “y”");
        assertThatThrownBy(() -> Scorer.score(plan, sheet().unit("shop/x").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown kind of unit shop");
    }

    @Test
    void aLineStatedTwiceIsRefused() {
        ScoringPlan plan = ScoringPlan.of(LINES.build());
        assertThatThrownBy(() ->
                        Scorer.score(plan, sheet().unit("line/x").unit("line/x").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the sheet states line “x” twice");
    }
}
