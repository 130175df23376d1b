package org.principled.assessment.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.audit.Act;
import org.principled.audit.AuditTrail;
import org.principled.canonical.Sha256;
import org.principled.database.TestDatabase;

/** From the first piece of evidence to the frozen document. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SubmissionApiTest {

    @Inject
    TestAssessments tests;

    @Inject
    AuditTrail audit;

    TestAssessments.Opened opened;
    TestPeople.Client lead;
    TestPeople.Client signatory;
    TestPeople.Client approver;
    String path;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
        signatory = tests.member(opened.company(), Role.SIGNATORY).client();
        approver = tests.coalition(Role.APPROVER).client();
        path = "/api/v1/assessments/" + opened.id();
    }

    private Response answer(String code, Map<String, String> said, String tag) {
        return lead.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(said)
                .put(path + "/answers/" + code);
    }

    private String evidence(String audience, String kind) {
        Response added = lead.request()
                .contentType("application/json")
                .body(Map.of(
                        "audience",
                        audience,
                        "fields",
                        Map.of("kind", kind, "title", "Secret " + audience, "url", "https://example.org/" + audience)))
                .post(path + "/evidence");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        String id = added.jsonPath().getString("id");
        assertThat(lead.request()
                        .header("If-Match", added.header("ETag"))
                        .put(path + "/evidence/" + id + "/answers/GOV-1.1")
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    private Response submit(TestPeople.Client by, String sha256, String key) {
        return by.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("signedAs", "Ada Example, General Counsel", "confirmed", true, "sha256", sha256))
                .post(path + "/submission");
    }

    @Test
    void whatIsSubmittedIsFrozenAndScoresAsTheDraftDid() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes", "privileged", "counsel says no"), "\"0\"");
        evidence("public", "PUB");
        evidence("sealed", "PRC");
        lead.request()
                .contentType("application/json")
                .body(Map.of("code", "GOV-1.1", "text", "is this so?"))
                .post(path + "/remarks");
        String sheet = lead.request().get(path + "/answers").asString();
        String score = lead.request().get(path + "/score").asString();
        assertThat(approver.request().get(path + "/answers").statusCode()).isEqualTo(404);
        Response outlook = signatory.request().get(path + "/submission/outlook");
        assertThat(outlook.jsonPath().getBoolean("ready")).isTrue();
        assertThat(outlook.jsonPath().getList("open")).isNotEmpty();
        String sha256 = outlook.jsonPath().getString("sha256");

        assertThat(submit(lead, sha256, "a").statusCode()).isEqualTo(403);
        assertThat(submit(signatory, "0".repeat(64), "b").statusCode()).isEqualTo(409);
        Response submitted = submit(signatory, sha256, "c");
        Response again = submit(signatory, sha256, "c");

        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
        assertThat(audit.latest(20))
                .filteredOn(act -> act.object().equals(opened.id().toString()))
                .extracting(Act::act)
                .containsExactly("assessment-submitted", "assessment-opened");
        assertThat(again.asString()).isEqualTo(submitted.asString());
        assertThat(submit(signatory, sha256, "d").statusCode()).isEqualTo(409);
        assertThat(Sha256.hex(lead.request().get(path + "/submission/document").asByteArray()))
                .isEqualTo(sha256);
        assertThat(lead.request().get(path + "/submission/document").asString()).isEqualTo(sheet);
        assertThat(lead.request().get(path + "/score").asString()).isEqualTo(score);
        assertThat(lead.request().get(path + "/answers").asString()).isEqualTo(sheet);
        assertThat(sheet).doesNotContain("counsel says no").doesNotContain("is this so?");
        assertThat(answer("GOV-1.1", Map.of("said", "open"), "\"1\"").statusCode())
                .isEqualTo(409);
        assertThat(approver.request().get(path + "/submission/document").asString())
                .contains("Secret public")
                .doesNotContain("Secret sealed")
                .contains(submitted.jsonPath().getString("annexSha256"));
        assertThat(approver.request().get(path + "/answer-rows").statusCode()).isIn(403, 404);
        assertThat(approver.request().get(path + "/remarks").statusCode()).isIn(403, 404);
        assertThat(approver.request().get(path + "/evidence").asString())
                .contains("Secret public")
                .doesNotContain("Secret sealed");
    }

    @Test
    void theGradeFollowsFromTheEvidence() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        assertThat(grades()).isNull();

        String id = evidence("public", "PUB");
        assertThat(grades()).contains("E2");

        lead.request()
                .header("If-Match", "\"1\"")
                .delete(path + "/evidence/" + id)
                .then()
                .statusCode(200);
        assertThat(grades()).isNull();
        lead.request()
                .header("If-Match", "\"2\"")
                .post(path + "/evidence/" + id + "/restore")
                .then()
                .statusCode(200);
        assertThat(grades()).contains("E2");
        lead.request()
                .header("If-Match", "\"1\"")
                .delete(path + "/evidence/" + id)
                .then()
                .statusCode(412);
    }

    private List<String> grades() {
        return lead.request().get(path + "/answers").jsonPath().getList("answers.answers[0].grades");
    }

    @Test
    void aFileIsKeptAndHandedOutAsAnAttachmentOnly() {
        Response added = lead.request()
                .multiPart("audience", "coalition")
                .multiPart("fields", "{\"kind\":\"PRC\",\"title\":\"Procedure\"}")
                .multiPart("file", "Verfahren für Ä.txt", "What we do.\n".getBytes(StandardCharsets.UTF_8), "text/html")
                .post(path + "/evidence");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);

        Response file = lead.request().get(added.header("Location").replaceFirst("^https?://[^/]+", "") + "/file");

        assertThat(file.asString()).isEqualTo("What we do.\n");
        assertThat(file.contentType()).startsWith("text/plain");
        assertThat(file.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox; frame-ancestors 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("filename*=UTF-8''");
        Response refused = lead.request()
                .multiPart("audience", "coalition")
                .multiPart("fields", "{\"kind\":\"PRC\",\"title\":\"Page\"}")
                .multiPart(
                        "file",
                        "page.pdf",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "application/pdf")
                .post(path + "/evidence");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("page.pdf");
        assertThat(lead.request().get(path + "/evidence").jsonPath().getList("$"))
                .hasSize(1);
        assertThat(approver.request()
                        .get(path + "/evidence/" + added.jsonPath().getString("id") + "/file")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsCarriedOverCountsOnceItIsConfirmed() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        evidence("public", "PUB");
        UUID next = tests.next(opened);
        String target = "/api/v1/assessments/" + next;

        Response carried = lead.request()
                .contentType("application/json")
                .body(Map.of("from", opened.id()))
                .post(target + "/carry-over");

        assertThat(carried.statusCode()).as(carried.asString()).isEqualTo(200);
        assertThat(carried.jsonPath().getInt("answers")).isEqualTo(1);
        assertThat(lead.request().get(target + "/answers").asString()).doesNotContain("GOV-1.1");
        lead.request()
                .header("If-Match", "\"1\"")
                .post(target + "/answers/GOV-1.1/confirm")
                .then()
                .statusCode(200);
        assertThat(lead.request().get(target + "/answers").asString())
                .contains("GOV-1.1")
                .contains("Secret public")
                .contains("E2");
    }

    @Test
    void aTableIsRefusedByItsCellsAndStoredAsAWhole() {
        String table = path + "/tables/Q1";
        String tag = lead.request().get(table).header("ETag");

        Response refused = lead.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("rows", List.of(Map.of("cells", Map.of("country", "Germany")))))
                .put(table);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("problems.where", String.class))
                .anyMatch(where -> where.contains("cell country"));
        Response french = lead.request()
                .header("If-Match", tag)
                .header("Accept-Language", "fr")
                .contentType("text/csv")
                .body("country\nGermany\n")
                .put(table);
        assertThat(french.jsonPath().getList("problems", Map.class))
                .contains(Map.of(
                        "where",
                        "Q1, ligne 1, cellule country",
                        "message",
                        "«\u00A0Germany\u00A0» n’est pas un code de pays, par exemple DE (ISO 3166-1\u202F; XX inconnu,"
                                + " ZZ non communiqué)"));
        assertThat(lead.request().get(table).header("ETag")).isEqualTo(tag);
    }

    @Test
    void whatWasAttestedStaysWhateverTheCompanyIsCalledLater() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        String sha256 =
                signatory.request().get(path + "/submission/outlook").jsonPath().getString("sha256");
        assertThat(submit(signatory, sha256, "a").statusCode()).isEqualTo(201);
        String sheet = lead.request().get(path + "/answers").asString();
        String score = lead.request().get(path + "/score").asString();

        TestPeople.Client administrator = tests.coalition(Role.ADMINISTRATOR).client();
        String company = "/api/v1/companies/" + opened.company();
        Map<String, Object> facts =
                new HashMap<>(administrator.request().get(company).jsonPath().getMap("$"));
        List.of("id", "version", "changedAt", "changedBy").forEach(facts::remove);
        facts.put("name", "Renamed " + UUID.randomUUID());
        Response renamed = administrator
                .request()
                .header("If-Match", administrator.request().get(company).header("ETag"))
                .contentType("application/json")
                .body(facts)
                .put(company);

        assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(200);
        assertThat(lead.request().get(path + "/answers").asString()).isEqualTo(sheet);
        assertThat(lead.request().get(path + "/score").asString()).isEqualTo(score);
        assertThat(Sha256.hex(lead.request().get(path + "/answers").asByteArray()))
                .isEqualTo(sha256);
    }

    @Test
    void aGradeThatNothingShowsIsNamedBeforeAnybodySigns() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        answer("GOV-1.2", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        evidence("public", "PUB");
        String sheet = lead.request().get(path + "/answers").asString();
        String stated = sheet.replace("\"element\": \"GOV-1.2\"", "\"element\": \"GOV-1.2\", \"grades\": [\"E3\"]");
        assertThat(stated).isNotEqualTo(sheet);
        String withoutHashes = withoutHashes(stated);

        Response put = lead.request()
                .header("If-Match", lead.request().get(path + "/answers").header("ETag"))
                .contentType("application/json")
                .body(withoutHashes)
                .put(path + "/answers");

        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(signatory
                        .request()
                        .get(path + "/submission/outlook")
                        .jsonPath()
                        .getList("stated", String.class))
                .containsExactly("GOV-1.2");
    }

    /** A sheet that was edited by hand: what it is checked by is left out. */
    private static String withoutHashes(String sheet) {
        return sheet.replaceAll("\"hashes\": \\[[^\\]]*\\],?", "").replaceAll(",\\s*\"hashes\": \\{[^}]*}", "");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        String target = "/api/v1/assessments/" + tests.next(opened);
        lead.request()
                .contentType("application/json")
                .body(Map.of("from", opened.id()))
                .post(target + "/carry-over");

        List<Integer> confirmed = twice("\"1\"", target + "/answers/GOV-1.1/confirm");
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "no"), "\"1\"");
        List<Integer> restored = twice("\"2\"", path + "/answers/GOV-1.1/history/1/restore");

        assertThat(confirmed).containsExactly(200, 200);
        assertThat(restored).containsExactly(200, 200);
        assertThat(lead.request().get(path + "/answers/GOV-1.1").jsonPath().getInt("version"))
                .isEqualTo(3);
        assertThat(lead.request()
                        .header("If-Match", "\"1\"")
                        .post(path + "/answers/GOV-1.1/history/1/restore")
                        .statusCode())
                .isEqualTo(412);
    }

    private List<Integer> twice(String tag, String act) {
        return Stream.of(1, 2)
                .map(time -> lead.request().header("If-Match", tag).post(act).statusCode())
                .toList();
    }

    @Test
    void anAddressIsWhatABrowserOpensSafely() {
        for (String url : List.of(
                "https://bücher.example/größe?q=ä", "http://my_host.example:8080/", "https://[2001:db8::1]/x")) {
            assertThat(recorded(url)).as(url).isEqualTo(201);
        }
        for (String url : List.of(
                "javascript:alert(1)",
                "https://",
                "https:///path",
                "https://example.org@evil.example/",
                "https://exa mple.org/",
                "ftp://example.org/",
                "https://example.org/a b",
                "file:///etc/passwd")) {
            assertThat(recorded(url)).as(url).isEqualTo(422);
        }
    }

    private int recorded(String url) {
        return lead.request()
                .contentType("application/json")
                .body(Map.of("audience", "public", "fields", Map.of("kind", "PUB", "title", "Page", "url", url)))
                .post(path + "/evidence")
                .statusCode();
    }

    @Test
    void anImportedSheetBringsNoAddressThatCouldNotHaveBeenTyped() {
        answer("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        String id = evidence("public", "PUB");
        String sheet = lead.request().get(path + "/answers").asString();
        String hostile = withoutHashes(sheet.replace("https://example.org/public", "javascript:alert(1)"));

        Response put = lead.request()
                .header("If-Match", lead.request().get(path + "/answers").header("ETag"))
                .contentType("application/json")
                .body(hostile)
                .put(path + "/answers");

        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        assertThat(lead.request().get(path + "/evidence").asString())
                .contains(id)
                .doesNotContain("javascript:");
    }

    @Test
    void rowsStayInOrderAndKeepTheirNotes() {
        String table = path + "/tables/Q1";
        List.of("A", "B", "C").forEach(entity -> addRow(table, entity, "why " + entity));
        String first = lead.request().get(table).jsonPath().getString("[0].id");
        lead.request().header("If-Match", "\"1\"").delete(path + "/rows/" + first);
        addRow(table, "D", "");

        assertThat(entities(table)).containsExactly("B", "C", "D");
        Response replaced = lead.request()
                .header("If-Match", lead.request().get(table).header("ETag"))
                .contentType("application/json")
                .body(Map.of(
                        "rows",
                        List.of(
                                Map.of("cells", cells("D"), "note", "why D"),
                                Map.of("cells", cells("B")),
                                Map.of("cells", cells("C"), "note", ""))))
                .put(table);

        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertThat(entities(table)).containsExactly("D", "B", "C");
        assertThat(lead.request().get(table).jsonPath().getList("note", String.class))
                .containsExactly("why D", "why B", "");
    }

    private void addRow(String table, String entity, String note) {
        Response added = lead.request()
                .contentType("application/json")
                .body(Map.of("cells", cells(entity), "note", note))
                .post(table + "/rows");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
    }

    private List<String> entities(String table) {
        return lead.request().get(table).jsonPath().getList("cells.reporting_entity", String.class);
    }

    private static Map<String, String> cells(String entity) {
        return Map.of(
                "reporting_entity", entity,
                "service", "Access",
                "country", "DE",
                "period_start", "2025-01-01",
                "period_end", "2025-12-31");
    }
}
