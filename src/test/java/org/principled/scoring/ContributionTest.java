package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.namedElements;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

/** What each answer and each cap brings, and the arithmetic that a person can follow. */
class ContributionTest {

    private static final QuestionnaireBuilder BUILDER = questionnaire()
            .area(
                    "A",
                    "3",
                    weighing(indicator("I", element("a1", "3"), element("a2")), "2"),
                    indicator("K", element("a3")))
            .area("B", "1", indicator("J", element("b1"), element("b2"), element("b3")))
            .flag(flag("F-AREA", area("A", "30")))
            .flag(flag("F-TOTAL", total("20")))
            .flag(flag("F-ELEMENT", namedElements("25")));

    private static Sheets answers() {
        return sheet().answer("a1", "yes")
                .answer("a2", "no")
                .answer("a3", "partial")
                .answer("b1", "yes")
                .notApplicable("b3");
    }

    @Test
    void answersAddUpToTheTotal() {
        Scorecard card = score(BUILDER, answers());

        assertThat(lines(card)).containsExactly("a1 75/2", "a2 0", "a3 25/2", "b1 25/2", "b2 0");
        assertThat(sum(card)).isEqualTo(card.score().orElseThrow()).isEqualTo(Fraction.parse("62.5"));
    }

    @Test
    void eachCapThatBitesTakesAwayWhatItCuts() {
        Scorecard card = score(
                BUILDER,
                answers()
                        .finding("F-AREA", "confirmed")
                        .finding("F-TOTAL", "confirmed")
                        .finding("F-ELEMENT", "confirmed", "b1"));

        assertThat(lines(card))
                .containsExactly(
                        "a1 75/2",
                        "a2 0",
                        "a3 25/2",
                        "A -55/2 by F-AREA",
                        "b1 25/2",
                        "b1 -75/8 by F-ELEMENT",
                        "b2 0",
                        " -45/8 by F-TOTAL");
        assertThat(sum(card)).isEqualTo(Fraction.of(20));
    }

    @Test
    void withoutATotalThereIsNothingToAddUp() {
        assertThat(Contribution.to(score(BUILDER, sheet().notApplicable("a1", "a2", "a3", "b1", "b2", "b3"))
                        .total()))
                .isEmpty();
    }

    @Test
    void arithmeticCanBeFollowedWithACalculator() {
        Scorecard card = score(BUILDER, answers());

        assertThat(arithmetic(card, "a3")).isEqualTo("100 × 0.5 × 1 = 50");
        assertThat(arithmetic(card, "I")).isEqualTo("(3 × 100 + 1 × 0) / 4 = 75");
        assertThat(arithmetic(card, "A")).isEqualTo("(2 × 75 + 1 × 50) / 3 = 66.666667 (exactly 200/3)");
        assertThat(arithmetic(card, "B")).isEqualTo("(1 × 50) / 1 = 50");
        assertThat(Arithmetic.of(card.total())).isEqualTo("(3 × 66.666667 + 1 × 50) / 4 = 62.5");
        assertThat(arithmetic(card, "b2")).isEmpty();
        assertThat(arithmetic(card, "b3")).isEmpty();
    }

    @Test
    void arithmeticShowsTheWeightThatCounts() {
        QuestionnaireBuilder covered = questionnaire()
                .coverage(1, "50%")
                .area("A", "3", indicator("I", element("a1")))
                .area("B", "2", indicator("J", element("b1"), element("b2", "3")));

        Scorecard card =
                score(covered, sheet().answer("a1", "yes").answer("b1", "no").notApplicable("b2"));

        assertThat(Arithmetic.of(card.total())).isEqualTo("(3 × 100 + 1 × 0) / 4 = 75");
    }

    @Test
    void arithmeticOfLinesIsTheirLowest() {
        QuestionnaireBuilder lines =
                questionnaire().lines("10%").area("A", "1", indicator("I", element("a1"), element("a2")));

        Scorecard card = score(
                lines,
                sheet().unitWithShare("line/One", "60%")
                        .unitWithShare("line/Two", "39%")
                        .unitWithShare("line/Small", "1%")
                        .answerOf("line/One", "a1", "yes")
                        .answerOf("line/Two", "a1", "partial")
                        .answerOf("line/Small", "a1", "no"));

        assertThat(arithmetic(card, "a1")).isEqualTo("lowest of 100, 50 = 50");
        assertThat(Contribution.to(card.total()))
                .extracting(each -> each.points().toString())
                .containsExactly("25", "0");
    }

    @Test
    void numbersHaveAtMostSixDecimals() {
        assertThat(Arithmetic.number(Fraction.of(100))).isEqualTo("100");
        assertThat(Arithmetic.number(Fraction.of(2, 3))).isEqualTo("0.666667");
        assertThat(Arithmetic.result(Fraction.of(1, 8))).isEqualTo("0.125");
        assertThat(Arithmetic.result(Fraction.of(1, 3))).isEqualTo("0.333333 (exactly 1/3)");
    }

    private static Scorecard score(QuestionnaireBuilder builder, Sheets sheet) {
        return Scorer.score(ScoringPlan.of(builder.build()), sheet.build());
    }

    private static String arithmetic(Scorecard card, String code) {
        return Arithmetic.of(card.node(code).orElseThrow());
    }

    private static List<String> lines(Scorecard card) {
        return Contribution.to(card.total()).stream()
                .map(each -> each.node().code() + " " + each.points()
                        + each.cap().map(cap -> " by " + cap.finding().flag()).orElse(""))
                .toList();
    }

    private static Fraction sum(Scorecard card) {
        return Contribution.to(card.total()).stream().map(Contribution::points).reduce(Fraction.ZERO, Fraction::plus);
    }
}
