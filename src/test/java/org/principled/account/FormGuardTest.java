package org.principled.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.database.TestDatabase;

/** No other site can make a browser change anything. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class FormGuardTest {

    private static final String REFUSED = "/problems/form-refused";

    @Inject
    TestPeople people;

    private TestPeople.Client person;

    @BeforeEach
    void signIn() {
        person = people.ofCoalition(Role.ANALYST);
    }

    private RequestSpecification withCookie() {
        return given().redirects().follow(false).cookie("sid", person.cookie());
    }

    /** Sends one of each kind of request. */
    private static Response send(RequestSpecification request, String kind) {
        return switch (kind) {
            case "form" ->
                request.contentType(ContentType.URLENC).formParam("text", "x").post("/api/probe/form");
            case "upload" ->
                request.multiPart("file", "a.txt", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/api/probe/upload");
            case "json" ->
                request.contentType(ContentType.JSON)
                        .body("{\"text\":\"x\",\"items\":[]}")
                        .post("/api/probe/json");
            default -> request.delete("/api/probe/item");
        };
    }

    @ParameterizedTest
    @CsvSource({"form, 200", "upload, 200", "json, 200", "delete, 204"})
    void theSessionsOwnTokenPassesAsAHeader(String kind, int status) {
        send(withCookie().header("X-CSRF-Token", person.formToken()), kind)
                .then()
                .statusCode(status);
    }

    @Test
    void theSessionsOwnTokenPassesAsAField() {
        withCookie()
                .formParam("csrf", person.formToken())
                .formParam("text", "y")
                .post("/api/probe/form")
                .then()
                .statusCode(200)
                .body(equalTo("y"));
        withCookie()
                .multiPart("csrf", person.formToken())
                .multiPart("file", "b.txt", new byte[300_000])
                .post("/api/probe/upload")
                .then()
                .statusCode(200)
                .body(equalTo("b.txt 300000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "upload", "json", "delete"})
    void anythingElseIsRefused(String kind) {
        String others = people.ofCoalition(Role.ADMINISTRATOR).formToken();
        send(withCookie(), kind).then().statusCode(403).body("type", equalTo(REFUSED));
        for (String token : new String[] {"", "x", others, person.cookie()}) {
            send(withCookie().header("X-CSRF-Token", token), kind)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(REFUSED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example",
        "Origin, http://localhost",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void evenTheRightTokenIsRefusedFromAnotherSite(String header, String value) {
        for (String kind : new String[] {"form", "upload", "json", "delete"}) {
            send(withCookie().header("X-CSRF-Token", person.formToken()).header(header, value), kind)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo(REFUSED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, null, false",
        "none, , false",
        ", null, false",
        ", , false",
        ", http://here:8080, false",
        ", https://HERE:8080, false",
        ", http://here, true",
        "same-origin, http://there:8080, true",
        "cross-site, http://here:8080, true",
        "same-site, , true"
    })
    void whatABrowserSaysAboutWhereARequestComesFrom(String site, String origin, boolean foreign) {
        assertThat(FormGuard.isForeign(site, origin, "here:8080")).isEqualTo(foreign);
    }

    @Test
    void whereNobodyIsSignedInAFormNeedsTheTokenOfTheBrowser() {
        Response page = given().get("/probe/token");
        String cookie = page.getCookie("visitor");
        assertThat(page.getHeader("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict");
        given().cookie("visitor", cookie).get("/probe/token").then().body(equalTo(page.asString()));

        given().cookie("visitor", cookie)
                .formParam("csrf", page.asString())
                .post("/api/probe/open")
                .then()
                .statusCode(200);
        given().cookie("visitor", cookie)
                .formParam("csrf", "x")
                .post("/api/probe/open")
                .then()
                .statusCode(403);
        given().cookie("visitor", "x")
                .formParam("csrf", page.asString())
                .post("/api/probe/open")
                .then()
                .statusCode(403);
        given().formParam("csrf", page.asString())
                .post("/api/probe/open")
                .then()
                .statusCode(403);
        given().multiPart("csrf", "x").post("/api/probe/open").then().statusCode(403);
    }

    @Test
    void whereNobodyIsSignedInAScriptOfOursNeedsNoToken() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/probe/open")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .header("Origin", "https://evil.example")
                .body("{}")
                .post("/api/probe/open")
                .then()
                .statusCode(403);
        given().contentType("text/plain")
                .body("{}")
                .post("/api/probe/open")
                .then()
                .statusCode(415);
    }

    @Test
    void aCopiedCookieIsDeadAfterSigningOut() {
        withCookie().get("/probe/page").then().statusCode(200);
        person.request()
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Clear-Site-Data", containsString("storage"))
                .header("Set-Cookie", containsString("sid=;"));
        withCookie().get("/probe/page").then().statusCode(303);
    }

    @Test
    void whatAPersonSeesIsNotKept() {
        withCookie().get("/probe/page").then().header("Cache-Control", "no-store");
        withCookie().get("/nothing").then().header("Cache-Control", "no-store");
        withCookie()
                .get("/")
                .then()
                .header("Cache-Control", "no-store")
                .body(containsString("Sign out"))
                .body(containsString(person.formToken()));
    }
}
