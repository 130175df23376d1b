package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;

/** What every scorecard must satisfy. */
final class Scorecards {

    private Scorecards() {}

    static void assertSameAsReference(Questionnaire questionnaire, AnswerSheet sheet, Scorecard card) {
        Map<Bound, Function<Estimate, Fraction>> figures =
                Map.of(Bound.LOW, Estimate::low, Bound.SCORE, Estimate::score, Bound.HIGH, Estimate::high);
        figures.forEach((bound, figure) -> assertThat(figures(card, figure))
                .as(bound.name())
                .isEqualTo(ReferenceScorer.scores(questionnaire, sheet, bound)));
    }

    /** Every figure of the company by code and of its units by {@code kind/name:code}, as {@link ReferenceScorer} names them. */
    static Map<String, Rational> figures(Scorecard card, Function<Estimate, Fraction> figure) {
        Map<String, Rational> figures = new LinkedHashMap<>();
        card.nodes().filter(node -> node.unit() == null).forEach(node -> put("", node, figure, figures));
        for (Node total : card.units()) {
            Unit.Id id = total.unit();
            String prefix = id.kind() + "/" + id.name() + ":";
            Scorecard.below(total)
                    .filter(node -> id.equals(node.unit()) && node.kind() != Node.Kind.ELEMENT)
                    .forEach(node -> put(prefix, node, figure, figures));
        }
        return figures;
    }

    private static void put(
            String prefix, Node node, Function<Estimate, Fraction> figure, Map<String, Rational> figures) {
        if (node.kind() != Node.Kind.UNIT_KIND && node.kind() != Node.Kind.UNIT_CLASS) {
            node.estimate()
                    .ifPresent(estimate -> figures.put(prefix + node.code(), Rational.of(figure.apply(estimate))));
        }
    }
}
