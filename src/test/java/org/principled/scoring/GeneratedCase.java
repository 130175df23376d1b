package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;

/**
 * A questionnaire and a sheet for it, and dice to change them with.
 *
 * @param sheet where it states units, every one has an answer of its own to every element, "unknown" where it gave none
 */
record GeneratedCase(Questionnaire questionnaire, ScoringPlan plan, AnswerSheet sheet, Dice dice) {

    GeneratedCase(Questionnaire questionnaire, AnswerSheet sheet, Dice dice) {
        this(questionnaire, ScoringPlan.of(questionnaire), sheet, dice);
    }

    /** Cases of growing size; a case that fails shrinks to the smallest size with which it still does. */
    static Arbitrary<GeneratedCase> any() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 4);
        Arbitrary<Long> seeds = Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return Combinators.combine(sizes, seeds).as((size, seed) -> of(seed, size));
    }

    static GeneratedCase of(long seed, int size) {
        Dice dice = new Dice(seed);
        Questionnaire questionnaire = RandomQuestionnaire.of(dice, size);
        return new GeneratedCase(questionnaire, spelledOut(questionnaire, RandomSheet.of(dice, questionnaire)), dice);
    }

    /** The same sheet with one answer for each element of each unit. */
    static AnswerSheet spelledOut(Questionnaire questionnaire, AnswerSheet sheet) {
        List<Answer> answers = new ArrayList<>();
        for (Element element : questionnaire.elements()) {
            if (sheet.units().isEmpty()) {
                answers.add(new Answer(null, element.code(), said(sheet, null, element)));
            }
            for (Unit unit : sheet.units()) {
                answers.add(new Answer(unit.id(), element.code(), said(sheet, unit.id(), element)));
            }
        }
        return sheet.withAnswers(answers);
    }

    private static Answer.Said said(AnswerSheet sheet, Unit.@Nullable Id unit, Element element) {
        Answer.Said forAll = Answer.UNKNOWN;
        for (Answer answer : sheet.answers()) {
            if (answer.element().equals(element.code())) {
                if (unit != null && unit.equals(answer.unit())) {
                    return answer.said();
                }
                forAll = answer.unit() == null ? answer.said() : forAll;
            }
        }
        return forAll;
    }

    Scorecard card() {
        return card(sheet);
    }

    Scorecard card(AnswerSheet other) {
        return Scorer.score(plan, other);
    }

    Element element(Answer answer) {
        return questionnaire.elements().stream()
                .filter(element -> element.code().equals(answer.element()))
                .findFirst()
                .orElseThrow();
    }

    Mode mode() {
        return questionnaire.modes().stream()
                .filter(mode -> mode.key().equals(sheet.mode()))
                .findFirst()
                .orElse(questionnaire.defaultMode());
    }

    /** The same sheet with one answer changed. */
    AnswerSheet changing(Answer changed, UnaryOperator<Answer.Said> change) {
        return changingAll(answer -> answer.equals(changed) ? change.apply(answer.said()) : answer.said());
    }

    AnswerSheet changingAll(Function<Answer, Answer.Said> change) {
        return sheet.withAnswers(sheet.answers().stream()
                .map(answer -> new Answer(answer.unit(), answer.element(), change.apply(answer)))
                .toList());
    }

    @Override
    public String toString() {
        return questionnaire + "\n" + sheet;
    }
}
