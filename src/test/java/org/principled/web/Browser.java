package org.principled.web;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium, with a fresh profile. */
public final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final int HEIGHT = 800;
    private static final int TALLEST_PICTURE = 4000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser. Where none is installed the test is skipped, or fails if the environment says {@code
     * PRINCIPLED_BROWSER=required}.
     *
     * @param profile an empty folder for what the browser writes
     */
    public static Browser start(Path profile) {
        if (!CHROMIUM.canExecute() || !DRIVER.canExecute()) {
            String missing =
                    "No " + CHROMIUM + " or no " + DRIVER + ". On Debian: apt-get install chromium chromium-driver.";
            Assertions.assertNotEquals("required", System.getenv("PRINCIPLED_BROWSER"), missing);
            Assumptions.abort(missing + " Browser tests are skipped.");
        }
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Browser(new ChromeDriver(service, options(profile)));
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        // No sandbox as root, and no calls home.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        return options;
    }

    public WebDriver driver() {
        return driver;
    }

    public Browser open(String address) {
        driver.get(address);
        return this;
    }

    /** Makes the window so many CSS pixels wide. */
    public Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Prefers {@code light} or {@code dark}. */
    public Browser scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    public Browser press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
        return this;
    }

    public Object run(String script) {
        Object result = ((JavascriptExecutor) driver).executeScript(script);
        return result == null ? "" : result;
    }

    /** What axe finds wrong with the page, one line per finding: the rule, and the first place where it is broken. */
    public List<String> axe() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getTarget())
                        .toList();
    }

    /** What the browser complained about since it was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Is signed in as whoever holds this session; a page of the server has to be open. */
    public Browser signIn(String session) {
        driver.manage().addCookie(new Cookie("sid", session));
        return this;
    }

    /** The value of a cookie of the page's server. */
    public String cookie(String name) {
        return driver.manage().getCookieNamed(name).getValue();
    }

    /** Cuts the connection, or mends it. */
    public Browser offline(boolean cut) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Waits until something is so, as the page changes by itself; fails after ten seconds. */
    public <T> T await(String what, Function<WebDriver, T> until) {
        // What was found can be replaced before it is looked at; the next look finds what has come.
        return new WebDriverWait(driver, LONGEST_WAIT)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(until);
    }

    /** Keeps a picture of the whole page for whoever wants to look, in {@code target/screenshots}. */
    public Browser picture(String name) {
        Object height = run("return document.documentElement.scrollHeight");
        Map<?, ?> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("captureBeyondViewport", true, "clip", clip(((Number) height).intValue())));
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(name + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private Map<String, Object> clip(int height) {
        int width = ((Number) run("return window.innerWidth")).intValue();
        return Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, TALLEST_PICTURE), "scale", 1);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
