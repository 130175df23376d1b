package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.TotpSecret;
import org.principled.canonical.Sha256;
import org.principled.web.Browser;

/**
 * The whole way of a first assessment on the packaged program, in one browser: set-up, invitations, second factors, scope, an area answered
 * with evidence, a server that is killed meanwhile, and the submission.
 */
@OnH2
@Tag("browser")
class JourneyIT {

    private static final String PASSWORD = "four blue elephants";
    private static final String AREA = "REM";

    @TempDir
    Path folder;

    @TempDir
    Path profile;

    private Browser browser;
    private ServerProcess server;
    private final Map<String, TotpSecret> factors = new HashMap<>();

    @Test
    void fromAnEmptyFolderToASubmission() throws IOException {
        server = ServerProcess.serve(folder, Map.of());
        browser = Browser.start(profile).width(1280);
        try {
            setUp();
            String company = invitedCompany();
            String lead = invite("/companies/" + company + "/people", "lead@example.org", "lead");
            String signatory = invite("/companies/" + company + "/people", "signatory@example.org", "signatory");
            accept(lead, "lead@example.org");
            String assessment = start();
            scope(assessment);
            answerArea(assessment);
            killWhileTyping(assessment);
            accept(signatory, "signatory@example.org");
            submit(assessment);
            signIn("lead@example.org");
            open(assessment + "/submission");
            assertThat(text("main")).contains("Attested by").contains("Ada Example, General Counsel");
        } finally {
            browser.close();
            server.close();
        }
    }

    private void setUp() throws IOException {
        open("/");
        click("main a.action");
        type(
                "token",
                Files.readString(folder.resolve("data").resolve("set-up-token")).strip());
        type("name", "Zoë");
        type("email", "zoe@example.org");
        type("password", PASSWORD);
        type("again", PASSWORD);
        click("main button");
        enrol("zoe@example.org");
    }

    /** Sets up a second factor, as the authenticator of a phone would, and keeps the recovery codes. */
    private void enrol(String email) {
        browser.await("the second factor", page -> page.getCurrentUrl().contains("/sign-in/code"));
        TotpSecret secret =
                new TotpSecret(browser.driver().findElement(By.name("secret")).getAttribute("value"));
        factors.put(email, secret);
        isAccessible("setting up a second factor");
        type("code", secret.code(Instant.now()));
        click("main button");
        browser.await("the recovery codes", page -> page.getPageSource().contains("recovery codes"));
        isAccessible("the recovery codes");
        click("main a.action");
    }

    /** Through the interface for scripts, with the session of the browser: the forms have tests of their own. */
    private String invitedCompany() {
        ApiClient api = api();
        Reply company = api.post(
                "/api/v1/companies",
                Map.of(
                        "name", "Example Telecom",
                        "country", "NL",
                        "lines", List.of(Map.of("name", "Access", "profiles", List.of("telecom"), "share", "1"))));
        company.demand(201);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Reply cycle = api.post(
                "/api/v1/cycles",
                Map.of(
                        "title", "First cycle",
                        "questionnaire", "principle-d@2026.1",
                        "periodStart", today.minusYears(1).toString(),
                        "periodEnd", today.toString(),
                        "opensOn", today.minusDays(7).toString(),
                        "closesOn", today.plusDays(30).toString(),
                        "replyDays", 20));
        cycle.demand(201);
        String id = company.json().get("id").asText();
        api.put(
                        "/api/v1/cycles/" + cycle.json().get("id").asText() + "/companies",
                        cycle.json().get("version").asInt(),
                        Map.of("companies", List.of(id)))
                .demand(200);
        return id;
    }

    private ApiClient api() {
        return new ApiClient(server.address(), "sid", new SecretToken(browser.cookie("sid")));
    }

    private String invite(String people, String email, String role) {
        open(people);
        type("email", email);
        click("#roles input[value=" + role + "]");
        click("form[action$='/invitations'] button");
        return browser.await("the link is shown", page -> page.findElement(By.cssSelector("code.link")))
                .getText();
    }

    private void accept(String link, String email) {
        browser.driver().manage().deleteAllCookies();
        browser.open(link);
        type("name", "Ada Example");
        type("password", PASSWORD);
        type("again", PASSWORD);
        click("main button");
        enrol(email);
    }

    private void signIn(String email) {
        browser.driver().manage().deleteAllCookies();
        open("/sign-in");
        type("email", email);
        type("password", PASSWORD);
        click("main form[action='/sign-in'] button");
        browser.await("the second factor", page -> page.getCurrentUrl().contains("/sign-in/code"));
        isAccessible("asking for a code");
        // A code works once, and one of the minute has signed this person in already: the next one is accepted as well.
        type("code", factors.get(email).code(Instant.now().plusSeconds(30)));
        click("main button");
        browser.await("signed in", page -> page.getPageSource().contains("Sign out"));
    }

    private String start() {
        open("/assessments");
        click("form.openable button");
        browser.await("the scope", page -> page.getCurrentUrl().endsWith("/scope"));
        return browser.driver()
                .getCurrentUrl()
                .replace(server.address().toString(), "")
                .replace("/scope", "");
    }

    private void scope(String assessment) {
        assertThat(browser.driver()
                        .findElement(By.cssSelector("input[name=profile][value=telecom]"))
                        .isSelected())
                .isTrue();
        WebElement question =
                browser.driver().findElements(By.cssSelector("form.answer")).get(0);
        String id = question.getAttribute("id");
        question.findElement(By.cssSelector("input[name=said]:not(:checked)")).click();
        awaitState(id, "saved");
        open(assessment + "/areas/" + AREA);
    }

    private void answerArea(String assessment) {
        List<String> codes = browser.driver().findElements(By.cssSelector("form.answer")).stream()
                .map(form -> form.getAttribute("data-code"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(5);
        for (String code : codes) {
            browser.driver()
                    .findElement(By.cssSelector("[id='answer-" + code + "'] input[name=said][value=yes]"))
                    .click();
            awaitState("answer-" + code, "saved");
            attach(code, code.equals(codes.get(0)));
        }
        open(assessment);
        assertThat(text("main")).contains(codes.size() + " of " + codes.size());
        assertThat(text("#score")).doesNotContain("Self-reported. 0 % answered");
        browser.picture("journey-overview");
    }

    /** Evidence is recorded once and attached wherever an answer rests on it. */
    private void attach(String code, boolean isFirst) {
        String evidence = "[id='evidence-" + code + "']";
        click(evidence + " .attach summary");
        if (isFirst) {
            browser.await("the form comes", page -> page.findElement(By.cssSelector(evidence + " [name=title]")))
                    .sendKeys("Grievance policy");
            browser.driver()
                    .findElement(By.cssSelector(evidence + " [name=url]"))
                    .sendKeys("https://company.example/grievances");
            click(evidence + " form.piece button");
        } else {
            browser.await(
                            "the library comes",
                            page -> page.findElement(By.cssSelector(evidence + " button[name=linked]")))
                    .click();
        }
        browser.await(
                "it is attached",
                page -> page.findElements(By.cssSelector(evidence + " .pieces")).stream()
                        .anyMatch(list -> list.getText().contains("Grievance policy")));
    }

    /** The server dies between a word and its being saved, and comes back on the same port. */
    private void killWhileTyping(String assessment) {
        open(assessment + "/areas/" + AREA);
        WebElement form =
                browser.driver().findElements(By.cssSelector("form.answer")).get(0);
        String id = form.getAttribute("id");
        int port = server.address().getPort();
        server.kill();
        form.findElement(By.name("reason")).sendKeys("Written while the server was down.");
        awaitState(id, "offline");
        server = ServerProcess.serveOn(port, folder, Map.of());
        browser.run("window.dispatchEvent(new Event('online'))");
        awaitState(id, "saved");
        open(assessment + "/areas/" + AREA);
        assertThat(browser.driver()
                        .findElement(By.id(id))
                        .findElement(By.name("reason"))
                        .getAttribute("value"))
                .isEqualTo("Written while the server was down.");
    }

    private void submit(String assessment) {
        open(assessment + "/submission");
        String leaving = api().get("/api/v1" + assessment + "/answers").body();
        type("signed-as", "Ada Example, General Counsel");
        click("input[name=confirmed]");
        click("form[action$='/submission'] button");
        browser.await("it is submitted", page -> page.getPageSource().contains("Submitted on"));
        assertThat(text("code.hash").replaceAll("\\s", ""))
                .isEqualTo(Sha256.hex(leaving.getBytes(StandardCharsets.UTF_8)));
        isAccessible("what was submitted");
        browser.picture("journey-submitted");
    }

    private void isAccessible(String what) {
        for (String scheme : List.of("light", "dark")) {
            assertThat(browser.scheme(scheme).axe()).as("%s, %s", what, scheme).isEmpty();
        }
        browser.scheme("light");
    }

    private void open(String path) {
        browser.open(server.address() + path);
    }

    private void type(String field, String text) {
        browser.driver().findElement(By.id(field)).sendKeys(text);
    }

    private void click(String css) {
        browser.driver().findElement(By.cssSelector(css)).click();
    }

    private String text(String css) {
        return browser.driver().findElement(By.cssSelector(css)).getText();
    }

    private void awaitState(String id, String state) {
        browser.await(
                id + " is " + state,
                page -> state.equals(page.findElement(By.id(id)).getAttribute("data-state")));
    }
}
