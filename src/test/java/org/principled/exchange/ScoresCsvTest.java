package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SmallQuestionnaires;
import org.principled.exchange.AnswerFiles.Defaults;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

class ScoresCsvTest {

    private static String scores(Questionnaire questionnaire, String csv) {
        AnswersRead read =
                AnswerFiles.read(questionnaire, List.of(), List.of(TidyCsvTest.csv("a.csv", csv)), Defaults.none());
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        List<AnswerSheet> sheets = ((AnswersRead.Read) read).sheets();
        ScoringPlan plan = ScoringPlan.of(questionnaire);
        List<Scorecard> scorecards =
                sheets.stream().map(sheet -> Scorer.score(plan, sheet)).toList();
        return new String(ScoresCsv.bytes(questionnaire, scorecards), StandardCharsets.UTF_8);
    }

    /** Without the last columns, which are the same in every row. */
    private static String figures(String csv) {
        return csv.lines()
                .map(line -> line.replaceFirst(",[^,]*,[^,]*,[^,]*$", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aCompanyWithoutUnitsHasARowForEachTotalAreaIndicatorAndElement() {
        String csv = scores(SmallQuestionnaires.graded(), """
                company,element,answer,grade
                Acme,GOV-1.1,yes,E3
                Acme,GOV-1.2,unknown,
                Acme,GOV-2.1,partial,E2
                Acme,EXP-1.1,yes,E2
                Acme,EXP-1.2,N/A,
                Acme,EXP-1.3,no,
                Acme,SC-EXPORT,no,
                """);

        assertThat(csv.lines().limit(2))
                .containsExactly(
                        "company,kind,node,unit_kind,unit,score,exact,low,high,completeness,verified_share,uncapped,band,mode,"
                                + "edition,questionnaire_sha256",
                        "Acme,total,T,,,39.5833,475/12,39.5833,47.9167,0.8000,0.2000,39.5833,low,self-reported,small@1,"
                                + "a".repeat(64));
        assertThat(figures(csv)).isEqualTo("""
                company,kind,node,unit_kind,unit,score,exact,low,high,completeness,verified_share,uncapped,band
                Acme,total,T,,,39.5833,475/12,39.5833,47.9167,0.8000,0.2000,39.5833,low
                Acme,area,GOV,,,43.7500,175/4,43.7500,68.7500,0.6667,0.3333,43.7500,
                Acme,indicator,GOV-1,,,50.0000,50,50.0000,100.0000,0.5000,0.5000,50.0000,
                Acme,element,GOV-1.1,,,100.0000,100,100.0000,100.0000,1.0000,1.0000,100.0000,
                Acme,element,GOV-1.2,,,0.0000,0,0.0000,100.0000,0.0000,0.0000,0.0000,
                Acme,indicator,GOV-2,,,37.5000,75/2,37.5000,37.5000,1.0000,0.0000,37.5000,
                Acme,element,GOV-2.1,,,37.5000,75/2,37.5000,37.5000,1.0000,0.0000,37.5000,
                Acme,area,EXP,,,37.5000,75/2,37.5000,37.5000,1.0000,0.0000,37.5000,
                Acme,indicator,EXP-1,,,37.5000,75/2,37.5000,37.5000,1.0000,0.0000,37.5000,
                Acme,element,EXP-1.1,,,75.0000,75,75.0000,75.0000,1.0000,0.0000,75.0000,
                Acme,element,EXP-1.2,,,N/A,,,,,,,
                Acme,element,EXP-1.3,,,0.0000,0,0.0000,0.0000,1.0000,0.0000,0.0000,
                Acme,indicator,EXP-2,,,N/A,,,,,,,
                Acme,element,EXP-2.1,,,N/A,,,,,,,
                """);
    }

    @Test
    void capsShowInTheScoreNotInTheUncappedFigure() {
        String csv = scores(
                SmallQuestionnaires.graded(),
                "company,element,answer,grade\nAcme,GOV-1.1,yes,E3\nAcme,GOV-1.2,yes,E3\nAcme,GOV-2.1,yes,E3\n"
                        + "Acme,RF-05,confirmed;GOV-1.1,\n");

        assertThat(figures(csv).lines()).contains("Acme,area,GOV,,,30.0000,30,30.0000,30.0000,1.0000,1.0000,100.0000,");
    }

    @Test
    void theLowerEndIsRoundedDownAndTheUpperEndUp() {
        String csv = scores(
                SmallQuestionnaires.graded(),
                "company,element,answer,grade\nAcme,EXP-1.1,yes,E3\nAcme,EXP-1.2,no,\nAcme,EXP-1.3,unknown,\n");

        assertThat(figures(csv).lines())
                .contains("Acme,indicator,EXP-1,,,33.3333,100/3,33.3333,66.6667,0.6667,0.3333,33.3333,");
    }

    @Test
    void linesOfBusinessHaveElementRowsBesideTheCompanys() {
        String csv = scores(SmallQuestionnaires.graded(), """
                company,unit,element,answer,grade
                Acme,Cloud,GOV-1.1,yes,E3
                Acme,Mobile,GOV-1.1,no,E3
                """);

        assertThat(figures(csv).lines().filter(line -> line.contains("GOV-1.1")))
                .containsExactly(
                        "Acme,element,GOV-1.1,,,0.0000,0,0.0000,0.0000,1.0000,1.0000,0.0000,",
                        "Acme,element,GOV-1.1,line,Cloud,100.0000,100,100.0000,100.0000,1.0000,1.0000,100.0000,",
                        "Acme,element,GOV-1.1,line,Mobile,0.0000,0,0.0000,0.0000,1.0000,1.0000,0.0000,");
    }

    @Test
    void averagedUnitsHaveTreesOfTheirOwnAndTheCompanyNoElements() {
        String csv = scores(SmallQuestionnaires.averaging(), """
                company,unit_kind,unit_class,unit,element,answer
                Tel,group,,,G01.01,yes
                Tel,group,,,F02a.01,no
                Tel,service,mobile,pre,F01.01,yes
                Tel,service,mobile,pre,F01.02,partial
                Tel,service,mobile,post,F01.01,no
                Tel,service,mobile,post,F01.02,no
                Tel,service,fixed,fix,F01.01,yes
                Tel,service,fixed,fix,F01.02,N/A
                """);
        List<String> rows = figures(csv).lines().skip(1).toList();

        assertThat(rows.stream()
                        .filter(row -> row.matches("Tel,\\w+,\\w+,,,.*"))
                        .toList())
                .allMatch(row -> !row.contains(",element,"))
                .contains(
                        "Tel,indicator,G01,,,100.00,100,100.00,100.00,1.0000,0.0000,100.00,",
                        "Tel,indicator,F01,,,68.75,275/4,68.75,68.75,1.0000,0.0000,68.75,");
        assertThat(rows.stream().filter(row -> row.contains(",service,pre,")))
                .startsWith("Tel,total,T,service,pre,58.33,175/3,58.33,91.67,0.6000,0.0000,58.33,")
                .contains(
                        "Tel,indicator,G01,service,pre,100.00,100,100.00,100.00,1.0000,0.0000,100.00,",
                        "Tel,indicator,F01,service,pre,75.00,75,75.00,75.00,1.0000,0.0000,75.00,",
                        "Tel,element,F01.02,service,pre,50.00,50,50.00,50.00,1.0000,0.0000,50.00,")
                .noneMatch(row -> row.contains("G01.01"));
        assertThat(rows).contains("Tel,element,F01.02,service,fix,N/A,,,,,,,");
        assertThat(rows.stream().map(row -> row.split(",")[1]).distinct())
                .containsExactly("total", "area", "indicator", "element");
    }

    @Test
    void namesAreQuotedAndNeverRunAsFormulas() {
        String csv = scores(
                SmallQuestionnaires.graded(),
                "company,element,answer\n\"Acme, \"\"Inc\"\"\",GOV-1.1,yes\n=1+1,GOV-1.1,yes\n@x,GOV-1.1,no\n");

        assertThat(csv.lines().filter(line -> line.contains(",total,")).map(line -> line.replaceFirst(",total.*", "")))
                .containsExactly("\"Acme, \"\"Inc\"\"\"", "'=1+1", "'@x");
        assertThat(csv).doesNotContain("\r").endsWith("\n");
    }
}
