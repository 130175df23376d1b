package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** The coalition reads what was submitted on the pages of the editor, and nothing that the company's people keep to themselves. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SubmittedPagesTest {

    private static final List<String> PAGES =
            List.of("", "/areas/GOV", "/scope", "/evidence", "/tables/Q1", "/submission", "/trace/T", "/trace/GOV-1.1");

    /** What must not be read: planted wherever the company's people write for themselves. */
    private static final List<String> KEPT = List.of("KEPTprivileged", "KEPTremark", "KEPTsealed", "KEPTnote");

    @Inject
    TestAssessments tests;

    TestAssessments.Opened opened;
    TestPeople.Client lead;
    TestPeople.Client approver;
    String home;
    String api;

    @BeforeEach
    void answerAndSubmit() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
        approver = tests.coalition(Role.APPROVER).client();
        home = "/assessments/" + opened.id();
        api = "/api/v1" + home;
        answer("GOV-1.1", "coalition", "Told to the coalition.", "KEPTprivileged");
        answer("GOV-1.2", "sealed", "KEPTsealed", "");
        sent(Map.of("code", "GOV-1.1", "text", "KEPTremark"), "/remarks");
        sent(
                Map.of(
                        "cells",
                        Map.of(
                                "reporting_entity", "Example",
                                "service", "Access",
                                "country", "DE",
                                "period_start", "2025-01-01",
                                "period_end", "2025-12-31"),
                        "note",
                        "KEPTnote"),
                "/tables/Q1/rows");
        sent(
                Map.of("audience", "sealed", "fields", Map.of("kind", "PRC", "title", "KEPTsealed evidence")),
                "/evidence");
    }

    private void answer(String code, String audience, String reason, String privileged) {
        Map<String, String> said =
                new HashMap<>(Map.of("said", "chosen", "answer", "yes", "audience", audience, "reason", reason));
        said.put("privileged", privileged);
        Response answered = lead.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(said)
                .put(api + "/answers/" + code);
        assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    }

    private void sent(Object body, String path) {
        Response answer =
                lead.request().contentType("application/json").body(body).post(api + path);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    private void submit() {
        TestPeople.Client signatory =
                tests.member(opened.company(), Role.SIGNATORY).client();
        String sha256 =
                signatory.request().get(api + "/submission/outlook").jsonPath().getString("sha256");
        signatory
                .request()
                .contentType("application/json")
                .body(Map.of("signedAs", "Ada", "confirmed", true, "sha256", sha256))
                .post(api + "/submission")
                .then()
                .statusCode(201);
    }

    @Test
    void nothingIsThereForTheCoalitionBeforeItIsSubmitted() {
        for (String page : PAGES) {
            assertThat(approver.request().get(home + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePagesShowWhatWasSubmittedAndNothingElse() throws IOException {
        submit();

        for (String page : PAGES) {
            Response shown = approver.request().get(home + page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.asString()).as(page).doesNotContain(KEPT);
        }
        assertThat(approver.request().get(home + "/areas/GOV").asString()).contains("Told to the coalition.");
        assertThat(approver.request().get("/assessments").asString()).contains("href=\"" + home + "\"");
        for (String page : List.of("/history/GOV-1.1", "/remarks/GOV-1.1")) {
            assertThat(approver.request().get(home + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        String report = text(approver.request().get(home + "/report.pdf").asByteArray());
        assertThat(report).contains("Told to the coalition.").doesNotContain(KEPT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
