package org.principled.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every kind of page as a person meets it. */
@QuarkusTest
@Tag("browser")
class BrowserTest {

    private static final String SAMPLE = "/questionnaires/sample/2026.1";

    static final List<String> PAGES = List.of(
            "/",
            SAMPLE,
            SAMPLE + "/areas/A",
            SAMPLE + "/areas/A?profile=cloud",
            SAMPLE + "/areas/A?lang=ar",
            "/questionnaires/bare/1",
            "/questionnaires/bare/1/areas/X",
            "/questionnaires/principle-d/2026.1",
            "/questionnaires/principle-d/2026.1/areas/REM",
            SAMPLE + "/areas/nothing",
            "/api",
            "/sign-in");

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

    @ParameterizedTest
    @FieldSource("PAGES")
    void axeFindsNothingWrong(String page) {
        for (String scheme : List.of("light", "dark")) {
            for (int width : new int[] {360, 1280}) {
                browser.scheme(scheme).width(width).open(address(page));
                assertThat(browser.axe())
                        .as("%s, %s, %d px", page, scheme, width)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingIsWiderThanANarrowWindowOrLargeText(String page) {
        browser.width(320).open(address(page));
        assertThat(tooWide()).isEmpty();
        browser.width(1280).open(address(page)).run("document.documentElement.style.fontSize = '200%'");
        assertThat(tooWide()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void theBrowserHasNothingToComplainAbout(String page) {
        browser.complaints();
        browser.open(address(page));
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("the server responded with a status of"))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void tabReachesEverythingThatCanBeUsed(String page) {
        browser.width(1280).open(address(page));
        String usable = "document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden])')";
        long count =
                (Long) browser.run("let n = 0; for (const each of " + usable + ") each.dataset.stop = ++n; return n;");
        Set<String> reached = new LinkedHashSet<>();
        // Twice as many as needed: regions that scroll are stops as well.
        for (int i = 0; i < 2 * count + 20 && reached.size() < count; i++) {
            browser.press(Keys.TAB);
            String stop = browser.run("return document.activeElement.dataset.stop ?? ''")
                    .toString();
            if (!stop.isEmpty()) {
                reached.add(stop);
            }
        }
        assertThat(reached).hasSize((int) count);
    }

    @Test
    void firstTabOffersToSkipToTheContent() {
        browser.width(1280).open(address(SAMPLE)).press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("content");
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void focusIsSeen() {
        browser.width(1280).open(address("/")).press(Keys.TAB).press(Keys.TAB);
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @ParameterizedTest
    @CsvSource({"conditional, 1, 1 of 3 elements", "RÚLE published, 1, 1 of 3 elements", "zzz, 0, 0 of 3 elements"})
    void searchShowsTheElementsThatHaveAllWords(String words, int shown, String status) {
        browser.open(address(SAMPLE + "/areas/A"));
        browser.driver().findElement(By.id("search")).sendKeys(words);
        assertThat(browser.run("return document.querySelectorAll('.element:not([hidden])').length"))
                .isEqualTo((long) shown);
        assertThat(browser.driver()
                        .findElement(By.cssSelector(".search [role=status]"))
                        .getText())
                .isEqualTo(status);
    }

    @Test
    void aLinkToAnElementBringsItBackFromASearch() {
        browser.open(address(SAMPLE + "/areas/A"));
        browser.driver().findElement(By.id("search")).sendKeys("conditional");
        browser.run("location.hash = '#A-1.1'");
        assertThat(browser.driver().findElement(By.id("A-1.1")).isDisplayed()).isTrue();
    }

    private String address(String page) {
        return server.toString().replaceAll("/$", "") + page;
    }

    /** The elements that stick out of the window, if the page scrolls sideways. */
    private static List<?> tooWide() {
        return (List<?>) browser.run("""
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return [];
                return [...document.querySelectorAll('body *')]
                    .filter(each => each.getBoundingClientRect().right > width)
                    .map(each => each.tagName + '.' + each.className)
                    .slice(0, 5)
                    .concat(document.documentElement.scrollWidth);
                """);
    }
}
