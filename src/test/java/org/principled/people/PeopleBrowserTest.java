package org.principled.people;

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
import org.principled.account.AccountRegister;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.TestPeople;
import org.principled.account.totp.SecondFactor;
import org.principled.account.totp.TotpSecret;
import org.principled.company.TestCompanies;
import org.principled.web.Browser;

/** Inviting and joining as people meet it. */
@QuarkusTest
@Tag("browser")
class PeopleBrowserTest {

    private static Browser browser;

    @TestHTTPResource
    URL server;

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

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
    void aLeadInvitesAndSomebodyTakesItUp() {
        UUID company = companies.company();
        String email = "p" + UUID.randomUUID() + "@example.org";
        open("/").signIn(people.ofCompany(company, Role.LEAD).cookie());
        open("/companies/" + company);
        browser.driver().findElement(By.cssSelector(".acts a[href$='/people']")).click();
        type("email", email);
        browser.driver()
                .findElement(By.cssSelector("#roles input[value=contributor]"))
                .click();
        browser.driver()
                .findElement(By.cssSelector("form[action$='/invitations'] button"))
                .click();
        String link = browser.await("the link is shown", page -> page.findElement(By.cssSelector("code.link")))
                .getText();
        browser.driver().findElement(By.cssSelector("details summary")).click();
        look("people-of-company");

        browser.driver().manage().deleteAllCookies();
        browser.open(link);
        look("invitation");
        type("name", "Zoë");
        type("password", "four blue elephants");
        type("again", "four blue elephants");
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await("the second factor", page -> page.getCurrentUrl().contains("/sign-in/code"));
    }

    @Test
    void axeFindsNothingWrongWithTheOtherPages() {
        browser.driver().manage().deleteAllCookies();
        open("/password/forgotten");
        look("forgotten");
        open("/").signIn(people.ofCoalition(Role.ADMINISTRATOR).cookie());
        open("/people");
        look("people-of-coalition");
        TestPeople.Client owner = people.ofCoalition(Role.ANALYST);
        people.givePassword(owner);
        people.another(owner);
        open("/").signIn(owner.cookie());
        open("/account");
        type("token", "nightly export");
        browser.driver()
                .findElement(By.cssSelector("form[action$='/tokens'] button"))
                .click();
        browser.await("the token is shown", page -> page.findElement(By.cssSelector("code.link")));
        look("account");
    }

    @Test
    void whoeverLostTheSecondFactorAsksAndALeadIsShownIt() {
        UUID company = companies.company();
        TestPeople.Client owner = people.ofCompany(company, Role.READER);
        accounts.changeSecondFactor(owner.id(), new SecondFactor(TotpSecret.random(), 0, List.of()));
        open("/").signIn(sessions.start(owner.id(), false, "test").text());
        open("/sign-in/code");
        look("code");
        browser.driver().findElement(By.cssSelector("a[href='/sign-in/lost']")).click();
        browser.await("what follows", page -> page.findElement(By.cssSelector("form[action='/sign-in/lost']")));
        look("lost-factor");
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await(
                "whom to turn to",
                page -> page.findElements(By.cssSelector("main form")).isEmpty());
        look("lost-factor-noted");

        browser.driver().manage().deleteAllCookies();
        open("/").signIn(people.ofCompany(company, Role.LEAD).cookie());
        open("/companies/" + company + "/people");
        look("lost-factor-of-somebody");
        browser.driver().findElement(By.name("confirmed")).click();
        browser.driver()
                .findElement(By.cssSelector("form[action$='/cleared'] button"))
                .click();
        browser.await(
                "no request any more",
                page -> page.findElements(By.name("confirmed")).isEmpty());
    }

    private Browser open(String path) {
        return browser.open(server.toString().replaceAll("/$", "") + path);
    }

    private static void type(String field, String text) {
        browser.driver().findElement(By.id(field)).sendKeys(text);
    }

    private static void look(String picture) {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.scheme(scheme).width(1280);
            assertThat(browser.axe()).as("%s, %s", picture, scheme).isEmpty();
        }
        browser.scheme("light").picture(picture + "-wide").width(360);
        assertThat(browser.run("return document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s is too wide", picture)
                .isEqualTo(false);
        browser.picture(picture + "-phone").width(1280);
    }
}
