package org.principled.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.database.TestDatabase;

/** What one company does, and tries to do, changes nothing that another one sees: every answer it gets stays the same, byte for byte. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class NonInterferenceTest {

    private static final int STEPS = Boolean.getBoolean("principled.thorough") ? 1_000 : 60;
    private static final List<String> CODES = List.of("GOV-1.1", "GOV-2.1", "REQ-2.3", "SC-EXPORT", "RF-05", "NO-SUCH");
    private static final List<String> READS = List.of(
            "",
            "/answers",
            "/answer-rows",
            "/answers/GOV-1.1",
            "/answers/GOV-1.1/history",
            "/evidence",
            "/tables/Q1",
            "/remarks",
            "/assignments",
            "/assignees",
            "/score",
            "/next-steps",
            "/submission/outlook");

    @Inject
    TestAssessments tests;

    @Test
    void companyASeesTheSameWhateverCompanyBDoes() {
        TestAssessments.Opened a = tests.selfAssessment();
        TestAssessments.Opened b = tests.selfAssessment();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            act(a.lead().client(), a.id(), a.id(), random);
        }
        List<String> ids = idsOf(a);
        Map<String, String> before = everything(a);

        for (int i = 0; i < STEPS; i++) {
            UUID target = random.nextInt(3) == 0 ? a.id() : b.id();
            Response answer = act(b.lead().client(), target, a.id(), random);
            if (target.equals(a.id())) {
                assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 403, 404, 422, 428);
                ids.forEach(id -> assertThat(answer.asString()).doesNotContain(id));
            }
        }

        assertThat(everything(a)).isEqualTo(before);
    }

    private Map<String, String> everything(TestAssessments.Opened opened) {
        Map<String, String> everything = new LinkedHashMap<>();
        for (String read : READS) {
            Response answer = opened.lead().client().request().get(path(opened.id()) + read);
            everything.put(read, answer.statusCode() + " " + answer.header("ETag") + " " + answer.asString());
        }
        everything.put(
                "list",
                opened.lead().client().request().get("/api/v1/assessments").asString());
        return everything;
    }

    private static List<String> idsOf(TestAssessments.Opened opened) {
        List<String> ids = new ArrayList<>(opened.lead()
                .client()
                .request()
                .get(path(opened.id()) + "/evidence")
                .jsonPath()
                .<String>getList("id"));
        ids.add(opened.company().toString());
        return ids;
    }

    private static String path(UUID assessment) {
        return "/api/v1/assessments/" + assessment;
    }

    /** One random act of a person on an assessment; pieces of the other company's are named as if they were there. */
    private Response act(TestPeople.Client by, UUID target, UUID other, Random random) {
        String path = path(target);
        String code = CODES.get(random.nextInt(CODES.size()));
        String tag = "\"" + random.nextInt(3) + "\"";
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                by.request()
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body(Map.of("said", "chosen", "answer", random.nextBoolean() ? "yes" : "no", "reason", "r"))
                        .put(path + "/answers/" + code);
            case 3 ->
                by.request()
                        .contentType("application/json")
                        .body(Map.of("audience", "public", "fields", Map.of("kind", "PUB", "title", "t")))
                        .post(path + "/evidence");
            case 4 ->
                by.request()
                        .contentType("application/json")
                        .body(Map.of("code", code, "text", "t"))
                        .post(path + "/remarks");
            case 5 ->
                by.request()
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body(Map.of("profiles", List.of("telecom"), "lines", List.of()))
                        .put(path + "/scope");
            case 6 -> by.request().header("If-Match", tag).post(path + "/answers/" + code + "/open-lines");
            case 7 ->
                by.request()
                        .contentType("application/json")
                        .body(Map.of("from", other))
                        .post(path + "/carry-over");
            default -> by.request().get(path + READS.get(random.nextInt(READS.size())));
        };
    }

    @Test
    void everyRoleOfOneCompanyIsAStrangerToTheOther() {
        TestAssessments.Opened a = tests.selfAssessment();
        UUID other = tests.selfAssessment().company();
        for (Role role : List.of(Role.LEAD, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER)) {
            TestPeople.Client stranger = tests.member(other, role).client();
            for (String read : READS) {
                assertThat(stranger.request().get(path(a.id()) + read).statusCode())
                        .as("%s %s", role, read)
                        .isEqualTo(404);
            }
        }
    }
}
