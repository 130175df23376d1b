package org.principled.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.RecoveryCodes;
import org.principled.account.totp.SecondFactor;
import org.principled.account.totp.TotpSecret;
import org.principled.audit.AuditTrail;
import org.principled.database.TestDatabase;

/** Signing in as a browser does it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class SignInTest {

    private static final String PASSWORD = "four blue elephants";
    private static final String RECOVERY = "abcd-efgh-ijkl-mnop";

    @Inject
    AccountRegister accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    private final TotpSecret totp = TotpSecret.random();
    private final String email = "p" + UUID.randomUUID() + "@example.org";

    private UUID account(boolean needsTotp, boolean hasTotp) {
        return accounts.open(new NewAccount(
                email,
                "Zoë",
                Set.of(Role.ANALYST),
                Map.of(),
                Optional.of(hashes.hash(PASSWORD)),
                hasTotp
                        ? Optional.of(new SecondFactor(totp, 0, List.of(RecoveryCodes.hash(RECOVERY))))
                        : Optional.empty(),
                needsTotp));
    }

    private static Response password(FormClient client, String email, String password) {
        return client.send("/sign-in", "/sign-in", Map.of("email", email, "password", password, "back", "/probe/page"));
    }

    private static Response code(FormClient client, String code) {
        return client.send("/sign-in/code", "/sign-in/code", Map.of("code", code, "back", "/probe/page"));
    }

    private String present() {
        return totp.code(Instant.now());
    }

    @Test
    void passwordAndCodeLeadWhereOneWantedToGo() {
        account(true, true);
        FormClient client = new FormClient();
        password(client, " " + email.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in/code?back=%2Fprobe%2Fpage"));
        client.request().get("/probe/page").then().statusCode(303);
        code(client, present()).then().statusCode(303).header("Location", endsWith("/probe/page"));
        client.request().get("/probe/page").then().statusCode(200).body(equalTo("Zoë"));
        assertThat(audit.latest(20)).anyMatch(act -> act.act().equals("sign-in"));
    }

    @Test
    void eachStepHasASessionOfItsOwn() {
        account(true, true);
        FormClient client = new FormClient();
        client.with("sid", "planted-by-somebody-else");
        password(client, email, PASSWORD);
        String half = client.session();
        code(client, present());
        assertThat(List.of("planted-by-somebody-else", half, client.session())).doesNotHaveDuplicates();
        for (String old : List.of("planted-by-somebody-else", half)) {
            given().redirects()
                    .follow(false)
                    .cookie("sid", old)
                    .get("/probe/page")
                    .then()
                    .statusCode(303);
        }
        assertThat(sessions.findHalf(new SecretToken(half))).isEmpty();
    }

    @Test
    void aCodeWorksOnce() {
        account(true, true);
        String code = present();
        FormClient first = new FormClient();
        password(first, email, PASSWORD);
        code(first, code).then().statusCode(303);
        FormClient second = new FormClient();
        password(second, email, PASSWORD);
        code(second, code).then().statusCode(422).body(containsString("was used before"));
        second.request().get("/probe/page").then().statusCode(303);
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        account(true, true);
        FormClient first = new FormClient();
        password(first, email, PASSWORD);
        code(first, "ABCD EFGH ijkl mnop").then().statusCode(303);
        FormClient second = new FormClient();
        password(second, email, PASSWORD);
        code(second, RECOVERY).then().statusCode(422);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameSayTheSame() {
        account(true, true);
        Response wrong = password(new FormClient(), email, "four blue elephant");
        Response unknown = password(new FormClient(), "nobody" + email, PASSWORD);
        wrong.then()
                .statusCode(422)
                .body(containsString("aria-invalid=\"true\""))
                .body(containsString("href=\"#email\""));
        unknown.then().statusCode(422);
        assertThat(plain(unknown)).isEqualTo(plain(wrong));
    }

    private String plain(Response page) {
        return page.asString().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void theCodeIsNotAskedOfWhoeverHasNoPassword() {
        FormClient client = new FormClient();
        client.get("/sign-in/code").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    @Test
    void whoeverHasNoSecondFactorSetsItUpFirst() {
        account(true, false);
        FormClient client = new FormClient();
        password(client, email, PASSWORD);
        String page = client.get("/sign-in/code").asString();
        assertThat(page).contains("<svg").doesNotContain("style=");
        Matcher secret =
                Pattern.compile("name=\"secret\" value=\"([A-Z2-7]{32})\"").matcher(page);
        assertThat(secret.find()).isTrue();
        client.send("/sign-in/code", "/sign-in/factor", Map.of("secret", secret.group(1), "code", "000000"))
                .then()
                .statusCode(422)
                .body(containsString(secret.group(1)));
        client.request().get("/probe/page").then().statusCode(303);
        Response done = client.send(
                "/sign-in/code",
                "/sign-in/factor",
                Map.of("secret", secret.group(1), "code", new TotpSecret(secret.group(1)).code(Instant.now())));
        done.then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(Pattern.compile("<code>([a-z2-7-]{19})</code>")
                        .matcher(done.asString())
                        .results())
                .hasSize(10);
        client.request().get("/probe/page").then().statusCode(200);
    }

    @Test
    void accountsOfTheDemonstrationNeedNoSecondFactor() {
        account(false, false);
        FormClient client = new FormClient();
        password(client, email, PASSWORD).then().statusCode(303).header("Location", endsWith("/probe/page"));
        client.request().get("/probe/page").then().statusCode(200);
    }

    @Test
    void nobodyCanMakeTheOwnerWait() {
        account(true, true);
        FormClient owner = new FormClient();
        password(owner, email, PASSWORD);
        code(owner, present());

        FormClient stranger = new FormClient();
        for (int i = 0; i < 5; i++) {
            password(stranger, email, "guess number " + i).then().statusCode(422);
        }
        Response refused = password(stranger, email, PASSWORD);
        refused.then().statusCode(429).body(containsString("try again in 30 seconds"));
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 31);

        owner.without("sid");
        password(owner, email, PASSWORD).then().statusCode(303);
    }

    @Test
    void aScriptSignsInAgainInPlace() {
        account(true, true);
        Map<String, String> proof = Map.of("email", email, "password", PASSWORD, "code", present());
        Response fresh = given().contentType(ContentType.JSON).body(proof).post("/api/v1/session");
        fresh.then().statusCode(200).header("Cache-Control", "no-store");
        String sid = fresh.getCookie("sid");
        given().cookie("sid", sid)
                .header("X-CSRF-Token", fresh.path("formToken").toString())
                .contentType(ContentType.URLENC)
                .formParam("text", "kept")
                .post("/api/probe/form")
                .then()
                .statusCode(200)
                .body(equalTo("kept"));
        given().cookie("sid", sid)
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("Zoë"))
                .body("roles", equalTo(List.of("analyst")))
                .body("formToken", equalTo(fresh.path("formToken").toString()));
        given().contentType(ContentType.JSON)
                .body(proof)
                .post("/api/v1/session")
                .then()
                .statusCode(401)
                .body("detail", not(containsString("elephants")));
        given().cookie("sid", sid)
                .header("X-CSRF-Token", fresh.path("formToken").toString())
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        given().cookie("sid", sid).get("/api/v1/session").then().statusCode(401);
    }

    @Test
    void atMostFiveSessionsAPersonTheOldestEnds() {
        UUID id = account(false, false);
        SecretToken oldest = sessions.start(id, true, "first");
        for (int i = 0; i < 5; i++) {
            sessions.start(id, true, "later");
        }
        assertThat(sessions.of(id, Optional.empty()))
                .hasSize(5)
                .noneMatch(each -> each.client().equals("first"));
        given().redirects()
                .follow(false)
                .cookie("sid", oldest.text())
                .get("/probe/page")
                .then()
                .statusCode(303);
    }

    @Test
    void whateverIsSentForAProofGetsASentence() {
        for (String body : List.of("", "null", "{}", "{\"email\": \"a\\u0000b\", \"password\": \"\\u0000\"}")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/session")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }
}
