package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.assessment.offline.TestWorkbooks;
import org.principled.web.Browser;

/** Somebody answers on a plane while a colleague answers at home, and brings the workbook back. */
@QuarkusTest
@Tag("browser")
class OfflineBrowserTest {

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestAssessments tests;

    @TempDir
    Path folder;

    private TestPeople.Client lead;
    private TestPeople.Client colleague;
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

    @BeforeEach
    void open() {
        TestAssessments.Opened opened = tests.selfAssessment();
        lead = opened.lead().client();
        colleague = tests.member(opened.company(), Role.CONTRIBUTOR).client();
        home = "/assessments/" + opened.id();
        browser.open(address("/")).signIn(lead.cookie());
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private String address(String path) {
        return server.toString().replaceAll("/$", "") + path;
    }

    private void says(TestPeople.Client person, String code, String answer, String tag) {
        assertThat(person.request()
                        .header("If-Match", tag)
                        .contentType("application/json")
                        .body(Map.of("said", "chosen", "answer", answer))
                        .put("/api/v1" + home + "/answers/" + code)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWorkbookComesBackAndAConflictIsResolved() throws IOException {
        says(lead, "GOV-1.1", "partial", "\"0\"");
        look(home + "/offline", "offline");
        byte[] book = lead.request().get("/api/v1" + home + "/answers.xlsx").asByteArray();
        byte[] filled = TestWorkbooks.filled(
                book, Map.of("GOV-1.1", Map.of("answer", "yes"), "GOV-1.2", Map.of("answer", "yes")));
        Path file = Files.write(folder.resolve("answers on a plane.xlsx"), filled);
        says(colleague, "GOV-1.1", "no", "\"1\"");

        find("#file").sendKeys(file.toString());
        find("section[aria-labelledby=bring] button").click();
        WebElement conflict = browser.await(
                "the conflict is shown", page -> page.findElement(By.cssSelector("section.conflicts tbody tr")));

        assertThat(conflict.getText()).contains("GOV-1.1").contains("No").contains("Yes");
        WebElement take = conflict.findElement(By.name("take"));
        assertThat(take.isSelected()).isFalse();
        assertThat(browser.axe()).isEmpty();
        browser.picture("offline-preview");
        take.click();
        find("form .acts button").click();
        browser.await(
                "what was taken over is said",
                page -> page.findElement(By.cssSelector(".lead")).getText().startsWith("2 changes were taken over"));

        assertThat(browser.axe()).isEmpty();
        assertThat(find(".panel").getText()).contains("GOV");
        for (String code : new String[] {"GOV-1.1", "GOV-1.2"}) {
            assertThat(lead.request()
                            .get("/api/v1" + home + "/answers/" + code)
                            .jsonPath()
                            .getString("answer"))
                    .isEqualTo("yes");
        }
    }

    @Test
    void rowsOfATableComeBackAndOneThatIsGoneStaysUnlessChosen() throws IOException {
        reports("DE", "1");
        reports("FR", "2");
        reports("IT", "3");
        byte[] book = lead.request().get("/api/v1" + home + "/answers.xlsx").asByteArray();
        byte[] filled = TestWorkbooks.edited(book, workbook -> {
            List<Row> rows = TestWorkbooks.rows(workbook, "q7:users");
            TestWorkbooks.write(rows.get(0), Map.of("q7:users", "100"));
            TestWorkbooks.write(rows.get(1), Map.of("q7:users", "two"));
            TestWorkbooks.clear(rows.get(2));
        });
        browser.open(address(home + "/offline"));
        find("#file")
                .sendKeys(Files.write(folder.resolve("tables.xlsx"), filled).toString());
        find("section[aria-labelledby=bring] button").click();
        WebElement removed = browser.await(
                "the row that is gone is shown", page -> page.findElement(By.cssSelector("section.removed tbody tr")));

        assertThat(removed.getText()).contains("Context figures").contains("IT").contains("Users or subscribers: 3");
        assertThat(removed.findElement(By.name("take")).isSelected()).isFalse();
        WebElement changed = find("section.changed tbody tr");
        assertThat(changed.getText())
                .contains("Acme, all, DE")
                .contains("Users or subscribers: 1")
                .contains("Users or subscribers: 100");
        assertThat(changed.findElement(By.name("take")).isSelected()).isTrue();
        assertThat(find("section.unclear").getText()).contains("F5").contains("two");
        assertThat(browser.axe()).isEmpty();
        find("form .acts button").click();
        browser.await(
                "what was taken over is said",
                page -> page.findElement(By.cssSelector(".lead")).getText().startsWith("1 change was taken over"));

        assertThat(lead.request()
                        .get("/api/v1" + home + "/tables/Q7")
                        .jsonPath()
                        .<String>getList("cells.collect { it.country + it.users }"))
                .containsExactly("DE100", "FR2", "IT3");
    }

    private void reports(String country, String users) {
        assertThat(lead.request()
                        .contentType("application/json")
                        .body(Map.of(
                                "cells",
                                Map.of(
                                        "reporting_entity",
                                        "Acme",
                                        "service",
                                        "all",
                                        "country",
                                        country,
                                        "period_start",
                                        "2025-01-01",
                                        "period_end",
                                        "2025-12-31",
                                        "users",
                                        users)))
                        .post("/api/v1" + home + "/tables/Q7/rows")
                        .statusCode())
                .isEqualTo(200);
    }

    private void look(String page, String name) {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.scheme(scheme).width(390).open(address(page));
            browser.picture(name + "-" + scheme + "-390");
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.run("return document.documentElement.scrollWidth > window.innerWidth"))
                    .isEqualTo(false);
        }
        browser.scheme("light").width(1440).open(address(page));
        browser.picture(name + "-light-1440");
    }
}
