package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.namedElements;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.typed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.Units;

/** What would move a score most, and the smallest way to the next band. */
class NextStepsTest {

    private static final QuestionnaireBuilder TWO_AREAS = questionnaire()
            .area("A", "3", indicator("I", element("a1", "3"), element("a2"), element("a3", "2")))
            .area("B", "1", indicator("J", element("b1"), element("b2", "5")))
            .band("low", "0")
            .band("middle", "40")
            .band("high", "80")
            .flag(flag("F-AREA", area("A", "30")))
            .flag(flag("F-TOTAL", total("45")))
            .flag(flag("F-ELEMENT", namedElements("0"), total("70")));

    @Test
    void whatBringsMostComesFirst() {
        NextSteps steps = of(
                TWO_AREAS,
                sheet().answer("a1", "partial")
                        .answer("a2", "yes")
                        .answer("a3", "no")
                        .answer("b1", "no"));

        assertThat(steps.improvements()).extracting(Improvement::code).containsExactly("a3", "b2", "a1", "b1");
        assertThat(steps.improvements())
                .extracting(each -> each.total().toString())
                .containsExactly("25", "125/6", "75/4", "25/6");
        assertThat(steps.improvements())
                .extracting(each -> each.inArea().orElseThrow().toString())
                .containsExactly("100/3", "250/3", "25", "50/3");
        assertThat(steps.inArea("B")).extracting(Improvement::code).containsExactly("b2", "b1");
        assertThat(steps.improvements()).noneMatch(Improvement::liftsFlag);
    }

    @Test
    void whatIsNotApplicableOrAtItsBestIsNoStep() {
        NextSteps steps = of(TWO_AREAS, sheet().answer("a1", "yes").notApplicable("a2", "a3", "b1", "b2"));

        assertThat(steps.improvements()).isEmpty();
        assertThat(steps.nextBand()).isEmpty();
    }

    @Test
    void nothingApplicableMeansNoSteps() {
        NextSteps steps = of(TWO_AREAS, sheet().notApplicable("a1", "a2", "a3", "b1", "b2"));

        assertThat(steps.improvements()).isEmpty();
        assertThat(steps.nextBand()).isEmpty();
    }

    @Test
    void liftingAFlagIsAStepWithItsGain() {
        NextSteps steps = of(
                TWO_AREAS,
                sheet().answer("a1", "yes")
                        .answer("a2", "yes")
                        .answer("a3", "yes")
                        .answer("b1", "yes")
                        .answer("b2", "yes")
                        .finding("F-AREA", "confirmed")
                        .finding("F-TOTAL", "supported"));

        assertThat(steps.improvements()).singleElement().satisfies(lift -> {
            assertThat(lift.liftsFlag()).isTrue();
            assertThat(lift.code()).isEqualTo("F-AREA");
            assertThat(lift.total()).isEqualTo(Fraction.parse("52.5"));
            assertThat(lift.inArea()).isEmpty();
        });
        NextSteps.NextBand next = steps.nextBand().orElseThrow();
        assertThat(next.band().key()).isEqualTo("high");
        assertThat(next.changes()).extracting(Improvement::code).containsExactly("F-AREA");
        assertThat(next.score()).isEqualTo(Fraction.HUNDRED);
    }

    @Test
    void betterEvidenceIsAStepWhereTheModeAllowsIt() {
        QuestionnaireBuilder builder = graded().area("A", "1", indicator("I", typed("a1", "PRA", "1")))
                .band("low", "0")
                .band("high", "75");

        NextSteps full = of(builder, sheet().mode("full").answer("a1", "yes", "E2"));
        assertThat(full.improvements())
                .singleElement()
                .satisfies(each -> assertThat(each.total()).isEqualTo(Fraction.of(50)));
        assertThat(full.nextBand().orElseThrow().reachable()).isTrue();

        NextSteps desk = of(builder, sheet().mode("desk").answer("a1", "yes", "E2"));
        assertThat(desk.improvements()).isEmpty();
        assertThat(desk.nextBand().orElseThrow().reachable()).isFalse();
        assertThat(desk.nextBand().orElseThrow().score()).isEqualTo(Fraction.of(50));
        assertThat(desk.nextBand().orElseThrow().changes()).isEmpty();
    }

    @Test
    void linesImproveTogetherAndAveragedUnitsOneByOne() {
        QuestionnaireBuilder lines =
                questionnaire().lines("10%").area("A", "1", indicator("I", element("a1"), element("a2")));
        Sheets twoLines = sheet().unitWithShare("line/One", "50%")
                .unitWithShare("line/Two", "50%")
                .unitWithShare("line/Small", "1%")
                .answerOf("line/One", "a1", "no")
                .answerOf("line/Two", "a1", "no")
                .answerOf("line/Small", "a1", "no")
                .answer("a2", "yes");
        assertThat(of(lines, twoLines).improvements()).singleElement().satisfies(each -> {
            assertThat(each.unit()).isNull();
            assertThat(each.total()).isEqualTo(Fraction.of(50));
        });

        QuestionnaireBuilder averaged = questionnaire()
                .averaging(new Units.Kind("service", List.of(), List.of()))
                .area("A", "1", indicator("I", element("a1")));
        Sheets twoServices = sheet().unit("service/One")
                .unit("service/Two")
                .answerOf("service/One", "a1", "no")
                .answerOf("service/Two", "a1", "partial");
        assertThat(of(averaged, twoServices).improvements())
                .extracting(each -> each.unit().name() + " " + each.total())
                .containsExactly("One 50", "Two 25");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30
            })
    void noSmallerSetOfChangesReachesTheNextBand(int seed) {
        ScoringPlan plan = ScoringPlan.of(TWO_AREAS.build());
        AnswerSheet sheet = randomSheet(new Random(seed));
        Optional<NextSteps.NextBand> next = NextSteps.of(plan, sheet).nextBand();
        if (next.isEmpty()) {
            assertThat(Scorer.score(plan, sheet).band()).hasValue("high");
            return;
        }
        Search search = new Search(plan, sheet, next.get().band().from());
        assertThat(next.get().reachable()).isEqualTo(search.fewest >= 0);
        if (next.get().reachable()) {
            assertThat(next.get().changes()).hasSize(search.fewest);
            assertThat(next.get().score())
                    .isGreaterThanOrEqualTo(next.get().band().from());
            assertThat(scoreAfter(plan, sheet, codes(next.get())))
                    .isEqualTo(next.get().score());
        } else {
            assertThat(next.get().score()).isEqualTo(search.most);
        }
    }

    /** Tries every set of changes. */
    private static final class Search {
        private int fewest = -1;
        private Fraction most = Fraction.ZERO;

        Search(ScoringPlan plan, AnswerSheet sheet, Fraction goal) {
            List<String> all = Stream.concat(
                            plan.questionnaire().elements().stream().map(Element::code),
                            sheet.findings().stream().map(Finding::flag))
                    .toList();
            for (int mask = 0; mask < 1 << all.size(); mask++) {
                List<String> changes = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if ((mask & 1 << i) != 0) {
                        changes.add(all.get(i));
                    }
                }
                Fraction reached = scoreAfter(plan, sheet, changes);
                most = most.max(reached);
                if (reached.compareTo(goal) >= 0 && (fewest < 0 || changes.size() < fewest)) {
                    fewest = changes.size();
                }
            }
        }
    }

    private static Fraction scoreAfter(ScoringPlan plan, AnswerSheet sheet, List<String> changes) {
        List<Answer> answers = new ArrayList<>(sheet.answers());
        answers.removeIf(answer -> changes.contains(answer.element()));
        plan.questionnaire().elements().stream()
                .map(Element::code)
                .filter(changes::contains)
                .forEach(code -> answers.add(new Answer(null, code, new Answer.Chosen("yes", List.of()))));
        List<Finding> findings = new ArrayList<>(sheet.findings());
        findings.removeIf(finding -> changes.contains(finding.flag()));
        return Scorer.score(plan, sheet.withAnswers(answers).withFindings(findings))
                .score()
                .orElseThrow();
    }

    private static List<String> codes(NextSteps.NextBand next) {
        return next.changes().stream().map(Improvement::code).toList();
    }

    private static AnswerSheet randomSheet(Random random) {
        Sheets sheet = sheet();
        List<String> codes = new ArrayList<>(List.of("a1", "a2", "a3", "b1", "b2"));
        Collections.shuffle(codes, random);
        for (String code : codes) {
            switch (random.nextInt(5)) {
                case 0 -> sheet.answer(code, "yes");
                case 1 -> sheet.answer(code, "partial");
                case 2 -> sheet.unknown(code);
                default -> sheet.answer(code, "no");
            }
        }
        for (String flag : List.of("F-AREA", "F-TOTAL")) {
            if (random.nextBoolean()) {
                sheet.finding(flag, random.nextInt(3) == 0 ? "remediated" : "confirmed");
            }
        }
        if (random.nextInt(3) == 0) {
            sheet.finding("F-ELEMENT", "confirmed", "a1", "b2");
        }
        return sheet.build();
    }

    private static NextSteps of(QuestionnaireBuilder builder, Sheets sheet) {
        return NextSteps.of(ScoringPlan.of(builder.build()), sheet.build());
    }
}
