package org.principled.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without JavaScript: it keeps its cookies and sends the forms it has been shown. */
public final class FormClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final String agent = "Firefox/1 " + UUID.randomUUID();

    /** A request with the browser's cookies. */
    public RequestSpecification request() {
        return given().redirects().follow(false).header("User-Agent", agent).cookies(cookies);
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Opens the page that has a form, fills it in and sends it. */
    public Response send(String page, String action, Map<String, String> fields) {
        return post(action, formToken(page), fields);
    }

    /** Opens a page that has a form and takes the secret out of it. */
    public String formToken(String page) {
        Matcher token = TOKEN.matcher(get(page).asString());
        assertThat(token.find()).as("%s has a form", page).isTrue();
        return token.group(1);
    }

    /** Sends a form. */
    public Response post(String action, String formToken, Map<String, String> fields) {
        return keep(request().formParam("csrf", formToken).formParams(fields).post(action));
    }

    private Response keep(Response response) {
        response.getCookies().forEach(cookies::put);
        return response;
    }

    /** The value of the session cookie. */
    public String session() {
        return cookies.get("sid");
    }

    /** Puts a cookie where the server has put none. */
    public FormClient with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** Loses a cookie. */
    public FormClient without(String name) {
        cookies.remove(name);
        return this;
    }
}
