package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.Assessments;
import org.principled.company.TestCompanies;
import org.principled.web.Browser;

/** The editor as a compliance officer meets it, in a real browser. */
@QuarkusTest
@Tag("browser")
class EditorBrowserTest {

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    Assessments assessments;

    private TestPeople.Client lead;
    private UUID company;
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
        company = companies.company();
        UUID cycle = companies.cycle(company);
        lead = people.ofCompany(company, Role.LEAD);
        Person person = people.person(lead);
        UUID assessment = assessments
                .open(person, company, cycle, Assessments.SELF_REPORTED)
                .id();
        home = "/assessments/" + assessment;
        browser.open(address("/")).signIn(lead.cookie());
    }

    @Test
    void pagesAreAccessibleInLightAndDarkAtAnyWidth() {
        for (String page : List.of(
                "",
                "/scope",
                "/areas/REQ",
                "/trace/REQ",
                "/tables/Q1",
                "/evidence",
                "/submission",
                "/history/REQ-1.1",
                "/remarks/REQ-1.1")) {
            look(home + page, "light", 390);
            look(home + page, "dark", 1440);
        }
        look("/assessments", "light", 390);
        look("/assessments", "dark", 1440);
    }

    private void look(String page, String scheme, int width) {
        browser.scheme(scheme).width(width).open(address(page));
        browser.picture("editor-" + page.replace(home, "").replace('/', '-') + "-" + scheme + "-" + width);
        assertThat(browser.axe()).as("%s, %s, %d px", page, scheme, width).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s is wider than %d px", page, width)
                .isEqualTo(false);
    }

    @Test
    void anAnswerIsSavedAsItIsGivenAndMovesTheScore() {
        area();
        choose("REQ-1.1", "yes");
        awaitState("REQ-1.1", "saved");
        browser.await(
                "what moved is said",
                page -> page.findElement(By.cssSelector(".panel")).getText().contains("What moved"));
        browser.picture("editor-answered");
        area();
        assertThat(chosen("REQ-1.1")).isEqualTo("yes");
    }

    @Test
    void doesNotApplyIsSavedOnlyWithItsReason() {
        area();
        choose("REQ-1.1", "na");
        new Select(form("REQ-1.1").findElement(By.name("na"))).selectByValue("other");
        assertThat(form("REQ-1.1").getAttribute("data-version")).isEqualTo("0");
        form("REQ-1.1").findElement(By.name("reason")).sendKeys("No such service is offered.");
        awaitState("REQ-1.1", "saved");
        assertThat(answer("REQ-1.1")).contains("\"said\":\"na\"").contains("No such service is offered.");
    }

    @Test
    void twoPeopleAtOneAnswerSeeBothVersionsAndLoseNothing() {
        area();
        theirs("REQ-1.2", "no", "Theirs was first.");
        form("REQ-1.2").findElement(By.name("reason")).sendKeys("Mine came later.");
        choose("REQ-1.2", "partial");
        WebElement conflict = browser.await(
                "the conflict is shown", page -> page.findElement(By.cssSelector("#answer-REQ-1\\.2 .conflict")));
        assertThat(conflict.getText()).contains("No: Theirs was first.").contains("Partial: Mine came later.");
        browser.picture("editor-conflict");
        assertThat(browser.axe()).isEmpty();
        conflict.findElement(By.className("keep-mine")).click();
        awaitState("REQ-1.2", "saved");
        assertThat(answer("REQ-1.2")).contains("Mine came later.").contains("\"version\":2");
        assertThat(lead.request().get(api() + "/answers/REQ-1.2/history").asString())
                .contains("Theirs was first.");
    }

    @Test
    void takingTheSavedVersionShowsItInTheForm() {
        area();
        theirs("REQ-1.2", "no", "Theirs.");
        choose("REQ-1.2", "yes");
        browser.await(
                        "the conflict is shown",
                        page -> page.findElement(By.cssSelector("#answer-REQ-1\\.2 .conflict .take-theirs")))
                .click();
        assertThat(chosen("REQ-1.2")).isEqualTo("no");
        assertThat(form("REQ-1.2").findElement(By.name("reason")).getAttribute("value"))
                .isEqualTo("Theirs.");
    }

    @Test
    void aLostConnectionCostsNothing() {
        area();
        browser.offline(true);
        form("REQ-1.3").findElement(By.name("reason")).sendKeys("Written in a tunnel.");
        awaitState("REQ-1.3", "offline");
        browser.offline(false).run("window.dispatchEvent(new Event('online'))");
        awaitState("REQ-1.3", "saved");
        assertThat(answer("REQ-1.3")).contains("Written in a tunnel.");
    }

    @Test
    void aSessionThatEndedCostsNothing() {
        area();
        lead.request().delete("/api/v1/session").then().statusCode(204);
        form("REQ-1.4").findElement(By.name("reason")).sendKeys("Written after the session ended.");
        browser.await(
                "the sign-in dialog opens",
                page -> page.findElement(By.id("sign-in-again")).isDisplayed());
        browser.picture("editor-sign-in-again");
        assertThat(browser.axe()).isEmpty();
        WebElement dialog = browser.driver().findElement(By.id("sign-in-again"));
        dialog.findElement(By.name("email")).sendKeys(people.person(lead).email());
        dialog.findElement(By.name("password")).sendKeys(people.givePassword(lead));
        dialog.findElement(By.tagName("button")).click();
        awaitState("REQ-1.4", "saved");
        assertThat(people.again(lead, browser.cookie("sid"))
                        .request()
                        .get(api() + "/answers/REQ-1.4")
                        .asString())
                .contains("Written after the session ended.");
    }

    @Test
    void aSessionRenewedInAnotherTabGoesOn() {
        area();
        lead.request().delete("/api/v1/session").then().statusCode(204);
        TestPeople.Client renewed = people.another(lead);
        browser.signIn(renewed.cookie());
        form("REQ-1.4").findElement(By.name("reason")).sendKeys("Written in the other tab.");
        awaitState("REQ-1.4", "saved");
        assertThat(renewed.request().get(api() + "/answers/REQ-1.4").asString()).contains("Written in the other tab.");
    }

    @Test
    void signingInAgainAsSomebodyElseSavesNothingInTheirName() {
        area();
        lead.request().delete("/api/v1/session").then().statusCode(204);
        form("REQ-1.4").findElement(By.name("reason")).sendKeys("Not theirs.");
        browser.await(
                "the sign-in dialog opens",
                page -> page.findElement(By.id("sign-in-again")).isDisplayed());
        TestPeople.Client colleague = people.ofCompany(company, Role.CONTRIBUTOR);
        WebElement dialog = browser.driver().findElement(By.id("sign-in-again"));
        dialog.findElement(By.name("email")).sendKeys(people.person(colleague).email());
        dialog.findElement(By.name("password")).sendKeys(people.givePassword(colleague));
        dialog.findElement(By.tagName("button")).click();
        browser.await("it is refused", page -> dialog.getText().contains("somebody else"));
        assertThat(colleague.request().get(api() + "/answers/REQ-1.4").asString())
                .doesNotContain("Not theirs.");
    }

    @Test
    void evidenceIsAttachedAndDetachedWhereTheQuestionStands() {
        area();
        WebElement evidence = browser.driver().findElement(By.id("evidence-REQ-1.1"));
        evidence.findElement(By.cssSelector(".attach summary")).click();
        WebElement title = browser.await(
                "the form comes", page -> page.findElement(By.cssSelector("#evidence-REQ-1\\.1 [name=title]")));
        title.sendKeys("Guidelines for authorities");
        evidence.findElement(By.name("url")).sendKeys("https://company.example/guidelines");
        evidence.findElement(By.cssSelector(".piece button")).click();
        browser.await(
                "it is attached",
                page -> page.findElements(By.cssSelector("#evidence-REQ-1\\.1 .pieces")).stream()
                        .anyMatch(list -> list.getText().contains("Guidelines for authorities")));
        assertThat(browser.driver().findElement(By.id("evidence-REQ-1.1")).getText())
                .contains("Counts 100 % of the points");
        browser.driver()
                .findElement(By.cssSelector("#evidence-REQ-1\\.1 .pieces button"))
                .click();
        browser.await(
                "it is detached",
                page -> page.findElement(By.id("evidence-REQ-1.1")).getText().contains("None attached"));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        area();
        WebElement first = form("REQ-1.1").findElement(By.cssSelector("[name=said]:checked"));
        browser.run("document.querySelector('#answer-REQ-1\\\\.1 [name=said]:checked').focus()");
        assertThat(first.equals(browser.driver().switchTo().activeElement())).isTrue();
        browser.press(Keys.ARROW_DOWN);
        awaitState("REQ-1.1", "saved");
        assertThat(chosen("REQ-1.1")).isEqualTo("yes");
    }

    @Test
    void cellsPastedFromASpreadsheetFillTheTable() {
        browser.width(1440).open(address(home + "/tables/Q7"));
        browser.run("""
                const data = new DataTransfer();
                data.setData('text/plain', 'All\\tNL\\nAll\\tDE\\nAll\\tFR\\nAll\\tBE\\n');
                const cell = document.querySelector('.grid tbody input:not([type=hidden])');
                cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
                """);
        assertThat(browser.run("return document.querySelectorAll('.grid tbody tr').length"))
                .isEqualTo(4L);
        assertThat(browser.run("return document.querySelectorAll('.grid tbody tr')[3]"
                        + ".querySelectorAll('td input, td select')[0].value"))
                .isEqualTo("All");
    }

    @Test
    void everythingWorksWithoutScript() {
        lead.request()
                .formParam("csrf", lead.formToken())
                .formParam("version", "0")
                .formParam("said", "partial")
                .formParam("reason", "Sent by a form.")
                .post(home + "/answers/REQ-2.1")
                .then()
                .statusCode(303)
                .header("Location", endsWith(home + "/areas/REQ#REQ-2.1"));
        lead.request()
                .formParam("csrf", lead.formToken())
                .formParam("version", "0")
                .formParam("said", "yes")
                .formParam("reason", "Sent by an old form.")
                .post(home + "/answers/REQ-2.1")
                .then()
                .statusCode(409)
                .body(containsString("Sent by a form."))
                .body(containsString("Sent by an old form."));
    }

    private void area() {
        browser.width(1440).scheme("light").open(address(home + "/areas/REQ"));
    }

    private static WebElement form(String code) {
        return browser.driver().findElement(By.id("answer-" + code));
    }

    private static void choose(String code, String said) {
        form(code)
                .findElement(By.cssSelector("[name=said][value=" + said + "]"))
                .click();
    }

    private static String chosen(String code) {
        return form(code).findElement(By.cssSelector("[name=said]:checked")).getAttribute("value");
    }

    private static void awaitState(String code, String state) {
        browser.await(code + " is " + state, page -> state.equals(form(code).getAttribute("data-state")));
    }

    private String api() {
        return "/api/v1" + home;
    }

    private String answer(String code) {
        return lead.request().get(api() + "/answers/" + code).asString();
    }

    /** A colleague answers at the same time. */
    private void theirs(String code, String answer, String reason) {
        lead.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"said\":\"chosen\",\"answer\":\"" + answer + "\",\"reason\":\"" + reason + "\"}")
                .put(api() + "/answers/" + code)
                .then()
                .statusCode(200);
    }

    private String address(String page) {
        return server.toString().replaceAll("/$", "") + page;
    }
}
