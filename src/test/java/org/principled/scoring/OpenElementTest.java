package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.answered;
import static org.principled.questionnaire.Questionnaires.applying;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.scoping;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.typed;
import static org.principled.questionnaire.Questionnaires.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;

class OpenElementTest {

    private static final QuestionnaireBuilder TWO_AREAS = questionnaire()
            .area("A", "3", indicator("I", element("a1", "3"), element("a2")))
            .area("B", "1", indicator("J", element("b1")))
            .flag(flag("F-TOTAL", total("10")))
            .flag(flag("F-AREA", area("B", "0")));

    @Test
    void everyOpenElementIsListedWithWhatItCosts() {
        assertThat(of(TWO_AREAS, sheet().answer("a1", "partial").unknown("b1")))
                .containsExactly(
                        new OpenElement("a2", List.of(), "A", Fraction.parse("75/4"), points("25")),
                        new OpenElement("b1", List.of(), "B", Fraction.parse("25"), points("100")));
    }

    @Test
    void aPoorAnswerOrOneThatDoesNotApplyIsNotOpen() {
        assertThat(of(TWO_AREAS, sheet().answer("a1", "no").notApplicable("a2").answer("b1", "no")))
                .isEmpty();
    }

    @Test
    void whatIsOutOfScopeIsNotOpen() {
        QuestionnaireBuilder scoped = questionnaire()
                .scoping(scoping("SC-X"))
                .area("A", "1", indicator("I", element("a1"), applying(element("a2"), when(answered("SC-X", "yes")))));

        assertThat(of(scoped, sheet().scoping("SC-X", "no")))
                .extracting(OpenElement::code)
                .containsExactly("a1");
        assertThat(of(scoped, sheet())).extracting(OpenElement::code).containsExactly("a1", "a2");
    }

    @Test
    void anElementThatACapKeepsFromCountingIsListedAllTheSame() {
        List<OpenElement> open =
                of(TWO_AREAS, sheet().answer("a1", "yes").answer("a2", "yes").finding("F-TOTAL", "confirmed"));

        assertThat(open).containsExactly(new OpenElement("b1", List.of(), "B", Fraction.ZERO, points("100")));
    }

    @Test
    void anElementOfAnAreaThatIsNotScoredIsListedAllTheSame() {
        QuestionnaireBuilder builder = questionnaire()
                .area("A", "1", indicator("I", element("a1"), element("a2")))
                .area("B", "1", indicator("J", element("b1")))
                .coverage(2, "1");

        assertThat(of(builder, sheet().answer("a1", "no").answer("a2", "no")))
                .containsExactly(new OpenElement("b1", List.of(), "B", Fraction.ZERO, Optional.empty()));
    }

    @Test
    void theCostIsThatAtTheBestGradeTheModeAllows() {
        QuestionnaireBuilder builder = graded().area("A", "1", indicator("I", typed("a1", "PRA", "1")));

        assertThat(of(builder, sheet().mode("desk")))
                .extracting(OpenElement::total)
                .containsExactly(Fraction.of(50));
        assertThat(of(builder, sheet().mode("full")))
                .extracting(OpenElement::total)
                .containsExactly(Fraction.HUNDRED);
    }

    @Test
    void ofLinesOnlyThoseThatCountAndAreOpenAreNamed() {
        QuestionnaireBuilder lines =
                questionnaire().lines("10%").area("A", "1", indicator("I", element("a1"), element("a2")));
        Sheets sheet = sheet().unitWithShare("line/One", "50%")
                .unitWithShare("line/Two", "50%")
                .unitWithShare("line/Small", "1%")
                .answerOf("line/One", "a1", "partial")
                .answer("a2", "yes");

        // The other line answered partial, which then is the lowest.
        assertThat(of(lines, sheet))
                .containsExactly(
                        new OpenElement("a1", List.of(new Unit.Id("line", "Two")), "A", Fraction.of(25), points("25")));
    }

    private static Optional<Fraction> points(String points) {
        return Optional.of(Fraction.parse(points));
    }

    private static List<OpenElement> of(QuestionnaireBuilder builder, Sheets sheet) {
        return OpenElement.of(ScoringPlan.of(builder.build()), sheet.build());
    }
}
