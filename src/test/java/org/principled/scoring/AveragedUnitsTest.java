package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.asking;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.family;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.namedElements;
import static org.principled.questionnaire.Questionnaires.onScale;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.scale;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.weighing;
import static org.principled.scoring.Node.Kind.INDICATOR;
import static org.principled.scoring.Node.Kind.UNIT_CLASS;
import static org.principled.scoring.Node.Kind.UNIT_KIND;
import static org.principled.scoring.Node.Standing.NOT_APPLICABLE;
import static org.principled.scoring.Node.Standing.OUT_OF_SCOPE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.Units;

/** Units that each have a value per indicator, of which the company's is the mean: the rules of the RDR index. */
class AveragedUnitsTest {

    private static final Units.Kind GROUP = new Units.Kind("group", List.of(), List.of());
    private static final Units.Kind OPCOM = new Units.Kind("opcom", List.of(), List.of());
    private static final Units.Kind SERVICE = new Units.Kind("service", List.of("mobile"), List.of("group", "opcom"));

    private static final Units.Kind BORROWING_FROM_GROUP = new Units.Kind("service", List.of(), List.of("group"));

    /** C asks group and operating company, F everybody, S services only. */
    private static QuestionnaireBuilder index() {
        return questionnaire()
                .averaging(GROUP, OPCOM, SERVICE)
                .totalOfIndicators()
                .area(
                        "G",
                        "1",
                        asking(indicator("C", element("c1"), element("c2")), "group", "opcom"),
                        indicator("F", element("f1")))
                .area("P", "1", asking(indicator("S", element("s1"), element("s2")), "service"));
    }

    private static Sheets telecom() {
        return sheet().unit("group/")
                .unit("opcom/")
                .unitOfClass("service/prepaid", "mobile")
                .unitOfClass("service/postpaid", "mobile")
                .unitOfClass("service/fixed", "broadband")
                .answerOf("group/", "c1", "yes")
                .answerOf("group/", "c2", "partial")
                .answerOf("opcom/", "c1", "no")
                .answerOf("opcom/", "c2", "no")
                .answerOf("group/", "f1", "yes")
                .notApplicableOf("opcom/", "f1")
                .answerOf("service/prepaid", "f1", "yes")
                .answerOf("service/postpaid", "f1", "no")
                .answerOf("service/fixed", "f1", "yes")
                .answerOf("service/prepaid", "s1", "yes")
                .notApplicableOf("service/prepaid", "s2")
                .answerOf("service/postpaid", "s1", "no")
                .answerOf("service/postpaid", "s2", "no")
                .answerOf("service/fixed", "s1", "partial")
                .answerOf("service/fixed", "s2", "partial");
    }

    @Test
    void anIndicatorIsTheMeanOverKindsOfTheMeanOverTheirUnits() {
        Scored.of(index(), telecom())
                .score("C", "37.5") // group 75, operating company 0
                .score("F", "87.5") // group 100, services (mobile 50, fixed 100) 75; the operating company is N/A
                .score("S", "50") // services (mobile (100, 0) 50, fixed 50)
                .score("G", "62.5")
                .score("P", "50")
                .score("", "175/3");
    }

    @Test
    void classesThatAreMergedAreAveragedIntoOneFirst() {
        Scored scored = Scored.of(index(), telecom());
        Node services = scored.node("F").parts().get(2).node();
        assertThat(services.kind()).isEqualTo(UNIT_KIND);
        assertThat(services.code()).isEqualTo("service");
        assertThat(services.parts()).extracting(part -> part.node().kind()).containsExactly(UNIT_CLASS, INDICATOR);
        assertThat(services.parts()).extracting(part -> part.node().code()).containsExactly("mobile", "F");
        assertThat(services.parts().get(0).node().parts()).hasSize(2);
        assertThat(scored.node("F").parts().get(1).node().standing()).isEqualTo(NOT_APPLICABLE);
        assertThat(scored.node("C").parts())
                .extracting(part -> part.node().code())
                .containsExactly("group", "opcom");
    }

    @Test
    void classesThatAreNotMergedStandAlone() {
        Sheets two = sheet().unitOfClass("service/x", "search")
                .unitOfClass("service/y", "search")
                .unitOfClass("service/z", "cloud")
                .answerOf("service/x", "s1", "yes")
                .answerOf("service/x", "s2", "yes")
                .answerOf("service/y", "s1", "yes")
                .answerOf("service/y", "s2", "yes")
                .answerOf("service/z", "s1", "no")
                .answerOf("service/z", "s2", "no");
        Scored.of(index(), two).score("S", "200/3").notScored("C", OUT_OF_SCOPE);
    }

    @Test
    void aUnitBorrowsWhatItsKindIsNotAskedFromTheCompany() {
        Scored.of(index(), telecom())
                .unitScore("service/fixed", "C", "37.5") // mean of group 75 and operating company 0
                .unitScore("service/fixed", "F", "100")
                .unitScore("service/fixed", "S", "50")
                .unitScore("service/fixed", "G", "68.75")
                .unitScore("service/fixed", "P", "50")
                .unitScore("service/fixed", "", "62.5")
                .unitScore("service/prepaid", "S", "100")
                .unitScore("group/", "C", "75")
                .unitScore("group/", "G", "87.5")
                .unitScore("group/", "", "87.5");
        Node group = Scored.of(index(), telecom()).unit("group/", "S");
        assertThat(group.estimate()).isEmpty();
        assertThat(group.standing()).isEqualTo(OUT_OF_SCOPE);
        assertThat(group.parts()).isEmpty();
    }

    @Test
    void borrowedValuesAreShownWithTheKindsTheyComeFrom() {
        Node borrowed = Scored.of(index(), telecom()).unit("service/fixed", "C");
        assertThat(borrowed.parts()).extracting(part -> part.node().kind()).containsOnly(UNIT_KIND);
        assertThat(borrowed.parts()).extracting(part -> part.node().code()).containsExactly("group", "opcom");
        Scored withoutOpcom =
                Scored.of(index(), sheet().unit("group/").unit("service/x").answerOf("group/", "c1", "yes"));
        assertThat(withoutOpcom.unit("service/x", "C").parts()).hasSize(1);
        withoutOpcom.unitScore("service/x", "C", "50");
    }

    @Test
    void unitTotalsOfAreasGoByAreaWeight() {
        QuestionnaireBuilder byArea = questionnaire()
                .averaging(GROUP, BORROWING_FROM_GROUP)
                .area("G", "3", asking(indicator("C", element("c1")), "group"))
                .area("P", "1", weighing(indicator("S", element("s1")), "7"), indicator("T", element("t1")));
        Sheets sheet = sheet().unit("group/")
                .unit("service/x")
                .answerOf("group/", "c1", "yes")
                .answerOf("service/x", "s1", "partial")
                .notApplicableOf("group/", "s1");
        Scored.of(byArea, sheet)
                .score("P", "43.75")
                .score("", "85.9375")
                .unitScore("service/x", "P", "43.75")
                .unitScore("service/x", "", "85.9375")
                .unitScore("group/", "P", "0")
                .unitScore("group/", "", "75");
    }

    @Test
    void familiesAreAveragedInUnitsAsInTheCompany() {
        QuestionnaireBuilder families = questionnaire()
                .averaging(GROUP, BORROWING_FROM_GROUP)
                .totalOfIndicators()
                .area(
                        "G",
                        "1",
                        family(
                                "F",
                                asking(indicator("Fa", element("a")), "group"),
                                asking(indicator("Fb", element("b")), "service")),
                        indicator("H", element("h")));
        Sheets sheet = sheet().unit("group/")
                .unit("service/x")
                .unit("service/y")
                .answerOf("group/", "a", "yes")
                .answerOf("service/x", "b", "partial")
                .answerOf("service/y", "b", "no")
                .answer("h", "yes");
        Scored.of(families, sheet)
                .score("Fa", "100")
                .score("Fb", "25")
                .score("F", "62.5")
                .score("G", "81.25")
                .unitScore("service/x", "F", "75")
                .unitScore("service/x", "", "87.5")
                .unitScore("group/", "F", "100");
    }

    @Test
    void openAnswersOpenTheIntervalOfUnitAndCompany() {
        Scored.of(index(), sheet().unit("group/").unit("service/x").answerOf("service/x", "s1", "yes"))
                .interval("C", "0", "0", "100")
                .interval("S", "50", "50", "100")
                .interval("", "50/3", "50/3", "100")
                .shares("S", "1/2", "0", "0")
                .shares("", "1/6", "0", "0");
    }

    @Test
    void completenessCountsTheElementsOfEveryUnit() {
        Scored.of(index(), telecom()).shares("S", "1", "0", "1/6").shares("", "1", "0", "2/15");
    }

    @Test
    void reversedScalesAreScalesLikeAnyOther() {
        QuestionnaireBuilder reversed = questionnaire()
                .scale(scale("usual", "yes", "1", "partial", "1/2", "no", "0", "no disclosure found", "0"))
                .scale(scale("reversed", "yes", "0", "partial", "1/2", "no", "1", "no disclosure found", "0"))
                .averaging(SERVICE)
                .area(
                        "F",
                        "1",
                        indicator(
                                "F9",
                                onScale(element("a"), "usual"),
                                onScale(element("b"), "reversed"),
                                onScale(element("c"), "reversed"),
                                onScale(element("d"), "reversed")));
        Sheets sheet = sheet().unit("service/x")
                .answer("a", "yes")
                .answer("b", "yes")
                .answer("c", "no")
                .answer("d", "no disclosure found");
        Scored.of(reversed, sheet).score("F9", "50");
        Scored.of(reversed, sheet().unit("service/x")).interval("F9", "0", "0", "100");
    }

    @Test
    void capsOnElementsBindEachUnitAndCapsOnTheTotalTheCompanyOnly() {
        QuestionnaireBuilder capped =
                index().flag(flag("F1", namedElements("10"))).flag(flag("F2", total("20")));
        Sheets flagged = telecom().finding("F1", "confirmed", "c1").finding("F2", "confirmed");
        Scored scored = Scored.of(capped, flagged)
                .score("C", "15") // group (10 + 50) / 2, operating company 0
                .score("", "20")
                .unitScore("group/", "C", "30")
                .unitScore("group/", "", "65");
        Node c1 = scored.unit("group/", "c1");
        assertThat(c1.uncapped()).contains(new Estimate(Fraction.HUNDRED, Fraction.HUNDRED, Fraction.HUNDRED));
        assertThat(c1.caps()).hasSize(1);
    }

    @Test
    void aCompanyThatStatesNoUnitsAnswersAsAWhole() {
        Sheets whole = sheet().answer("c1", "yes")
                .answer("c2", "no")
                .answer("f1", "yes")
                .answer("s1", "partial");
        Scored scored = Scored.of(index(), whole)
                .score("c1", "100")
                .score("C", "50")
                .score("F", "100")
                .interval("S", "25", "25", "75")
                .interval("", "175/3", "175/3", "75");
        assertThat(scored.card.units()).isEmpty();
    }

    @Test
    void aCompanyOfOneUnitIsThatUnit() {
        Scored scored = Scored.of(
                        oneArea(indicator("I", element("a"))).averaging(SERVICE),
                        sheet().unit("service/x").answer("a", "partial"))
                .score("I", "50")
                .unitScore("service/x", "", "50");
        assertThat(scored.card.units()).hasSize(1);
        assertThat(scored.card.node("a"))
                .as("the company has no elements of its own")
                .isEmpty();
    }

    @Test
    void unitsBelowTheShareAreShownButDoNotCount() {
        QuestionnaireBuilder counting = oneArea(indicator("I", element("a")))
                .units(new Units(
                        Units.Rule.MEAN_PER_INDICATOR,
                        List.of(SERVICE),
                        Optional.of(new Units.Counting(Fraction.of(1, 10), List.of()))));
        Sheets sheet = sheet().unitWithShare("service/x", "90%")
                .unitWithShare("service/y", "5%")
                .answerOf("service/x", "a", "partial")
                .answerOf("service/y", "a", "yes");
        Scored.of(counting, sheet).score("", "50").unitScore("service/y", "", "100");
    }
}
