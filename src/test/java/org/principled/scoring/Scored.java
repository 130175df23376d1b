package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.QuestionnaireBuilder;

/**
 * A scored sheet and what is expected of it; figures are written like {@code 62.5} or {@code 475/6}. The total has the code "".
 *
 * <p>Every scorecard made here is also compared with {@link ReferenceScorer}, which computes the same figures another way.
 */
final class Scored {

    final ScoringPlan plan;
    final AnswerSheet sheet;
    final Scorecard card;

    private Scored(ScoringPlan plan, AnswerSheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
        this.card = Scorer.score(plan, sheet);
    }

    static Scored of(QuestionnaireBuilder questionnaire, Sheets sheet) {
        return of(questionnaire.build(), sheet.build());
    }

    static Scored of(Questionnaire questionnaire, AnswerSheet sheet) {
        Scored scored = new Scored(ScoringPlan.of(questionnaire), sheet);
        Scorecards.assertSameAsReference(questionnaire, sheet, scored.card);
        return scored;
    }

    Node node(String code) {
        return code.isEmpty() ? card.total() : card.node(code).orElseThrow(() -> new AssertionError("no node " + code));
    }

    /** The node of a unit given as {@code kind/name}: its total for the code "". */
    Node unit(String kindAndName, String code) {
        Node total = card.units().stream()
                .filter(each -> Sheets.unitId(kindAndName).equals(each.unit()))
                .findFirst()
                .orElseThrow();
        return Scorecard.below(total)
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The headline of a node of the company. */
    Scored score(String code, String expected) {
        assertThat(node(code).score()).as(code).contains(Fraction.parse(expected));
        return this;
    }

    Scored interval(String code, String low, String score, String high) {
        assertThat(node(code).estimate())
                .as(code)
                .contains(new Estimate(Fraction.parse(low), Fraction.parse(score), Fraction.parse(high)));
        return this;
    }

    Scored uncapped(String code, String expected) {
        assertThat(node(code).uncapped().map(Estimate::score)).as(code).contains(Fraction.parse(expected));
        return this;
    }

    Scored notScored(String code, Node.Standing why) {
        Node node = node(code);
        assertThat(node.estimate()).as(code).isEmpty();
        assertThat(node.uncapped()).as(code).isEmpty();
        return standing(code, why);
    }

    Scored standing(String code, Node.Standing expected) {
        assertThat(node(code).standing()).as(code).isEqualTo(expected);
        return this;
    }

    /** The caps that bite a node, such as {@code RF-09 at 30} or {@code RF-09 at 30 (lower bound)}. */
    Scored bites(String code, String... expected) {
        List<String> bites = node(code).caps().stream()
                .map(bite ->
                        bite.finding().flag() + " at " + bite.at() + (bite.lowerBoundOnly() ? " (lower bound)" : ""))
                .toList();
        assertThat(bites).as(code).containsExactly(expected);
        return this;
    }

    Scored unitScore(String kindAndName, String code, String expected) {
        assertThat(unit(kindAndName, code).score()).as(kindAndName + " " + code).contains(Fraction.parse(expected));
        return this;
    }

    /** Completeness, verified share and share of N/A of a node; "" where it has none. */
    Scored shares(String code, String completeness, String verified, String notApplicable) {
        Shares shares = node(code).shares();
        assertThat(written(shares.completeness())).as(code + " completeness").isEqualTo(completeness);
        assertThat(written(shares.verifiedShare())).as(code + " verified").isEqualTo(verified);
        assertThat(written(shares.notApplicableShare())).as(code + " N/A").isEqualTo(notApplicable);
        return this;
    }

    private static String written(Optional<Fraction> share) {
        return share.map(Fraction::toString).orElse("");
    }
}
