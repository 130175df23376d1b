package org.principled.assessment.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DiscussionApiTest {

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
        return opened.lead().client().request().contentType("application/json");
    }

    @Test
    void aRemarkIsSettledInTheStateThatWasSeen() {
        String id = lead().body(Map.of("code", "GOV-1.1", "text", "Who signed it?"))
                .post(path + "/remarks")
                .jsonPath()
                .getString("id");
        String address = path + "/remarks/" + id;
        String tag = lead().get(address).header("ETag");
        Map<String, Boolean> settled = Map.of("resolved", true);

        assertThat(lead().body(settled).put(address).statusCode()).isEqualTo(428);
        Response done = lead().header("If-Match", tag).body(settled).put(address);
        Response late =
                lead().header("If-Match", tag).body(Map.of("resolved", false)).put(address);

        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        assertThat(done.jsonPath().getBoolean("resolved")).isTrue();
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getBoolean("theirs.resolved")).isTrue();
        assertThat(lead().get(address).header("ETag")).isEqualTo(done.header("ETag"));
    }

    @Test
    void nobodyIsAssignedOverSomebodyUnseen() {
        UUID one = opened.lead().person().id();
        UUID other = tests.member(opened.company(), Role.CONTRIBUTOR).person().id();
        String address = path + "/assignments/GOV-1";
        String nobody = lead().get(address).header("ETag");

        assertThat(assign(address, null, one).statusCode()).isEqualTo(428);
        Response done = assign(address, nobody, one);
        Response late = assign(address, nobody, other);

        assertThat(done.statusCode()).as(done.asString()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getList("theirs.people")).containsExactly(one.toString());
        Response again = assign(address, done.header("ETag"), other);
        assertThat(again.jsonPath().getList("people")).containsExactly(other.toString());
    }

    private Response assign(String address, @Nullable String tag, UUID person) {
        RequestSpecification request = tag == null ? lead() : lead().header("If-Match", tag);
        return request.body(Map.of("people", List.of(person))).put(address);
    }

    @Test
    void anAnswerRestsOnAPieceAsItWasSeen() {
        String id = lead().body(Map.of("audience", "public", "fields", Map.of("kind", "PUB", "title", "First")))
                .post(path + "/evidence")
                .jsonPath()
                .getString("id");
        String piece = path + "/evidence/" + id;
        String address = piece + "/answers/GOV-1.1";
        lead().header("If-Match", "\"1\"")
                .body(Map.of("audience", "public", "fields", Map.of("kind", "PUB", "title", "Second")))
                .put(piece);

        assertThat(lead().put(address).statusCode()).isEqualTo(428);
        Response stale = lead().header("If-Match", "\"1\"").put(address);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.asString()).contains("Second");
        Response seen = lead().header("If-Match", "\"2\"").put(address);
        assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
        assertThat(lead().delete(address).statusCode()).isEqualTo(428);
        assertThat(lead().header("If-Match", seen.header("ETag"))
                        .delete(address)
                        .statusCode())
                .isEqualTo(200);
    }
}
