package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.web.Browser;

/** The pages of companies and cycles as a person meets them. */
@QuarkusTest
@Tag("browser")
class CompanyBrowserTest {

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestPeople people;

    @Inject
    TestCompanies test;

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
    void axeFindsNothingWrongAndNothingIsTooWide() {
        UUID company = test.company();
        UUID cycle = test.cycle(company);
        open("/").signIn(people.ofCoalition(Role.ANALYST).cookie());
        for (String page : List.of(
                "/companies",
                "/companies?q=nothing-is-called-this",
                "/companies/" + company,
                "/companies/new",
                "/companies/" + company + "/edit",
                "/companies/import",
                "/cycles",
                "/cycles/" + cycle,
                "/cycles/new",
                "/cycles/" + cycle + "/edit",
                "/cycles/import")) {
            open(page);
            check(page);
        }
    }

    @Test
    void aFormThatIsRefusedOrStaleSaysSoAccessibly() {
        UUID company = test.company();
        open("/").signIn(people.ofCoalition(Role.ANALYST).cookie());
        open("/companies/" + company + "/edit");
        type("website", "not an address");
        press("save");
        browser.await(
                "the form is shown again",
                page -> !page.findElements(By.cssSelector("#website[aria-invalid]"))
                        .isEmpty());
        check("a refused form");

        open("/companies/" + company + "/edit");
        String other = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        open("/companies/" + company + "/edit");
        type("legalName", "Theirs");
        press("save");
        browser.await("theirs is stored", page -> page.getCurrentUrl().endsWith("/companies/" + company));
        browser.driver().close();
        browser.driver().switchTo().window(other);
        type("legalName", "Mine");
        press("save");
        String versions = browser.await(
                "both versions are shown",
                page -> page.findElements(By.cssSelector(".conflict")).stream()
                        .map(WebElement::getText)
                        .findFirst()
                        .orElse(null));
        assertThat(versions).contains("Theirs", "Mine");
        check("a stale form");
        press("save");
        browser.await(
                "what was typed is stored",
                page -> page.getCurrentUrl().endsWith("/companies/" + company)
                        && !page.findElements(By.xpath("//p[@class='lead'][.='Mine']"))
                                .isEmpty());
    }

    @Test
    void aFileIsPastedShownAndStored() {
        String name = "Pasted " + UUID.randomUUID();
        open("/").signIn(people.ofCoalition(Role.ADMINISTRATOR).cookie());
        open("/companies/import");
        type("text", "company;country\n" + name + ";NL\n;\n");
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await(
                "the preview is shown",
                page -> !page.findElements(By.id("preview")).isEmpty());
        check("a preview of an import");
        assertThat(browser.driver().findElement(By.cssSelector("main")).getText())
                .contains("1 to be created", "Country: NL");
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await("it is stored", page -> page.getTitle().startsWith("Stored"));
        check("a finished import");

        open("/companies/import");
        type("text", "company;country\n" + name + ";Nowhere\n");
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await(
                "it is refused", page -> !page.findElements(By.id("refused")).isEmpty());
        check("a refused import");
        assertThat(browser.driver().findElement(By.cssSelector("main")).getText())
                .contains("row 2, column country");
    }

    private static void check(String page) {
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {360, 1280}) {
                browser.scheme(scheme).width(width);
                assertThat(browser.axe())
                        .as("%s, %s, %d px", page, scheme, width)
                        .isEmpty();
                assertThat(browser.run(
                                "const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
                        .as("%s, %d px", page, width)
                        .isEqualTo(0L);
            }
        }
        browser.scheme("light")
                .picture("company-" + page.replaceAll("[0-9a-f-]{36}", "id").replaceAll("\\W+", "-"));
        assertThat(browser.complaints())
                .as(page)
                .filteredOn(complaint -> !complaint.contains("the server responded with a status of"))
                .isEmpty();
    }

    private static void type(String field, String text) {
        WebElement element = browser.driver().findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
    }

    private static void press(String act) {
        browser.driver()
                .findElement(By.cssSelector("button[value=" + act + "]"))
                .click();
    }

    private Browser open(String path) {
        return browser.open(server.toString().replaceAll("/$", "") + path);
    }
}
