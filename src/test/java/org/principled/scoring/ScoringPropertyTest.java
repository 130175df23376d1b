package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Scale;

/** What holds for every questionnaire and every sheet. Scope (what applies, N/A, counting lines, flags, mode) stays as it is. */
class ScoringPropertyTest {

    private static final List<Function<Estimate, Fraction>> LOW_AND_SCORE = List.of(Estimate::low, Estimate::score);
    private static final List<Function<Estimate, Fraction>> FIGURES =
            List.of(Estimate::low, Estimate::score, Estimate::high);

    @Provide
    Arbitrary<GeneratedCase> cases() {
        return GeneratedCase.any();
    }

    @Property
    void theEngineAgreesWithTheReference(@ForAll("cases") GeneratedCase it) {
        Scorecards.assertSameAsReference(it.questionnaire(), it.sheet(), it.card());
    }

    @Property
    void everyNodeFollowsFromItsPartsWithAPocketCalculator(@ForAll("cases") GeneratedCase it) {
        Scorecard card = it.card();
        Stream.concat(Stream.of(card.total()), card.units().stream())
                .flatMap(Scorecard::below)
                .forEach(PocketCalculator::check);
    }

    @Property
    void theHeadlineIsThatOfTheScorecard(@ForAll("cases") GeneratedCase it) {
        Scorecard card = it.card();
        Scorer.Headline headline = Scorer.headline(CodedSheet.read(it.plan(), it.sheet()));
        assertThat(headline.total()).isEqualTo(card.total().estimate());
        assertThat(headline.areas())
                .isEqualTo(card.areas().stream().map(Node::estimate).toList());
    }

    @Property
    void contributionsAddUpToTheTotal(@ForAll("cases") GeneratedCase it) {
        Node total = it.card().total();
        Fraction sum = Fraction.ZERO;
        for (Contribution contribution : Contribution.to(total)) {
            sum = sum.plus(contribution.points());
        }
        assertThat(sum).isEqualTo(total.score().orElse(Fraction.ZERO));
    }

    @Property
    void aBetterAnswerNeverLowersAnything(@ForAll("cases") GeneratedCase it) {
        for (Answer answer : chosen(it)) {
            Answer.Chosen said = (Answer.Chosen) answer.said();
            Scale scale = RandomSheet.scale(it.questionnaire(), it.element(answer));
            Fraction now = scale.choices().get(scale.indexOf(said.answer())).points();
            List<Scale.Choice> better = scale.choices().stream()
                    .filter(choice -> choice.points().compareTo(now) >= 0)
                    .toList();
            String chosen = it.dice().oneOf(better).answer();
            assertNothingLower(it, it.changing(answer, old -> new Answer.Chosen(chosen, said.grades())));
        }
    }

    @Property
    void anAnswerToAnOpenElementNeverLowersAnything(@ForAll("cases") GeneratedCase it) {
        for (Answer answer : some(it, Answer.Unknown.class)) {
            Answer.Said said = RandomSheet.chosen(it.dice(), it.questionnaire(), it.mode(), it.element(answer));
            assertNothingLower(it, it.changing(answer, old -> said));
        }
    }

    @Property
    void moreEvidenceNeverLowersAnything(@ForAll("cases") GeneratedCase it) {
        List<String> grades = it.questionnaire().evidence().grades();
        for (Answer answer : grades.isEmpty() ? List.<Answer>of() : chosen(it)) {
            Answer.Chosen said = (Answer.Chosen) answer.said();
            TreeSet<String> more = new TreeSet<>(said.grades());
            more.add(it.dice().oneOf(grades));
            assertNothingLower(it, it.changing(answer, old -> new Answer.Chosen(said.answer(), List.copyOf(more))));
        }
    }

    @Property
    void boundsEncloseTheScore(@ForAll("cases") GeneratedCase it) {
        Scorecard card = it.card();
        Stream.concat(card.nodes(), card.units().stream().flatMap(Scorecard::below))
                .flatMap(node -> Stream.concat(node.estimate().stream(), node.uncapped().stream()))
                .forEach(estimate -> {
                    assertThat(estimate.low()).isBetween(Fraction.ZERO, estimate.score());
                    assertThat(estimate.high()).isBetween(estimate.score(), Fraction.HUNDRED);
                });
    }

    @Property
    void everyCompletionLiesWithinTheBounds(@ForAll("cases") GeneratedCase it) {
        AnswerSheet completed = it.changingAll(answer -> answer.said() instanceof Answer.Unknown
                ? RandomSheet.chosen(it.dice(), it.questionnaire(), it.mode(), it.element(answer))
                : answer.said());
        Map<String, Rational> low = Scorecards.figures(it.card(), Estimate::low);
        Map<String, Rational> high = Scorecards.figures(it.card(), Estimate::high);
        Scorecards.figures(it.card(completed), Estimate::score).forEach((node, score) -> {
            assertThat(score.isBelow(low.get(node)))
                    .as(node + " is below its lower bound")
                    .isFalse();
            assertThat(high.get(node).isBelow(score))
                    .as(node + " is above its upper bound")
                    .isFalse();
        });
    }

    @Property
    void withoutASupportedFlagBothBoundsAreReached(@ForAll("cases") GeneratedCase it) {
        GeneratedCase certain = new GeneratedCase(it.questionnaire(), withoutSupported(it), it.dice());
        AnswerSheet worst = certain.changingAll(answer -> completed(certain, answer, Fraction.ZERO));
        AnswerSheet best = certain.changingAll(answer -> completed(certain, answer, Fraction.ONE));
        assertThat(Scorecards.figures(certain.card(worst), Estimate::score))
                .isEqualTo(Scorecards.figures(certain.card(), Estimate::low));
        assertThat(Scorecards.figures(certain.card(best), Estimate::score))
                .isEqualTo(Scorecards.figures(certain.card(), Estimate::high));
    }

    @Property
    void notApplicableNeverChangesAnotherElementsPoints(@ForAll("cases") GeneratedCase it) {
        Answer set = it.dice().oneOf(it.sheet().answers());
        Scorecard after = it.card(it.changing(set, old -> new Answer.NotApplicable("")));
        assertThat(ownPoints(after, set.element())).isEqualTo(ownPoints(it.card(), set.element()));
    }

    @Property
    void orderNeverMatters(@ForAll("cases") GeneratedCase it) {
        AnswerSheet sheet = it.sheet();
        AnswerSheet shuffled = new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                it.dice().shuffled(sheet.profiles()),
                it.dice().shuffled(sheet.units()),
                sheet.scoping(),
                it.dice().shuffled(sheet.answers()),
                it.dice().shuffled(sheet.findings()),
                sheet.tables(),
                sheet.annex());
        assertSameFigures(it.card(shuffled), it.card());
        assertThat(it.card(shuffled).total().shares())
                .isEqualTo(it.card().total().shares());
    }

    @Property
    void aCapIsNeverExceeded(@ForAll("cases") GeneratedCase it) {
        Scorecard card = it.card();
        ReferenceCaps caps = new ReferenceCaps(it.questionnaire(), it.sheet(), false);
        ReferenceCaps low = new ReferenceCaps(it.questionnaire(), it.sheet(), true);
        assertWithin(card.total(), caps.ofTotal(), low.ofTotal());
        card.areas().forEach(area -> assertWithin(area, caps.ofArea(area.code()), low.ofArea(area.code())));
        card.nodes()
                .filter(node -> node.kind() == Node.Kind.ELEMENT)
                .filter(node -> node.unit() == null || card.node(node.code()).isEmpty())
                .forEach(node -> assertWithin(node, caps.ofElement(node.code()), low.ofElement(node.code())));
    }

    @Property
    void onlyTheRatioOfWeightsMatters(@ForAll("cases") GeneratedCase it) {
        Fraction factor = Fraction.of(it.dice().between(1, 60), it.dice().between(1, 60));
        for (int kind = 0; kind < 3; kind++) {
            Scorecard card = it.card();
            Scorecard scaled =
                    Scorer.score(ScoringPlan.of(ScaledWeights.of(it.questionnaire(), kind, factor)), it.sheet());
            assertSameFigures(scaled, card);
            assertThat(scaled.total().shares().completeness())
                    .isEqualTo(card.total().shares().completeness());
            assertThat(scaled.geometricMean()).isEqualTo(card.geometricMean());
            assertThat(scaled.band()).isEqualTo(card.band());
        }
    }

    @Property
    void anAnswerWithoutAUnitStandsForThoseThatHaveNone(@ForAll long seed) {
        Dice dice = new Dice(seed);
        var questionnaire = RandomQuestionnaire.of(dice, 2);
        AnswerSheet sheet = RandomSheet.of(dice, questionnaire);
        ScoringPlan plan = ScoringPlan.of(questionnaire);
        assertThat(Scorer.score(plan, sheet))
                .isEqualTo(Scorer.score(plan, GeneratedCase.spelledOut(questionnaire, sheet)));
    }

    private static void assertSameFigures(Scorecard card, Scorecard other) {
        for (Function<Estimate, Fraction> figure : FIGURES) {
            assertThat(Scorecards.figures(card, figure)).isEqualTo(Scorecards.figures(other, figure));
        }
    }

    private static List<Answer> chosen(GeneratedCase it) {
        return some(it, Answer.Chosen.class);
    }

    /** Up to three of the answers of one kind. */
    private static List<Answer> some(GeneratedCase it, Class<? extends Answer.Said> kind) {
        List<Answer> all = it.sheet().answers().stream()
                .filter(answer -> kind.isInstance(answer.said()))
                .toList();
        return it.dice().shuffled(all).stream().limit(3).toList();
    }

    private static void assertNothingLower(GeneratedCase it, AnswerSheet better) {
        Scorecard before = it.card();
        Scorecard after = it.card(better);
        for (Function<Estimate, Fraction> figure : LOW_AND_SCORE) {
            Map<String, Rational> then = Scorecards.figures(after, figure);
            Map<String, Rational> now = Scorecards.figures(before, figure);
            assertThat(then.keySet()).isEqualTo(now.keySet());
            now.forEach((node, score) ->
                    assertThat(then.get(node).isBelow(score)).as(node).isFalse());
        }
    }

    private static AnswerSheet withoutSupported(GeneratedCase it) {
        List<Finding> certain = it.sheet().findings().stream()
                .filter(finding -> it.questionnaire().flagStates().stream()
                        .noneMatch(state ->
                                state.key().equals(finding.state()) && state.reach() == FlagState.Reach.LOWER_BOUND))
                .toList();
        return it.sheet().withFindings(certain);
    }

    private static Answer.Said completed(GeneratedCase it, Answer answer, Fraction points) {
        if (!(answer.said() instanceof Answer.Unknown)) {
            return answer.said();
        }
        Element element = it.element(answer);
        String worth = RandomSheet.scale(it.questionnaire(), element).choices().stream()
                .filter(choice -> choice.points().equals(points))
                .findFirst()
                .orElseThrow()
                .answer();
        return new Answer.Chosen(worth, it.mode().grades());
    }

    /** 100·a·f of every element of every unit, but of one. */
    private static List<String> ownPoints(Scorecard card, String but) {
        List<String> points = new ArrayList<>();
        card.nodes()
                .filter(node -> node.kind() == Node.Kind.ELEMENT && !node.code().equals(but))
                .forEach(node -> {
                    Unit.Id unit = node.unit();
                    points.add(node.code() + unit + node.uncapped());
                });
        return points;
    }

    private static void assertWithin(Node node, @Nullable Rational cap, @Nullable Rational low) {
        node.estimate().ifPresent(estimate -> {
            assertThat(cap != null && cap.isBelow(Rational.of(estimate.high())))
                    .as(node.code())
                    .isFalse();
            assertThat(low != null && low.isBelow(Rational.of(estimate.low())))
                    .as(node.code())
                    .isFalse();
        });
    }
}
