package org.principled.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;
import org.principled.web.Browser;

/** Downloading everything as a person meets it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@Tag("browser")
class ExportBrowserTest {

    private static Browser browser;

    @TempDir
    static Path folder;

    @TestHTTPResource
    URL server;

    @Inject
    TestAssessments tests;

    @Inject
    Renderings renderings;

    @Inject
    Exports exports;

    @BeforeAll
    static void start() {
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theArchiveIsCountedWhileItComesAndIsKeptWhole() throws Exception {
        openPage();
        ((ChromeDriver) browser.driver())
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        try (TakenPlaces taken = new TakenPlaces(renderings)) {
            find("[data-export] a").click();
            // Answers and scorecard have come; the report waits for its turn.
            browser.await("two of six", page -> find(".count").getText().equals("2 of 6"));
            look("export-under-way");
            taken.freeOne();
        }
        browser.await("it is complete", page -> status().equals("The archive is complete."));
        assertThat(find(".under-way").isDisplayed()).isFalse();
        Path archive = folder.resolve("principled-export.zip");
        browser.await("it is on the disk", page -> Files.exists(archive));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.size()).isEqualTo(6);
        }
    }

    @Test
    void cancellingKeepsNothingAndEndsTheWork() throws Exception {
        openPage();
        int before = exports.free();
        try (TakenPlaces taken = new TakenPlaces(renderings)) {
            find("[data-export] a").click();
            browser.await("the report waits", page -> renderings.waiting() == 1);
            find(".under-way button").click();
            browser.await("it was cancelled", page -> status().equals("Cancelled. Nothing was kept."));
            browser.await("its place is free", page -> renderings.waiting() == 0 && exports.free() == before);
            taken.freeOne();
        }
    }

    @Test
    void axeFindsNothingWrongWithThePage() {
        openPage();
        look("export");
        browser.open(server + "assessments");
        look("assessments-with-export");
    }

    private void openPage() {
        browser.open(server.toString())
                .signIn(tests.selfAssessment().lead().client().cookie());
        browser.open(server + "export");
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static String status() {
        return find("[data-export] [role=status]").getText();
    }

    private static void look(String name) {
        for (int width : List.of(1280, 320)) {
            browser.width(width).picture(name + "-" + width);
            assertThat(browser.axe()).as(name + " at " + width).isEmpty();
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(false);
        }
        browser.width(1280);
    }
}
