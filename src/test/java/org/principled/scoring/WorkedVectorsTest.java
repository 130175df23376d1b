package org.principled.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.questionnaire.Questionnaires.area;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.needingPublicity;
import static org.principled.questionnaire.Questionnaires.onScale;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.scale;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.typed;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.principled.answer.Sheets;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.QuestionnaireBuilder;

/** The worked test vectors of principle-d.md 5.6. */
class WorkedVectorsTest {

    private static final QuestionnaireBuilder ONE_INDICATOR = graded().area(
                    "A", "1", indicator("I", typed("a", "PRA", "3"), typed("b", "PRO", "2"), typed("c", "PRO", "1")));

    private static Sheets oneIndicator() {
        return sheet().mode("full").answer("a", "yes", "E4").answer("b", "partial", "E2");
    }

    @Test
    void anUnknownAnswerCountsZeroInTheHeadlineAndFullyInTheUpperBound() {
        Scored.of(ONE_INDICATOR, oneIndicator())
                .score("a", "100")
                .score("b", "37.5")
                .interval("I", "62.5", "62.5", "475/6");
        assertThat(Fraction.of(475, 6).rounded(2, RoundingMode.HALF_UP)).isEqualTo("79.17");
    }

    /** GOV 62.5, EXP not scored, REQ 48, BLK 55, OTH 40, REM 30, each from one answer of a scale made for it. */
    private static QuestionnaireBuilder areas() {
        return questionnaire()
                .scale(scale(
                        "made", "none", "0", "all", "1", "GOV", "62.5%", "REQ", "48%", "BLK", "55%", "OTH", "40%",
                        "REM", "30%"))
                .area("GOV", "15", threeOf("GOV"))
                .area("EXP", "20", threeOf("EXP"))
                .area("REQ", "20", threeOf("REQ"))
                .area("BLK", "20", threeOf("BLK"))
                .area("OTH", "15", threeOf("OTH"))
                .area("REM", "10", threeOf("REM"))
                .coverage(3, "40%")
                .flag(flag("RF-09", area("OTH", "30"), area("REM", "30"), total("40")));
    }

    private static Indicator threeOf(String area) {
        return indicator(
                area + "-1",
                onScale(element(area + "-1.1"), "made"),
                onScale(element(area + "-1.2"), "made"),
                onScale(element(area + "-1.3"), "made"));
    }

    private static Sheets answered() {
        Sheets sheet = sheet().notApplicable("EXP-1.1");
        for (String area : new String[] {"GOV", "REQ", "BLK", "OTH", "REM"}) {
            sheet.answer(area + "-1.1", area).answer(area + "-1.2", area).answer(area + "-1.3", area);
        }
        return sheet.answer("EXP-1.2", "all").answer("EXP-1.3", "all");
    }

    @Test
    void theTotalIsTheMeanOfTheScoredAreasByAreaWeight() {
        Scored.of(areas(), answered())
                .score("GOV", "62.5")
                .notScored("EXP", Node.Standing.TOO_FEW)
                .score("", "48.71875");
        assertThat(Fraction.parse("48.71875").rounded(0, RoundingMode.HALF_UP)).isEqualTo("49");
    }

    @Test
    void aConfirmedFlagCapsItsAreasAndThenTheTotal() {
        Scored.of(areas(), answered().finding("RF-09", "confirmed"))
                .score("OTH", "30")
                .uncapped("OTH", "40")
                .score("REM", "30")
                .bites("REM")
                .uncapped("", "46.84375")
                .score("", "40")
                .bites("", "RF-09 at 40");
    }

    @Test
    void aPracticeCountsHalfWhereItIsOnlyPublished() {
        QuestionnaireBuilder one = graded().area(
                        "A",
                        "1",
                        indicator(
                                "I",
                                typed("pra", "PRA", "1"),
                                typed("half", "PRA", "1"),
                                typed("pro", "PRO", "1"),
                                needingPublicity(typed("dis", "DIS", "1"))));
        Scored.of(
                        one,
                        sheet().answer("pra", "yes", "E2")
                                .answer("half", "partial", "E2")
                                .answer("pro", "yes", "E2")
                                .answer("dis", "yes", "E3"))
                .score("pra", "50")
                .score("half", "25")
                .score("pro", "75")
                .score("dis", "0");
    }

    @Test
    void anAreaOfWhichAThirdAppliesCountsWithFiveSixthsOfItsWeight() {
        QuestionnaireBuilder two = questionnaire()
                .area(
                        "A",
                        "20",
                        indicator("I", element("a", "8"), element("b", "7"), element("c", "5"), element("d", "40")))
                .area("B", "20", indicator("J", element("e"), element("f"), element("g")))
                .coverage(3, "40%");
        Scored scored = Scored.of(
                two,
                sheet().answer("a", "yes")
                        .answer("b", "yes")
                        .answer("c", "yes")
                        .notApplicable("d")
                        .answer("e", "no")
                        .answer("f", "no")
                        .answer("g", "no"));
        Node.Part part = scored.card.total().parts().get(0);
        assertThat(part.factor()).isEqualTo(Fraction.of(5, 6));
        assertThat(part.counts()).isEqualTo(Fraction.of(50, 3));
        scored.score("", "500/11"); // 100 × 16.667 / (16.667 + 20)
    }
}
