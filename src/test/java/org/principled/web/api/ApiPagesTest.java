package org.principled.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.principled.database.TestDatabase;

/** The interface for scripts describes itself. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ApiPagesTest {

    private static JsonPath document() {
        return given().get("/api/v1/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void thePageShowsEveryCallOfTheDocument() {
        String page = given().get("/api").then().statusCode(200).extract().asString();

        Map<String, Object> paths = document().getMap("paths");
        assertThat(paths).hasSizeGreaterThan(30);
        paths.keySet().forEach(path -> assertThat(page).contains("<code>" + path + "</code>"));
    }

    @Test
    void everyCallIsUnderTheVersionAndSaysWhatItIsAbout() {
        Map<String, Map<String, Map<String, Object>>> paths =
                new TreeMap<>(document().getMap("paths"));

        // Probes are in the tests only.
        paths.keySet().removeIf(path -> path.startsWith("/api/probe/"));
        paths.forEach((path, calls) -> {
            assertThat(path).startsWith("/api/v1/");
            calls.forEach((method, call) ->
                    assertThat(call.get("tags")).as(method + " " + path).isNotNull());
        });
    }

    @Test
    void itSpeaksOfNothingThatIsNotSent() {
        String calls = document().getMap("paths").toString();
        assertThat(calls).contains("/schemas/InvitationDraft").doesNotContain("RoutingContext");
    }
}
