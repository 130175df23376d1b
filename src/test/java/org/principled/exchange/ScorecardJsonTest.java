package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SmallQuestionnaires;
import org.principled.exchange.AnswerFiles.Defaults;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

class ScorecardJsonTest {

    private static String scorecard(Questionnaire questionnaire, String csv) {
        AnswersRead read =
                AnswerFiles.read(questionnaire, List.of(), List.of(TidyCsvTest.csv("a.csv", csv)), Defaults.none());
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        AnswerSheet sheet = ((AnswersRead.Read) read).sheets().get(0);
        byte[] json = ScorecardJson.bytes(questionnaire, sheet, Scorer.score(ScoringPlan.of(questionnaire), sheet));
        return new String(json, StandardCharsets.UTF_8);
    }

    private static String flat(String json) {
        return json.replaceAll("\\s*\\n\\s*", "");
    }

    private static final String GRADED = """
            company,profile,element,answer,grade
            Acme,telecom,GOV-1.1,yes,E1;E3
            Acme,,GOV-1.2,unknown,
            Acme,,GOV-2.1,partial,E2
            Acme,,EXP-1.1,yes,E2
            Acme,,EXP-1.2,N/A,
            Acme,,RF-05,confirmed;GOV-1.1,
            """;

    @Test
    void everyFigureStandsWithItsWorking() {
        String json = flat(scorecard(SmallQuestionnaires.graded(), GRADED));

        assertThat(json)
                .contains("\"company\": {\"name\": \"Acme\"}")
                .contains("\"findings\": [{\"elements\": [\"GOV-1.1\"],\"flag\": \"RF-05\",\"state\": \"confirmed\"}]")
                .contains("\"questionnaire\": {\"edition\": \"1\",\"id\": \"small\",\"sha256\": \"" + "a".repeat(64)
                        + "\"}")
                .contains(
                        "{\"completeness\": \"1.0000\",\"exact\": \"100\",\"high\": \"100.0000\",\"kind\": \"element\","
                                + "\"low\": \"100.0000\",\"na_share\": \"0.0000\",\"node\": \"GOV-1.1\",\"score\": \"100.0000\","
                                + "\"standing\": \"scored\",\"uncapped\": \"100.0000\",\"verified_share\": \"1.0000\",\"working\": {"
                                + "\"answer\": \"yes\",\"factor\": \"1\",\"grade\": \"E3\",\"grades\": [\"E1\",\"E3\"],\"points\": \"1\"}}")
                .contains(
                        "\"kind\": \"element\",\"na_share\": \"1.0000\",\"node\": \"EXP-1.2\",\"standing\": \"not_applicable\"}")
                .contains(
                        "\"caps\": [{\"at\": \"30\",\"flag\": \"RF-05\",\"lower_bound_only\": false,\"state\": \"confirmed\"}]")
                .contains("\"node\": \"GOV\",")
                .contains("\"uncapped\": \"43.7500\"");
    }

    @Test
    void itNamesTheAnswersItIsTheScoreOf() {
        AnswerSheet sheet = TidyCsvTest.sheets(GRADED).get(0);

        assertThat(scorecard(SmallQuestionnaires.graded(), GRADED))
                .contains("\"answers_sha256\": \"" + SheetJson.answersHash(SheetJsonTest.EDITION, sheet) + "\"");
    }

    @Test
    void itFitsThePublishedSchema() {
        assertThat(Schemas.defects("scorecard", scorecard(SmallQuestionnaires.graded(), GRADED)))
                .isEmpty();
        assertThat(Schemas.defects(
                        "scorecard",
                        scorecard(
                                SmallQuestionnaires.graded(),
                                "company,unit,element,answer\nAcme,Cloud,GOV-1.1,yes\nAcme,Mobile,GOV-1.1,no\n")))
                .isEmpty();
        assertThat(Schemas.defects("scorecard", averaged())).isEmpty();
    }

    private static String averaged() {
        return scorecard(SmallQuestionnaires.averaging(), """
                company,unit_kind,unit_class,unit,element,answer
                Tel,group,,,G01.01,yes
                Tel,service,mobile,pre,F01.01,yes
                Tel,service,mobile,post,F01.01,no
                """);
    }

    @Test
    void theWorkingOfAUnitIsNotWrittenTwice() {
        assertThat(averaged().split("\"node\": \"F01.01\"", -1)).hasSize(3);
        assertThat(flat(averaged())).contains("\"kind\": \"unit_class\"").contains("\"unit\": \"service/pre\"");
    }
}
