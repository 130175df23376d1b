package org.principled.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** Documents over HTTP: in which language, for whom, and for whom not. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@Timeout(60)
class DocumentsTest {

    private static final List<String> FILES = List.of("report.pdf", "scorecard.pdf", "report.xlsx");

    @TestHTTPResource
    URL server;

    @Inject
    TestAssessments tests;

    @Inject
    Renderings renderings;

    private TestAssessments.Opened opened;
    private TestPeople.Client lead;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
    }

    private static List<String> paths(UUID id) {
        return List.of("/assessments/" + id + "/", "/api/v1/assessments/" + id + "/");
    }

    @Test
    void everyDocumentSaysInItsNameWhoseForWhomAndInWhichLanguageItIs() {
        for (String path : paths(opened.id())) {
            for (String file : FILES) {
                Response made = lead.request().get(path + file + "?language=fr&audience=public");
                assertThat(made.statusCode()).as(path + file).isEqualTo(200);
                String kind = file.substring(0, file.indexOf('.'));
                String ending = file.substring(file.indexOf('.'));
                assertThat(made.header("Content-Disposition"))
                        .matches("attachment; filename=\"[a-z0-9-]+-" + kind + "-public-fr\\" + ending + "\"");
            }
        }
    }

    @Test
    void aDocumentSpeaksTheLanguageThatWasAskedFor() throws IOException {
        String scorecard = "/assessments/" + opened.id() + "/scorecard.pdf";
        assertThat(text(lead.request().get(scorecard + "?language=fr"))).contains("Comment citer");
        assertThat(text(lead.request().get(scorecard + "?language=en"))).contains("How to cite");
        assertThat(text(lead.request().header("Accept-Language", "fr").get(scorecard)))
                .contains("Comment citer");
    }

    @Test
    void theScorecardIsOnePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(lead.request()
                .get("/assessments/" + opened.id() + "/scorecard.pdf")
                .asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void theReportLooksBackOnTheAssessmentThatWasSubmittedBefore() throws IOException {
        UUID next = tests.next(opened);
        String report = "/assessments/" + next + "/report.pdf?audience=public";
        assertThat(text(lead.request().get(report))).doesNotContain("Since the last assessment");

        tests.submit(opened);

        assertThat(text(lead.request().get(report)).replaceAll("\\s+", " "))
                .contains("Since the last assessment")
                .contains("Last assessment: 2025-01-01 to 2025-12-31. Its answers have the SHA-256 "
                        + answersHash("/assessments/" + opened.id() + "/report.pdf?audience=public"));
        assertThat(text(lead.request().get("/assessments/" + opened.id() + "/report.pdf")))
                .as("the first one has none before it")
                .doesNotContain("Since the last assessment");
    }

    private String answersHash(String path) throws IOException {
        Matcher stated = Pattern.compile("Answers’ SHA-256\\s+([0-9a-f\\s]{64,70})")
                .matcher(text(lead.request().get(path)));
        assertThat(stated.find()).isTrue();
        return stated.group(1).replaceAll("\\s", "");
    }

    @Test
    void anotherLanguageOrAudienceIsRefusedInASentence() {
        for (String path : paths(opened.id())) {
            Response language = lead.request().get(path + "report.pdf?language=xx");
            assertThat(language.statusCode()).isEqualTo(400);
            assertThat(language.asString()).contains("xx");
            Response audience = lead.request().get(path + "report.pdf?audience=everybody");
            assertThat(audience.statusCode()).isEqualTo(400);
            assertThat(audience.asString()).contains("company, coalition, public");
        }
    }

    @Test
    void theCoalitionGetsWhatIsForItAndForThePublicAndNothingElse() {
        tests.submit(opened);
        TestPeople.Client analyst = tests.coalition(Role.ANALYST).client();
        for (String path : paths(opened.id())) {
            assertThat(analyst.request().get(path + "scorecard.pdf").header("Content-Disposition"))
                    .contains("-coalition-");
            assertThat(analyst.request()
                            .get(path + "scorecard.pdf?audience=public")
                            .statusCode())
                    .isEqualTo(200);
            Response refused = analyst.request().get(path + "scorecard.pdf?audience=company");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).contains("coalition, public");
        }
    }

    @Test
    void aForeignAssessmentIsAsIfThereWereNone() {
        TestPeople.Client stranger = tests.selfAssessment().lead().client();
        for (String file : FILES) {
            String query = file + "?language=xx&audience=everybody";
            List<String> answers = new ArrayList<>();
            for (UUID id : List.of(opened.id(), new UUID(0, 7))) {
                Response answer = stranger.request().get("/api/v1/assessments/" + id + "/" + query);
                assertThat(answer.statusCode()).isEqualTo(404);
                answers.add(answer.asString().replace(id.toString(), ""));
            }
            assertThat(answers.get(0)).isEqualTo(answers.get(1));
        }
    }

    @Test
    void theOverviewLeadsToEveryDocumentInEveryLanguage() {
        String home = "/assessments/" + opened.id();
        String page = lead.request().get(home).asString();
        for (String file : FILES) {
            for (String language : List.of("en", "fr")) {
                for (String audience : List.of("company", "coalition", "public")) {
                    assertThat(page)
                            .contains("href=\"" + home + "/" + file + "?language=" + language + "&amp;audience="
                                    + audience + "\"");
                }
            }
        }
    }

    @Test
    void aClientThatGoesAwayLeavesTheQueueWhileOthersKeepTheirPlaces() throws Exception {
        try (TakenPlaces taken = new TakenPlaces(renderings);
                Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request("/assessments/" + opened.id() + "/report.pdf"));
            until(1);
            socket.close();
            until(0);
            assertThat(renderings.running()).isEqualTo(Renderings.AT_ONCE);
            taken.freeOne();
        }
        assertThat(lead.request()
                        .get("/assessments/" + opened.id() + "/report.pdf")
                        .statusCode())
                .isEqualTo(200);
    }

    private byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + server.getHost() + ":" + server.getPort() + "\r\nCookie: sid="
                        + lead.cookie() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Waits for that many to be in the queue; the time limit of the class ends it where that never happens. */
    private void until(int waiting) {
        while (renderings.waiting() != waiting) {
            Thread.onSpinWait();
        }
    }

    private static String text(Response pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
