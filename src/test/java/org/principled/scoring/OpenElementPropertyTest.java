package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Mode;

class OpenElementPropertyTest {

    @Provide
    Arbitrary<GeneratedCase> cases() {
        return GeneratedCase.any();
    }

    @Property(tries = 300)
    void theCostIsWhatAnsweringBringsAndNothingIsLeftOut(@ForAll("cases") GeneratedCase it) {
        List<OpenElement> open = OpenElement.of(it.plan(), it.sheet());
        Scorecard now = it.card();
        for (OpenElement each : open) {
            Scorecard then = Scorer.score(it.plan(), completed(it, each));

            assertThat(each.total())
                    .isEqualTo(difference(now.total(), then.total()).orElse(Fraction.ZERO));
            assertThat(each.inArea())
                    .isEqualTo(difference(
                            now.node(each.area()).orElseThrow(),
                            then.node(each.area()).orElseThrow()));
        }
        assertThat(open.isEmpty())
                .isEqualTo(
                        now.total().shares().completeness().orElse(Fraction.ONE).equals(Fraction.ONE));
    }

    /** The sheet with the best answer, at all grades of its mode, of those who have not answered. */
    private static AnswerSheet completed(GeneratedCase it, OpenElement open) {
        Mode mode = it.questionnaire().modes().stream()
                .filter(each -> each.key().equals(it.sheet().mode()))
                .findFirst()
                .orElse(it.questionnaire().defaultMode());
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : it.sheet().answers()) {
            boolean isIt = answer.element().equals(open.code())
                    && (answer.unit() == null || open.units().contains(answer.unit()));
            String best = RandomSheet.scale(it.questionnaire(), it.element(answer))
                    .best()
                    .answer();
            answers.add(
                    isIt
                            ? new Answer(answer.unit(), answer.element(), new Answer.Chosen(best, mode.grades()))
                            : answer);
        }
        return it.sheet().withAnswers(answers);
    }

    private static Optional<Fraction> difference(Node before, Node after) {
        return before.score().flatMap(one -> after.score().map(other -> other.minus(one)));
    }

    @Property(tries = 200)
    void nothingMovesFromASheetToItself(@ForAll("cases") GeneratedCase it) {
        Scorer.Headline headline = Scorer.headline(CodedSheet.read(it.plan(), it.sheet()));

        assertThat(it.card().headline()).isEqualTo(headline);
        assertThat(Movement.between(it.plan(), headline, it.card().headline()).moved())
                .isFalse();
    }
}
