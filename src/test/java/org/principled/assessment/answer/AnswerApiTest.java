package org.principled.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AnswerApiTest {

    @Inject
    TestAssessments tests;

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

    private Response put(String code, Object body, String tag) {
        return lead().header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put(path + "/answers/" + code);
    }

    @Test
    void anAnswerIsWrittenOnTheVersionThatWasSeen() {
        Response open = lead().get(path + "/answers/GOV-1.1");
        assertThat(open.header("ETag")).isEqualTo("\"0\"");

        Response saved = put("GOV-1.1", Map.of("said", "chosen", "answer", "yes", "reason", "so it is"), "\"0\"");

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(saved.jsonPath().getBoolean("counts")).isTrue();
        assertThat(lead().contentType("application/json")
                        .body(Map.of("said", "open"))
                        .put(path + "/answers/GOV-1.1")
                        .statusCode())
                .isEqualTo(428);
    }

    @Test
    void aStaleChangeIsAnsweredWithBothVersions() {
        put("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");

        Response stale = put("GOV-1.1", Map.of("said", "chosen", "answer", "no"), "\"0\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.contentType()).startsWith("application/problem+json");
        assertThat(stale.jsonPath().getString("yours.answer")).isEqualTo("no");
        assertThat(stale.jsonPath().getString("theirs.answer")).isEqualTo("yes");
        assertThat(stale.jsonPath().getInt("theirs.version")).isEqualTo(1);
        assertThat(stale.jsonPath().getString("theirs.changedByName")).isNotEmpty();
    }

    @Test
    void aPassageIsInALanguageThatHasATag() {
        Response refused = evidenceIn("français");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("“français” is no language tag; write it as fr, ar or zh-Hans.");

        Response added = evidenceIn("fr");

        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(lead().get(path.replace("/api/v1", "") + "/evidence").asString())
                .contains("<blockquote lang=\"fr\">Nous refusons.</blockquote>");
    }

    private Response evidenceIn(String language) {
        Map<String, String> fields =
                Map.of("kind", "PUB", "title", "Rapport", "quote", "Nous refusons.", "language", language);
        return lead().contentType("application/json")
                .body(Map.of("audience", "public", "fields", fields))
                .post(path + "/evidence");
    }

    @Test
    void historyRestoreAndLines() {
        put("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        put("GOV-1.1", Map.of("said", "unknown"), "\"1\"");

        Response restored = lead().header("If-Match", "\"2\"").post(path + "/answers/GOV-1.1/history/1/restore");

        assertThat(restored.jsonPath().getString("answer")).isEqualTo("yes");
        List<Integer> versions =
                lead().get(path + "/answers/GOV-1.1/history").jsonPath().getList("version");
        assertThat(versions).containsExactly(3, 2, 1);
        List<String> lines = lead().header("If-Match", "\"3\"")
                .post(path + "/answers/GOV-1.1/open-lines")
                .jsonPath()
                .getList("line");
        assertThat(lines).containsExactlyInAnyOrder("", "line/Access", "line/Cloud");
        Response cloud = lead().header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("said", "chosen", "answer", "no"))
                .queryParam("line", "line/Cloud")
                .put(path + "/answers/GOV-1.1");
        assertThat(cloud.statusCode()).as(cloud.asString()).isEqualTo(200);
    }

    @Test
    void linesAreOpenedOnTheCompanysAnswerThatWasSeen() {
        put("GOV-1.1", Map.of("said", "chosen", "answer", "yes"), "\"0\"");
        for (String way : List.of("open-lines", "fold-lines")) {
            String address = path + "/answers/GOV-1.1/" + way;
            assertThat(lead().post(address).statusCode()).isEqualTo(428);

            Response stale = lead().header("If-Match", "\"0\"").post(address);

            assertThat(stale.statusCode()).isEqualTo(412);
            assertThat(stale.jsonPath().getString("theirs.answer")).isEqualTo("yes");
        }
        assertThat(lead().get(path + "/answer-rows").jsonPath().getList("line")).containsExactly("");
    }

    @Test
    void whatCannotBeSaidIsRefusedInASentence() {
        List<Object> bad = List.of(
                "{",
                "[]",
                "\"yes\"",
                "{\"said\": 1}",
                "{\"said\": \"perhaps\"}",
                "{\"said\": \"chosen\", \"answer\": \"maybe\"}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"surplus\": true}",
                "{\"said\": \"na\", \"answer\": \"not-offered\"}",
                "{\"said\": \"na\", \"answer\": \"no-such\", \"reason\": \"x\"}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"audience\": \"everybody\"}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"about\": [\"GOV-1.2\"]}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"reason\": \"" + "x".repeat(100_000) + "\"}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"reason\": \"\\u0000\"}",
                "{\"said\": \"chosen\", \"answer\": \"yes\", \"reason\": \"\\ud800\"}",
                "{\"said\": \"chosen\", \"answer\": [\"yes\"]}");
        for (Object body : bad) {
            Response answer = put("GOV-1.1", body, "\"0\"");
            assertThat(answer.statusCode())
                    .as("%s: %s", body, answer.asString())
                    .isBetween(400, 499);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        }
        assertThat(put("NO-SUCH", Map.of("said", "open"), "\"0\"").statusCode()).isEqualTo(422);
        assertThat(lead().get(path + "/answer-rows").jsonPath().getList("$")).isEmpty();
    }

    @Test
    void scriptInATextIsTextAndNothingElse() {
        String script = "<script>alert(1)</script>\u202E'\"--; drop table answer";
        put("GOV-1.1", Map.of("said", "chosen", "answer", "yes", "reason", script, "privileged", script), "\"0\"");

        Response answer = lead().get(path + "/answers/GOV-1.1");

        assertThat(answer.jsonPath().getString("reason")).isEqualTo(script);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(lead().get(path + "/answers").asString()).doesNotContain("privileged");
    }
}
