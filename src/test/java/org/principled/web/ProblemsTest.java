package org.principled.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.database.TestDatabase;
import org.principled.problem.ProblemType;

/** Every problem is a clear sentence, in the form that whoever asked can read. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ProblemsTest {

    @Inject
    TestPeople people;

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /api/nothing,             404, not-found
            GET,    /api/probe/a;b,           400, address-refused
            PUT,    /api/probe/item,          405, method-not-allowed
            DELETE, /api/probe/item,          401, sign-in-needed
            GET,    /api/probe/administrator, 401, sign-in-needed
            """)
    void underApiEveryErrorIsProblemDetails(String method, String path, int status, String slug) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("instance", equalTo(path));
    }

    @Test
    void aProblemCarriesItsSentenceItsMembersAndWhenToComeBack() {
        given().get("/api/probe/conflict")
                .then()
                .statusCode(412)
                .header("Retry-After", "2")
                .header("Cache-Control", "no-store")
                .body("title", equalTo("Changed in the meantime"))
                .body("detail", equalTo("Somebody was faster."))
                .body("current.version", equalTo(7));
    }

    @Test
    void whoeverMayNotIsToldSo() {
        people.ofCoalition(Role.ANALYST)
                .request()
                .get("/api/probe/administrator")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "x", "items": [}                                  | This is not JSON: line 1, column 25.
            {"text": "x"                                               | This is not JSON: line 1, column 13.
            {"text": "x", "text": "y"}                                 | This is not JSON: line 1, column 21.
            {"text": "x", "items": []} {}                              | The JSON does not have the shape that is asked for here.
            []                                                         | The JSON does not have the shape that is asked for here.
            {"text": "x", "more": 1}                                   | There is no field “more”.
            {"text": "x", "items": [{"name": "n", "number": 1}, {"name": "n", "number": 1, "a": 1}]} | There is no field “items[1].a”.
            {"text": "x", "items": [{"name": "n", "number": "1"}]}     | The field “items[0].number” is missing or of the wrong type.
            {"text": "x", "items": [{"name": "n", "number": 1.5}]}     | The field “items[0].number” is missing or of the wrong type.
            {"text": "x", "items": [{"name": "n", "number": null}]}    | The field “items[0].number” is missing or of the wrong type.
            {"text": {}, "items": []}                                  | The field “text” is missing or of the wrong type.
            {"text": 5, "items": []}                                   | The field “text” is missing or of the wrong type.
            """)
    void brokenJsonIsToldInOneSentence(String body, String sentence) {
        people.ofCoalition(Role.ANALYST)
                .request()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/probe/json")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo(sentence));
    }

    @Test
    void deepAndLongJsonIsRefused() {
        TestPeople.Client person = people.ofCoalition(Role.ANALYST);
        for (String body :
                new String[] {"[".repeat(1_000), "{\"text\":\"" + "x".repeat(300_000) + "\",\"items\":[]}"}) {
            person.request()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/probe/json")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", not(containsString("jackson")));
        }
    }

    @Test
    void tooMuchIsToldAsSuch() {
        TestPeople.Client person = people.ofCoalition(Role.ANALYST);
        person.request()
                .contentType(ContentType.JSON)
                .body("x".repeat(5 * 1024 * 1024 + 1))
                .post("/api/probe/json")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "5242880, application/json, false",
        "5242881, application/json, true",
        "5242881, , true",
        "27262976, Multipart/form-data; boundary=x, false",
        "27262977, multipart/form-data; boundary=x, true"
    })
    void aFileMayBeLargerThanAnythingElse(String length, String type, boolean tooLarge) {
        assertThat(BodyGuard.isTooLarge(length, type)).isEqualTo(tooLarge);
    }

    @Test
    void aRefusedMethodNamesThoseThatAreTaken() {
        given().put("/api/probe/item").then().statusCode(405).header("Allow", "DELETE, GET, HEAD, OPTIONS");
        given().get("/sign-out").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @Test
    void whatCannotBeReadHereIsToldAsSuch() {
        people.ofCoalition(Role.ANALYST)
                .request()
                .contentType("application/xml")
                .body("<x/>")
                .post("/api/probe/json")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void aPersonWhoIsNotSignedInIsSentToWhereThatCanBeMended() {
        given().redirects()
                .follow(false)
                .get("/probe/page?a=1&b=x")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?back=%2Fprobe%2Fpage%3Fa%3D1%26b%3Dx"));
        given().redirects()
                .follow(false)
                .post("/probe/page")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
        given().header("HX-Request", "true").get("/probe/page").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemIsExplainedAtItsAddress(ProblemType type) {
        given().get("/problems/" + type.slug()).then().statusCode(200).body(containsString("<h1>"));
    }
}
