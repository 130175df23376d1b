package org.principled.account.setup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.principled.account.AccountRegister;
import org.principled.account.FormClient;
import org.principled.account.People;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.TestPeople;
import org.principled.account.secret.SecretToken;
import org.principled.audit.AuditTrail;
import org.principled.database.TestDatabase;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** A server without any account, from its first page to its first administrator. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestProfile(FirstStartTest.Empty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {

    private static final String PASSWORD = "four blue elephants";
    private static final int AT_ONCE = 8;

    /** A server on an empty database, which every other container test finds set up. */
    public static class Empty implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "test.first-account", "false", "principled.folder", "./target/test-data/" + UUID.randomUUID());
        }
    }

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    SetUp setUp;

    @Inject
    People keeping;

    @Inject
    TestPeople people;

    @ConfigProperty(name = "principled.folder")
    Path folder;

    private Path file() {
        return folder.resolve("set-up-token");
    }

    private String token() throws Exception {
        return Files.readString(file()).strip();
    }

    private static Response send(FormClient browser, String token, String email, String password, String again) {
        return browser.send("/setup", "/setup", fields(token, email, password, again));
    }

    private static Map<String, String> fields(String token, String email, String password, String again) {
        return new HashMap<>(
                Map.of("token", token, "name", "Zoë", "email", email, "password", password, "again", again));
    }

    @Test
    @Order(1)
    void theFirstPageSaysWhereTheTokenIs() throws Exception {
        Response page = given().get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(file().toString(), "href=\"/setup\"")
                .doesNotContain(token(), "/sign-in", "href=\"/api\"");
        assertThat(page.header("Content-Security-Policy")).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(given().get("/style.css").statusCode()).isEqualTo(200);
        assertThat(given().get("/setup").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void nothingElseAnswers() {
        for (String path : List.of(
                "/sign-in",
                "/companies",
                "/questionnaires/principle-d/2026.1",
                "/problems/not-found",
                "/api",
                "/editor.js",
                "/setup/x",
                "/nothing")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(503);
            assertThat(given().get(path).contentType()).as(path).startsWith("text/html");
        }
        assertThat(given().post("/").statusCode()).isEqualTo(503);
        assertThat(given().formParam("email", "a@example.org").post("/sign-in").statusCode())
                .isEqualTo(503);
        for (String path : List.of("/api/v1/session", "/api/v1/openapi", "/api/v1/nothing")) {
            Response refusal = given().get(path);
            assertThat(refusal.statusCode()).as(path).isEqualTo(503);
            assertThat(refusal.contentType()).as(path).startsWith("application/problem+json");
            assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/setup-outstanding");
        }
        assertThat(given().contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/session")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    @Order(2)
    void aWrongTokenOpensNothingAndARightOneStillWantsAProperPassword() throws Exception {
        for (String wrong : List.of(
                "",
                " ",
                "admin",
                token().substring(1),
                token() + "x",
                SecretToken.random().text())) {
            Response page = send(new FormClient(), wrong, "first@example.org", PASSWORD, PASSWORD);
            assertThat(page.statusCode()).as(wrong).isEqualTo(422);
            assertThat(page.asString())
                    .contains("This is not the set-up token.")
                    .doesNotContain(PASSWORD);
        }
        assertThat(send(new FormClient(), token(), "first@example.org", "password1234", "password1234")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(new FormClient(), token(), "first@example.org", PASSWORD, PASSWORD + " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(new FormClient(), token(), "nobody", PASSWORD, PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(given().formParams(fields(token(), "first@example.org", PASSWORD, PASSWORD))
                        .post("/setup")
                        .statusCode())
                .as("not from our form")
                .isEqualTo(403);
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(setUp.token().text()).as("a second start").isEqualTo(token());
    }

    @Test
    @Order(3)
    void ofManyAtOnceOneMakesTheFirstAdministrator() throws Exception {
        String token = token();
        List<FormClient> browsers =
                Stream.generate(FormClient::new).limit(AT_ONCE).toList();
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            FormClient browser = browsers.get(i);
            String form = browser.formToken("/setup");
            Map<String, String> fields = fields(token, "first" + i + "@example.org", PASSWORD, PASSWORD);
            acts.add(() -> browser.post("/setup", form, fields).statusCode());
        }
        List<Integer> answers = atOnce(acts);
        assertThat(answers).isSubsetOf(303, 404, 503).containsOnlyOnce(303);
        assertThat(IntStream.range(0, AT_ONCE)
                        .filter(each -> accounts.findByEmail("first" + each + "@example.org")
                                .isPresent()))
                .hasSize(1);

        FormClient winner = browsers.get(answers.indexOf(303));
        assertThat(winner.get("/sign-in/code").asString()).contains("Set up your second factor");
        assertThat(winner.get("/companies").statusCode())
                .as("not signed in before the second factor")
                .isEqualTo(303);
        assertThat(sessions.findHalf(new SecretToken(winner.session()))).isPresent();
        assertThat(audit.latest(1))
                .first()
                .satisfies(act -> assertThat(act.act()).isEqualTo("set-up"));
    }

    @Test
    @Order(4)
    void afterwardsThereIsNoSetUp() {
        assertThat(file()).doesNotExist();
        assertThat(given().get("/setup").statusCode()).isEqualTo(404);
        assertThat(new FormClient()
                        .send("/sign-in", "/setup", fields("x", "second@example.org", PASSWORD, PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get("/").asString()).contains("/sign-in", "href=\"/api\"");
        assertThat(given().get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(5)
    void theLastAdministratorStays() throws Exception {
        Person first = only(keeping.ofCoalition());
        assertStays(() -> keeping.setRoles(first, first.id(), Set.of(Role.ANALYST)));
        assertStays(() -> keeping.setDisabled(first, first.id(), true));

        Person second = people.person(people.ofCoalition(Role.ADMINISTRATOR));
        List<Boolean> gone = atOnce(List.of(
                () -> isGone(() -> keeping.setRoles(first, second.id(), Set.of(Role.ANALYST))),
                () -> isGone(() -> keeping.setDisabled(second, first.id(), true))));
        assertThat(gone).as("of two who send each other away one stays").containsOnlyOnce(true);
        assertThat(keeping.ofCoalition().stream()
                        .filter(each -> each.roles().contains(Role.ADMINISTRATOR) && !each.disabled()))
                .hasSize(1);
    }

    private Person only(List<People.Listed> listed) {
        assertThat(listed).hasSize(1);
        return accounts.person(listed.get(0).id()).orElseThrow();
    }

    private static void assertStays(ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.CONFLICT));
    }

    private static boolean isGone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ProblemException refusal) {
            return false;
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(acts)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
