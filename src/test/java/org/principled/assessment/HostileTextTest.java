package org.principled.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.database.TestDatabase;

/** Every text field takes a text as it is, or refuses it in a sentence and stores nothing. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class HostileTextTest {

    private static final List<String> KEPT = List.of(
            "<script>alert(1)</script>",
            "\"'><img src=x onerror=alert(1)>",
            "{{7*7}} ${7*7} {str:eval('x')}",
            "'; drop table answer; --",
            "=cmd|' /C calc'!A0",
            "\u202Egnp.exe \uD83D\uDE00 \uFEFF");

    private static final List<String> REFUSED = List.of("x".repeat(100_000), "a\0b", "half \uD800 character");

    @Inject
    TestAssessments tests;

    @Inject
    Assessments assessments;

    TestAssessments.Opened opened;
    TestPeople.Client lead;
    String path;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
        path = "/api/v1/assessments/" + opened.id();
    }

    /** Each text field, as what sends a text into it. */
    private Map<String, Function<String, Response>> fields() {
        Map<String, Function<String, Response>> fields = new LinkedHashMap<>();
        fields.put("reason", text -> answer(Map.of("said", "chosen", "answer", "yes", "reason", text)));
        fields.put("privileged", text -> answer(Map.of("said", "chosen", "answer", "yes", "privileged", text)));
        fields.put(
                "remark", text -> json(Map.of("code", "GOV-1.1", "text", text)).post(path + "/remarks"));
        for (String field : List.of("title", "quote", "page", "law", "body")) {
            fields.put(field, text -> {
                Map<String, String> recorded = new HashMap<>(Map.of("kind", "PUB", "title", "t"));
                recorded.put(field, text);
                return json(Map.of("audience", "public", "fields", recorded)).post(path + "/evidence");
            });
        }
        fields.put("cell", text -> json(Map.of("cells", row(text), "note", "")).post(path + "/tables/Q1/rows"));
        fields.put(
                "note",
                text -> json(Map.of("cells", row("e" + text.hashCode()), "note", text))
                        .post(path + "/tables/Q1/rows"));
        return fields;
    }

    private static Map<String, String> row(String entity) {
        return Map.of(
                "reporting_entity", entity,
                "service", "s",
                "country", "DE",
                "period_start", "2025-01-01",
                "period_end", "2025-12-31");
    }

    private RequestSpecification json(Object body) {
        return lead.request().contentType("application/json").body(body);
    }

    private Response answer(Map<String, String> said) {
        String tag = lead.request().get(path + "/answers/GOV-1.1").header("ETag");
        return json(said).header("If-Match", tag).put(path + "/answers/GOV-1.1");
    }

    private String stored() {
        return List.of("/answer-rows", "/remarks", "/evidence", "/tables/Q1", "/answers").stream()
                .map(part -> lead.request().get(path + part).asString())
                .reduce("", String::concat);
    }

    @Test
    void aTextThatCanBeKeptComesBackAsItWas() {
        fields().forEach((field, send) -> KEPT.forEach(text -> {
            Response sent = send.apply(text);
            assertThat(sent.statusCode()).as("%s: %s", field, sent.asString()).isBetween(200, 299);
            assertThat(sent.contentType()).startsWith("application/json");
        }));
        List<String> reasons =
                lead.request().get(path + "/answers/GOV-1.1/history").jsonPath().getList("reason");
        assertThat(reasons).containsAll(KEPT);
        assertThat(lead.request().get(path + "/remarks").jsonPath().<String>getList("text"))
                .containsExactlyInAnyOrderElementsOf(KEPT);
        assertThat(lead.request().get(path + "/evidence").jsonPath().<String>getList("fields.quote"))
                .containsAll(KEPT.subList(0, 5));
    }

    @Test
    void aTextThatCannotBeKeptIsRefusedInASentenceAndNothingIsStored() {
        String before = stored();
        fields().forEach((field, send) -> REFUSED.forEach(text -> {
            Response sent = send.apply(text);
            assertThat(sent.statusCode()).as("%s: %s", field, sent.asString()).isBetween(400, 499);
            assertThat(sent.contentType()).startsWith("application/problem+json");
            assertThat(sent.jsonPath().getString("detail")).isNotBlank();
        }));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsNoWebAddressAndNoDateIsRefused() {
        for (Map<String, String> bad : List.of(
                Map.of("url", "javascript:alert(1)"),
                Map.of("url", "file:///etc/passwd"),
                Map.of("archive", "data:text/html,x"),
                Map.of("url", "https://"),
                Map.of("date", "yesterday"),
                Map.of("kind", "NONE"),
                Map.of("surplus", "x"))) {
            Map<String, String> recorded = new HashMap<>(Map.of("kind", "PUB", "title", "t"));
            recorded.putAll(bad);
            Response sent =
                    json(Map.of("audience", "public", "fields", recorded)).post(path + "/evidence");
            assertThat(sent.statusCode()).as("%s: %s", bad, sent.asString()).isEqualTo(422);
        }
        assertThat(lead.request().get(path + "/evidence").jsonPath().getList("$"))
                .isEmpty();
    }

    @Test
    void aTableIsPutAsCsvAsAWholeOrNotAtAll() {
        String table = path + "/tables/Q1";
        String good = "reporting_entity,service,country,period_start,period_end,received\n"
                + "Acme,Mobile,DE,2025-01-01,2025-12-31,12\n"
                + "Acme,Mobile,FR,2025-01-01,2025-12-31,barred_by_law\n";
        String tag = lead.request().get(table).header("ETag");

        Response bad = put(table, good.replace("FR", "France"), tag);
        Response done = put(table, good, tag);

        assertThat(bad.statusCode()).as(bad.asString()).isEqualTo(422);
        assertThat(bad.jsonPath().<String>getList("problems.where")).containsExactly("Q1 row 2, cell country");
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        assertThat(done.jsonPath().getList("$")).hasSize(2);
        assertThat(put(table, good, tag).statusCode()).isEqualTo(412);
    }

    private Response put(String table, String csv, String tag) {
        return lead.request()
                .header("If-Match", tag)
                .contentType("text/csv")
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put(table);
    }

    @Test
    void aDeskAssessmentTakesPublicEvidenceOnly() {
        TestAssessments.Member analyst = tests.coalition(Role.ANALYST);
        String desk = "/api/v1/assessments/"
                + assessments
                        .open(analyst.person(), opened.company(), opened.cycle(), Access.DESK)
                        .id();

        for (String audience : List.of("sealed", "coalition", "public")) {
            Response sent = analyst.client()
                    .request()
                    .contentType("application/json")
                    .body(Map.of("audience", audience, "fields", Map.of("kind", "PUB", "title", "t")))
                    .post(desk + "/evidence");
            assertThat(sent.statusCode()).isEqualTo(audience.equals("public") ? 201 : 422);
        }
    }
}
