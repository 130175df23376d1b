package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** What the coalition's staff see of a company's own assessment. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SubmittedPagesTest {

    @Inject
    TestAssessments tests;

    @Test
    void theCoalitionSeesNothingOfADraftAndWhatWasAttestedOfASubmission() {
        TestAssessments.Opened opened = tests.selfAssessment();
        TestPeople.Client lead = opened.lead().client();
        TestPeople.Client approver = tests.coalition(Role.APPROVER).client();
        String page = "/assessments/" + opened.id();
        lead.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of(
                        "said", "chosen", "answer", "yes", "reason", "Between us and counsel", "audience", "sealed"))
                .put("/api/v1" + page + "/answers/GOV-1.1")
                .then()
                .statusCode(200);
        for (String path : List.of(page, page + "/report.pdf", page + "/report.xlsx")) {
            assertThat(approver.request().get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(approver.request().get("/assessments").asString()).doesNotContain(page);

        String sha256 = submit(opened);

        Response seen = approver.request().get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.asString())
                .contains("Ada Example, General Counsel", sha256, "Governance and due diligence")
                .doesNotContain("Between us and counsel", "data-editor");
        assertThat(approver.request().get("/assessments").asString()).contains("href=\"" + page + "\"");
        for (String document : List.of("/report.pdf", "/report.xlsx")) {
            Response report = approver.request().get(page + document);
            assertThat(report.statusCode()).as(document).isEqualTo(200);
            assertThat(report.header("Content-Disposition")).startsWith("attachment");
        }
        for (String part : List.of("/areas/GOV", "/evidence", "/scope", "/tables/Q1", "/submission", "/trace/T")) {
            assertThat(approver.request().get(page + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(lead.request().get(page).asString()).contains("data-editor");
    }

    private String submit(TestAssessments.Opened opened) {
        TestPeople.Client signatory =
                tests.member(opened.company(), Role.SIGNATORY).client();
        String path = "/api/v1/assessments/" + opened.id() + "/submission";
        String sha256 = signatory.request().get(path + "/outlook").jsonPath().getString("sha256");
        signatory
                .request()
                .contentType("application/json")
                .body(Map.of("signedAs", "Ada Example, General Counsel", "confirmed", true, "sha256", sha256))
                .post(path)
                .then()
                .statusCode(201);
        return sha256;
    }
}
