package org.principled.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every response, whatever it answers. */
@QuarkusTest
class ResponsesTest {

    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /,                                        200
            HEAD,   /,                                        200
            GET,    /style.css,                               200
            GET,    /search.js,                               200
            GET,    /favicon.svg,                             200
            GET,    /questionnaires/sample/2026.1,            200
            GET,    /questionnaires/sample/2026.1/areas/A,    200
            GET,    /nothing/here,                            404
            GET,    /questionnaires/nothing/1,                404
            GET,    /questionnaires/sample/2026.1?lang=x,     400
            GET,    /a;b,                                     400
            POST,   /,                                        405
            DELETE, /questionnaires/sample/2026.1,            405
            GET,    /questionnaires/broken/1,                 500
            """)
    void securityHeadersAreOnEveryResponse(String method, String path, int status) {
        given().urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questionnaires/..%2f",
                "/questionnaires/sample/2026.1;x",
                "//questionnaires/sample/2026.1",
                "/questionnaires/../questionnaires/sample/2026.1",
                "/questionnaires/./sample/2026.1",
                "/questionnaires/%2e%2e/sample",
                "/questionnaires/sample%00/2026.1",
                "/..%5c..%5cetc/passwd",
                "/META-INF/../style.css"
            })
    void pathTricksAreRefusedBeforeAnythingIsLookedUp(String target) throws IOException {
        assertThat(raw(target))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("<h1>Address refused</h1>")
                .contains("href=\"/\"");
    }

    /** No browser sends these; the HTTP server itself refuses them before any header of ours is set. */
    @ParameterizedTest
    @ValueSource(strings = {"//", "/questionnaires/sample%zz/2026.1"})
    void targetsThatAreNoPathsGetNoPage(String target) throws IOException {
        assertThat(raw(target)).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }

    @Test
    void anUnknownPathGetsAPageWithAWayBack() {
        page("/nothing/here", 404)
                .body(containsString("<h1>Page not found</h1>"))
                .body(containsString("href=\"/\""));
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        given().post("/")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body(containsString("<h1>Not possible here</h1>"));
    }

    @Test
    void aFailureTellsNothingAboutTheInside() {
        page("/questionnaires/broken/1", 500)
                .body(containsString("The fault is on our side"))
                .body(not(containsString("nobody outside")))
                .body(not(containsString("Exception")))
                .body(not(containsString("org.principled")));
    }

    @Test
    void errorsArePagesEvenForAClientThatAsksForJson() {
        given().accept("application/json")
                .get("/nothing/here")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8");
        given().accept("application/json").get("/").then().statusCode(406).contentType("text/html;charset=UTF-8");
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        given().head("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(is(emptyString()));
    }

    @Test
    void styleSheetIsAddressedByItsContentSoThatItMayBeKept() {
        String home = given().get("/").then().extract().asString();
        String address = Pattern.compile("href=\"(/style\\.css\\?[0-9a-f]{16})\"")
                .matcher(home)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        given().get(address).then().statusCode(200).contentType(containsString("text/css"));
    }

    @Test
    void pagesSetNoCookie() {
        assertThat(given().get("/").getCookies()).isEmpty();
    }

    private static ValidatableResponse page(String path, int status) {
        return given().get(path).then().statusCode(status).contentType("text/html;charset=UTF-8");
    }

    /** Sends a request target as it stands: every client library would tidy it up. */
    private String raw(String target) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
