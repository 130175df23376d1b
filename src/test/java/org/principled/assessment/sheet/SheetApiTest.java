package org.principled.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.TestAssessments;
import org.principled.assessment.TestEditions;
import org.principled.database.TestDatabase;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.ScorecardJson;
import org.principled.exchange.SheetJson;
import org.principled.scoring.Scorer;

/** The answer sheet goes in and out unchanged, and scores as the command line scores it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SheetApiTest {

    private static final PinnedEdition EDITION = TestEditions.pinned();

    @Inject
    TestAssessments tests;

    @Inject
    Assessments assessments;

    TestAssessments.Opened opened;
    String path;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        path = "/api/v1/assessments/" + opened.id();
    }

    private RequestSpecification lead() {
        return opened.lead().client().request();
    }

    private String tag() {
        return lead().get(path + "/answers").header("ETag");
    }

    private Response put(byte[] sheet, String tag) {
        return lead().header("If-Match", tag)
                .contentType("application/json")
                .body(sheet)
                .put(path + "/answers");
    }

    private AnswerSheet random(long seed) {
        Assessment assessment = assessments.get(opened.lead().person(), opened.id());
        return new RandomSheets(EDITION.questionnaire(), new Random(seed))
                .sheet(new Company(assessment.company().name(), "2025-01-01", "2025-12-31"), assessment.mode());
    }

    private static byte[] json(AnswerSheet sheet) {
        return SheetJson.bytes(EDITION.questionnaire().edition(), sheet);
    }

    @Test
    void anySheetComesOutAsItWentInAndOneReplacesTheOther() {
        for (long seed = 0; seed < 8; seed++) {
            AnswerSheet sheet = random(seed);
            assertThat(SheetCheck.check(EDITION.questionnaire(), sheet))
                    .filteredOn(SheetProblem::isRefused)
                    .isEmpty();

            Response answer = put(json(sheet), tag());

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.asString()).isEqualTo(new String(json(sheet), StandardCharsets.UTF_8));
            assertThat(lead().get(path + "/answers").asByteArray()).isEqualTo(json(sheet));
        }
    }

    @Test
    void oneScoreTellsEachReaderInTheirLanguageWhatIsWorthALook() {
        Answer unjustified = new Answer(null, "GOV-1.1", new Answer.NotApplicable(""));
        AnswerSheet sheet = random(7)
                .withAnswers(List.of(unjustified))
                .withFindings(List.of())
                .withAnnex(Annex.empty());
        assertThat(put(json(sheet), tag()).statusCode()).isEqualTo(200);

        assertThat(noteOn("GOV-1.1", "en"))
                .startsWith("“N/A” needs a reason: no-event (No event), ")
                .endsWith(", or a sentence");
        assertThat(noteOn("GOV-1.1", "fr"))
                .startsWith("«\u00A0S.O.\u00A0» doit être justifié\u00A0: no-event (")
                .endsWith(", ou une phrase");
    }

    private String noteOn(String where, String language) {
        Response problems = lead().header("Accept-Language", language).get(path + "/problems");
        return problems.jsonPath().getString("find { it.where == '" + where + "' }.message");
    }

    @Test
    void theScoreIsTheOneOfTheCommandLine() {
        AnswerSheet sheet = random(42);
        put(json(sheet), tag());

        AnswerSheet read = ((AnswersRead.Read) SheetJson.read(new AnswerFiles.Source("sheet.json", json(sheet))))
                .sheets()
                .get(0);
        Response score = lead().get(path + "/score");

        assertThat(score.asString())
                .isEqualTo(new String(
                        ScorecardJson.bytes(EDITION.questionnaire(), read, Scorer.score(EDITION.plan(), read)),
                        StandardCharsets.UTF_8));
        assertThat(lead().get(path + "/score/nodes/REQ-2").jsonPath().getString("node"))
                .isEqualTo("REQ-2");
        assertThat(lead().get(path + "/score/nodes/NO-SUCH").statusCode()).isEqualTo(404);
        assertThat(lead().get(path + "/next-steps").jsonPath().getList("improvements"))
                .isNotEmpty();
    }

    @Test
    void aSheetIsPutOnlyOnTheRevisionThatWasSeen() {
        byte[] sheet = json(random(1));
        String tag = tag();

        assertThat(lead().contentType("application/json")
                        .body(sheet)
                        .put(path + "/answers")
                        .statusCode())
                .isEqualTo(428);
        assertThat(put(sheet, tag).statusCode()).isEqualTo(200);
        assertThat(put(json(random(2)), tag).statusCode()).isEqualTo(412);
        assertThat(lead().get(path + "/answers").asByteArray()).isEqualTo(sheet);
    }

    @Test
    void whatIsNoSheetOfThisAssessmentIsRefusedAndNothingIsStored() {
        String before = lead().get(path + "/answers").asString();
        AnswerSheet sheet = random(3);
        AnswerSheet ofAnother = new AnswerSheet(
                sheet.questionnaire(),
                new Company("Another", "2025-01-01", "2025-12-31"),
                sheet.mode(),
                sheet.profiles(),
                sheet.units(),
                sheet.scoping(),
                sheet.answers(),
                sheet.findings(),
                sheet.tables(),
                sheet.annex());

        for (byte[] bad : List.of(
                json(ofAnother),
                json(sheet.withMode("desk")),
                "{".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new String(json(sheet), StandardCharsets.UTF_8)
                        .replace("\"yes\"", "\"maybe\"")
                        .getBytes(StandardCharsets.UTF_8))) {
            Response answer = put(bad, tag());
            assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        assertThat(lead().get(path + "/answers").asString()).isEqualTo(before);
    }

    @Test
    void aContributorCannotChangeTheScopeByASheet() {
        TestAssessments.Member contributor = tests.member(opened.company(), Role.CONTRIBUTOR);
        byte[] sheet = json(random(5));

        Response answer = contributor
                .client()
                .request()
                .header("If-Match", tag())
                .contentType("application/json")
                .body(sheet)
                .put(path + "/answers");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void foreignAndMissingLookAlike() {
        TestAssessments.Member stranger = tests.member(tests.selfAssessment().company(), Role.LEAD);
        for (String part : List.of("", "/answers", "/score", "/answers/GOV-1.1", "/evidence", "/remarks")) {
            Response foreign = stranger.client().request().get(path + part);
            Response missing = stranger.client().request().get("/api/v1/assessments/" + UUID.randomUUID() + part);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.asString().replace(opened.id().toString(), ""))
                    .isEqualTo(missing.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ""));
        }
    }
}
