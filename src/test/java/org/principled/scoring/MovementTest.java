package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.questionnaire;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;

class MovementTest {

    private static final ScoringPlan PLAN = ScoringPlan.of(questionnaire()
            .area("A", "3", indicator("I", element("a1", "3"), element("a2")))
            .area("B", "1", indicator("J", element("b1")))
            .build());

    @Test
    void totalAndAreasAreComparedWithTheirIntervals() {
        Movement movement = between(
                sheet().answer("a1", "no").answer("b1", "yes"),
                sheet().answer("a1", "partial").answer("b1", "yes"));

        assertThat(movement.total())
                .isEqualTo(new Movement.Change(
                        "",
                        Optional.of(estimate("25", "25", "175/4")),
                        Optional.of(estimate("425/8", "425/8", "575/8"))));
        assertThat(movement.total().difference()).contains(Fraction.parse("225/8"));
        assertThat(movement.areas()).extracting(Movement.Change::code).containsExactly("A", "B");
        assertThat(movement.areas().get(0).difference()).contains(Fraction.parse("37.5"));
        assertThat(movement.areas().get(0).moved()).isTrue();
        assertThat(movement.areas().get(1).difference()).contains(Fraction.ZERO);
        assertThat(movement.areas().get(1).moved()).isFalse();
        assertThat(movement.moved()).isTrue();
    }

    @Test
    void anUnknownMovesNothing() {
        assertThat(between(
                                sheet().answer("b1", "yes"),
                                sheet().answer("b1", "yes").unknown("a1"))
                        .moved())
                .isFalse();
    }

    @Test
    void aFallIsNegative() {
        Movement movement = between(sheet().answer("b1", "yes"), sheet().answer("b1", "no"));

        assertThat(movement.total().difference()).contains(Fraction.parse("-25"));
    }

    @Test
    void aNarrowerIntervalIsAMovementThoughTheScoreStays() {
        Movement movement = between(sheet(), sheet().answer("b1", "no"));

        assertThat(movement.total().difference()).contains(Fraction.ZERO);
        assertThat(movement.total().moved()).isTrue();
        assertThat(movement.areas().get(0).moved()).isFalse();
        assertThat(movement.areas().get(1).moved()).isTrue();
    }

    @Test
    void anAreaThatIsNoLongerScoredMovedButHasNoDifference() {
        Movement movement = between(sheet().answer("b1", "yes"), sheet().notApplicable("b1"));

        assertThat(movement.areas().get(1).after()).isEmpty();
        assertThat(movement.areas().get(1).difference()).isEmpty();
        assertThat(movement.areas().get(1).moved()).isTrue();
        assertThat(between(sheet().notApplicable("b1"), sheet().answer("b1", "yes"))
                        .areas()
                        .get(1)
                        .difference())
                .isEmpty();
    }

    @Test
    void anAreaMayMoveWhereTheTotalDoesNot() {
        ScoringPlan plan = ScoringPlan.of(questionnaire()
                .area("A", "1", indicator("I", element("a1")))
                .area("B", "1", indicator("J", element("b1")))
                .build());
        Movement movement = Movement.between(
                plan,
                Scorer.score(
                                plan,
                                sheet().answer("a1", "yes").answer("b1", "no").build())
                        .headline(),
                Scorer.score(
                                plan,
                                sheet().answer("a1", "no").answer("b1", "yes").build())
                        .headline());

        assertThat(movement.total().moved()).isFalse();
        assertThat(movement.moved()).isTrue();
    }

    @Test
    void figuresOfAnotherPlanAreRefused() {
        Scorer.Headline here = Scorer.score(PLAN, sheet().build()).headline();
        ScoringPlan small = ScoringPlan.of(
                questionnaire().area("A", "1", indicator("I", element("a1"))).build());
        Scorer.Headline other = Scorer.score(small, sheet().build()).headline();

        assertThatThrownBy(() -> Movement.between(PLAN, here, other))
                .hasMessage("these figures are not about the areas of test@1");
        assertThatThrownBy(() -> Movement.between(PLAN, other, here)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Estimate estimate(String low, String score, String high) {
        return new Estimate(Fraction.parse(low), Fraction.parse(score), Fraction.parse(high));
    }

    private static Movement between(Sheets before, Sheets after) {
        return Movement.between(
                PLAN,
                Scorer.score(PLAN, before.build()).headline(),
                Scorer.score(PLAN, after.build()).headline());
    }
}
