package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.web.Browser;

/** Script in every text that people write: no browser runs any of it, and it comes back as it was written. */
@QuarkusTest
@Tag("browser")
class HostileBrowserTest {

    /** Ends every kind of text it could stand in, and then sets a mark; the braces would be an expression of our templates. */
    private static final String SCRIPT = "\"'></textarea></title></script></svg><script>window.mark=1;alert(1)</script>"
            + "<img src=x onerror=\"window.mark=2;alert(2)\"><svg onload=window.mark=3>{7*7}{site:name}${7*7}";

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestAssessments tests;

    private TestPeople.Client lead;
    private TestPeople.Client administrator;
    private TestAssessments.Opened opened;
    private String home;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void noPageRunsWhatSomebodyWrote() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
        administrator =
                tests.coalition(Role.ADMINISTRATOR, Role.ANALYST, Role.APPROVER).client();
        home = "/assessments/" + opened.id();
        plant();

        browser.open(address("/")).signIn(lead.cookie());
        for (String page : List.of(
                "/assessments",
                "/account",
                home,
                home + "/areas/GOV",
                home + "/areas/GOV?show=remarked",
                home + "/scope",
                home + "/evidence",
                home + "/evidence/attach?code=GOV-1.2",
                home + "/tables/Q1",
                home + "/history/GOV-1.1",
                home + "/remarks/GOV-1.1",
                home + "/trace/GOV-1.1",
                home + "/submission",
                "/companies/" + opened.company(),
                "/companies/" + opened.company() + "/people",
                "/cycles/" + opened.cycle())) {
            isHarmless(page);
        }
        submit();
        isHarmless(home + "/submission");
        browser.signIn(administrator.cookie());
        for (String page : List.of(
                "/assessments",
                home,
                home + "/areas/GOV",
                home + "/submission",
                "/companies",
                "/companies/" + opened.company() + "/edit",
                "/cycles/" + opened.cycle() + "/edit",
                "/people")) {
            isHarmless(page);
        }
    }

    private void isHarmless(String page) {
        // An open dialog would end the next command with an exception.
        browser.open(address(page));
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(browser.run("return window.mark === undefined")).as(page).isEqualTo(true);
        assertThat(browser.run("return document.querySelectorAll('main img[src=x], main script').length"))
                .as("%s holds what was written as markup", page)
                .isEqualTo(0L);
        assertThat(browser.complaints()).as(page).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private void plant() {
        answered(lead.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("said", "chosen", "answer", "yes", "reason", SCRIPT, "privileged", SCRIPT))
                .put(api() + "/answers/GOV-1.1"));
        posted("/remarks", Map.of("code", "GOV-1.1", "text", SCRIPT));
        String evidence = posted(
                        "/evidence",
                        Map.of(
                                "audience",
                                "public",
                                "fields",
                                Map.of(
                                        "kind", "PUB",
                                        "title", SCRIPT,
                                        "quote", SCRIPT,
                                        "page", "<script>alert(1)</script>",
                                        "law", SCRIPT,
                                        "body", SCRIPT,
                                        "url", "https://example.org/'onclick='alert(1)")))
                .jsonPath()
                .getString("id");
        answered(lead.request().header("If-Match", "\"1\"").put(api() + "/evidence/" + evidence + "/answers/GOV-1.1"));
        answered(lead.request()
                .multiPart("audience", "coalition")
                .multiPart("fields", "{\"kind\":\"PRC\",\"title\":\"File\"}")
                .multiPart(
                        "file", "a'onclick=alert(1) {7*7}.txt", "text\n".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(api() + "/evidence"));
        posted(
                "/tables/Q1/rows",
                Map.of(
                        "cells",
                        Map.of(
                                "reporting_entity", SCRIPT,
                                "service", SCRIPT,
                                "country", "DE",
                                "period_start", "2025-01-01",
                                "period_end", "2025-12-31"),
                        "note",
                        SCRIPT));
        renameCompanyAndCycle();
        lead.request()
                .formParam("csrf", lead.formToken())
                .formParam("name", SCRIPT.substring(0, 110))
                .formParam("language", "en")
                .post("/account/name");
    }

    private void renameCompanyAndCycle() {
        String company = "/api/v1/companies/" + opened.company();
        Map<String, Object> facts =
                new HashMap<>(administrator.request().get(company).jsonPath().getMap("$"));
        List.of("id", "version").forEach(facts::remove);
        facts.put("name", SCRIPT.substring(0, 120) + UUID.randomUUID());
        facts.put("legalName", SCRIPT);
        facts.put("identifiers", List.of("x:<script>alert(1)</script>"));
        facts.put("lines", List.of(Map.of("name", SCRIPT.substring(0, 119), "profiles", List.of("telecom"))));
        changed(company, facts);
        String cycle = "/api/v1/cycles/" + opened.cycle();
        Map<String, Object> about =
                new HashMap<>(administrator.request().get(cycle).jsonPath().getMap("$"));
        about.keySet()
                .retainAll(List.of("questionnaire", "periodStart", "periodEnd", "opensOn", "closesOn", "replyDays"));
        about.put("title", SCRIPT.substring(0, 80) + UUID.randomUUID());
        changed(cycle, about);
    }

    private void changed(String path, Map<String, Object> body) {
        answered(administrator
                .request()
                .header("If-Match", administrator.request().get(path).header("ETag"))
                .contentType("application/json")
                .body(body)
                .put(path));
    }

    private void submit() {
        TestPeople.Client signatory =
                tests.member(opened.company(), Role.SIGNATORY).client();
        String sha256 = signatory
                .request()
                .get(api() + "/submission/outlook")
                .jsonPath()
                .getString("sha256");
        answered(signatory
                .request()
                .contentType("application/json")
                .body(Map.of("signedAs", SCRIPT, "confirmed", true, "sha256", sha256))
                .post(api() + "/submission"));
    }

    private Response posted(String path, Object body) {
        return answered(
                lead.request().contentType("application/json").body(body).post(api() + path));
    }

    private static Response answered(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 299);
        return response;
    }

    private String api() {
        return "/api/v1" + home;
    }

    private String address(String page) {
        return server.toString().replaceAll("/$", "") + page;
    }
}
