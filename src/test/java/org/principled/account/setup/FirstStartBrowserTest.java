package org.principled.account.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.principled.web.Browser;

/** The pages of a first start as a person meets them. */
@QuarkusTest
@TestProfile(FirstStartBrowserTest.Empty.class)
@Tag("browser")
class FirstStartBrowserTest {

    /** A server of its own, since the other test sets its one up. */
    public static final class Empty extends FirstStartTest.Empty {}

    private static Browser browser;

    @TestHTTPResource
    URL server;

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
        check("/", "first-start-waiting");
        browser.driver().findElement(By.cssSelector("main a.action")).click();
        browser.await("the form", page -> page.getCurrentUrl().endsWith("/setup"));
        check("/setup", "first-start-form");
        browser.driver().findElement(By.cssSelector("input[name=token]")).sendKeys("wrong");
        for (String field : new String[] {"name", "email", "password", "again"}) {
            browser.driver()
                    .findElement(By.cssSelector("input[name=" + field + "]"))
                    .sendKeys("a@example.org");
        }
        browser.driver().findElement(By.cssSelector("main button")).click();
        browser.await(
                "the refusal",
                page -> !page.findElements(By.cssSelector("#token[aria-invalid]"))
                        .isEmpty());
        look("first-start-refused");
    }

    private void check(String path, String picture) {
        browser.open(server.toString().replaceAll("/$", "") + path);
        look(picture);
    }

    private void look(String picture) {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.scheme(scheme).width(1280);
            assertThat(browser.axe()).as("%s, %s", picture, scheme).isEmpty();
        }
        browser.scheme("light").picture(picture + "-wide").width(360);
        assertThat(browser.run("return document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s is too wide", picture)
                .isEqualTo(false);
        browser.picture(picture + "-phone");
    }
}
