package org.principled.account.own;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.principled.account.AccountRegister;
import org.principled.account.FormClient;
import org.principled.account.NewAccount;
import org.principled.account.People;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.TestPeople;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.RecoveryCodes;
import org.principled.account.totp.SecondFactor;
import org.principled.account.totp.TotpSecret;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;

/** What people do with their own account. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OwnAccountTest {

    private static final String NEW_PASSWORD = "seven green giraffes";

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    People keeping;

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    PasswordHashes hashes;

    private static Response post(TestPeople.Client client, String path, Map<String, ?> fields) {
        return client.request().formParams(fields).post(path);
    }

    private static String found(String pattern, Response page) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1);
    }

    @Test
    void aNameIsChanged() {
        TestPeople.Client client = people.ofCoalition(Role.ANALYST);
        assertThat(post(client, "/account/name", Map.of("name", " ")).statusCode())
                .isEqualTo(422);
        assertThat(post(client, "/account/name", Map.of("name", "Zoë <b>")).statusCode())
                .isEqualTo(303);
        assertThat(client.request().get("/account").asString()).contains("Zoë &lt;b&gt;");
    }

    @Test
    void whoeverKnowsThePasswordChangesItAndStaysSignedInHereAlone() {
        TestPeople.Client client = people.ofCompany(companies.company(), Role.READER);
        String present = people.givePassword(client);
        TestPeople.Client elsewhere = people.another(client);
        Map<String, String> fields = Map.of("present", "not this", "password", NEW_PASSWORD, "again", NEW_PASSWORD);
        assertThat(post(client, "/account/password", fields).statusCode()).isEqualTo(422);
        assertThat(post(client, "/account/password", Map.of("present", present, "password", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(elsewhere.request().get("/account").statusCode()).isEqualTo(200);
        assertThat(post(
                                client,
                                "/account/password",
                                Map.of("present", present, "password", NEW_PASSWORD, "again", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(client.request().get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.request().get("/account").statusCode()).isEqualTo(303);
        String email = people.person(client).email();
        assertThat(new FormClient()
                        .send("/sign-in", "/sign-in", Map.of("email", email, "password", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anOpenSessionIsNotEnoughToGuessThePassword() {
        TestPeople.Client client = people.ofCoalition(Role.ANALYST);
        people.givePassword(client);
        Map<String, String> wrong = Map.of("present", "not this", "password", NEW_PASSWORD, "again", NEW_PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(post(client, "/account/password", wrong).statusCode()).isEqualTo(422);
        }
        assertThat(post(client, "/account/password", wrong).statusCode()).isEqualTo(429);
    }

    @Test
    void sessionsAreListedAndEnded() {
        TestPeople.Client client = people.ofCoalition(Role.ANALYST);
        TestPeople.Client second = people.another(client);
        TestPeople.Client third = people.another(client);
        String id = new SecretToken(second.cookie()).hash();
        assertThat(client.request().get("/account").asString())
                .contains(id, new SecretToken(third.cookie()).hash())
                .doesNotContain(second.cookie());
        assertThat(post(people.ofCoalition(Role.ADMINISTRATOR), "/account/sessions/" + id + "/ended", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(second.request().get("/account").statusCode()).isEqualTo(200);
        assertThat(post(client, "/account/sessions/" + id + "/ended", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(second.request().get("/account").statusCode()).isEqualTo(303);
        assertThat(post(client, "/account/sessions/ended", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(third.request().get("/account").statusCode()).isEqualTo(303);
        assertThat(client.request().get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenAsksInterfacesInItsOwnersNameUntilItIsDeleted() {
        UUID company = companies.company();
        TestPeople.Client client = people.ofCompany(company, Role.LEAD);
        assertThat(post(client, "/account/tokens", Map.of("token", " ")).statusCode())
                .isEqualTo(422);
        Response made = post(client, "/account/tokens", Map.of("token", "nightly export"));
        String token = found("Authorization: Bearer ([A-Za-z0-9_-]{43})", made);
        assertThat(client.request().get("/account").asString())
                .contains("nightly export", "never used")
                .doesNotContain(token);

        assertThat(bearer(token).get("/api/v1/session").jsonPath().getString("id"))
                .isEqualTo(client.id().toString());
        assertThat(bearer(token).get("/api/v1/companies/" + company).statusCode())
                .isEqualTo(200);
        assertThat(bearer(token).get("/api/v1/companies/" + companies.company()).statusCode())
                .isEqualTo(404);
        assertThat(bearer(token)
                        .contentType("application/json")
                        .body(Map.of("email", "somebody@example.org", "roles", List.of("reader")))
                        .post("/api/v1/companies/" + company + "/people/invitations")
                        .statusCode())
                .as("a script is no browser, and needs no secret of a form")
                .isEqualTo(201);
        assertThat(bearer(token).get("/companies/" + company).statusCode())
                .as("a token opens no page")
                .isEqualTo(303);
        assertThat(bearer(token + "x").get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(client.request().get("/account").asString()).contains("last used ");

        String id = new SecretToken(token).hash();
        assertThat(post(people.ofCompany(company, Role.LEAD), "/account/tokens/" + id + "/deleted", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(bearer(token).get("/api/v1/session").statusCode()).isEqualTo(200);
        assertThat(post(client, "/account/tokens/" + id + "/deleted", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(bearer(token).get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOfADisabledAccountIsRefused() {
        TestPeople.Client client = people.ofCoalition(Role.ANALYST);
        String token = found(
                "Authorization: Bearer ([A-Za-z0-9_-]{43})",
                post(client, "/account/tokens", Map.of("token", "nightly export")));
        assertThat(bearer(token).get("/api/v1/session").statusCode()).isEqualTo(200);
        keeping.setDisabled(people.person(people.ofCoalition(Role.ADMINISTRATOR)), client.id(), true);
        assertThat(bearer(token).get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void theSecondFactorIsRenewedWithThePassword() {
        TotpSecret old = TotpSecret.random();
        String email = "p" + UUID.randomUUID() + "@example.org";
        UUID id = accounts.open(new NewAccount(
                email,
                "Zoë",
                Set.of(Role.ANALYST),
                Map.of(),
                Optional.of(hashes.hash("four blue elephants")),
                Optional.of(new SecondFactor(old, 0, List.of(RecoveryCodes.hash("abcd-efgh-ijkl-mnop")))),
                true));
        FormClient browser =
                new FormClient().with("sid", sessions.start(id, true, "test").text());
        assertThat(browser.get("/account").asString()).contains("One recovery code is left.");
        String secret = found("name=\"secret\" value=\"(\\w+)\"", browser.get("/account/factor"));
        String code = new TotpSecret(secret).code(Instant.now());
        assertThat(renew(browser, "not this", secret, code).statusCode()).isEqualTo(422);
        assertThat(renew(browser, "four blue elephants", secret, "000000").statusCode())
                .isEqualTo(422);
        assertThat(accounts.find(id).orElseThrow().totp()).contains(old);
        assertThat(renew(browser, "four blue elephants", secret, code).asString())
                .contains("Your recovery codes");
        assertThat(accounts.find(id).orElseThrow().totp()).contains(new TotpSecret(secret));
        assertThat(browser.get("/account").asString()).contains("10 recovery codes are left.");
        assertThat(accounts.useRecoveryCode(id, "abcd-efgh-ijkl-mnop"))
                .as("the old codes work no more")
                .isFalse();
    }

    private static Response renew(FormClient browser, String present, String secret, String code) {
        return browser.send(
                "/account/factor", "/account/factor", Map.of("present", present, "secret", secret, "code", code));
    }

    private static RequestSpecification bearer(String token) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + token);
    }
}
