package org.principled.account.lost;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.AccountRegister;
import org.principled.account.FormClient;
import org.principled.account.LostFactors;
import org.principled.account.NewAccount;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.TestPeople;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.account.token.ApiTokens;
import org.principled.account.totp.RecoveryCodes;
import org.principled.account.totp.SecondFactor;
import org.principled.account.totp.TotpSecret;
import org.principled.audit.AuditTrail;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;

/** Asking for a lost second factor to be cleared, and who may and may not do it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class WayBackTest {

    private static final String PASSWORD = "four blue elephants";
    private static final String NEW_PASSWORD = "seven green giraffes";
    private static final String RECOVERY = "abcd-efgh-ijkl-mnop";
    private static final Map<String, ?> SPOKEN = Map.of("confirmed", "true");

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    AccountRegister accounts;

    @Inject
    LostFactors lost;

    @Inject
    PasswordHashes hashes;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    AuditTrail audit;

    @Inject
    AgroalDataSource database;

    private final TotpSecret totp = TotpSecret.random();
    private final String email = "p" + UUID.randomUUID() + "@example.org";

    private UUID company;
    private TestPeople.Client lead;
    private UUID account;
    private String place;
    private String request;

    /** A lead, and a reader of the same company with password and second factor. */
    @BeforeEach
    void set() {
        company = companies.company();
        lead = people.ofCompany(company, Role.LEAD);
        account = account(Set.of(), Map.of(company, Set.of(Role.READER)));
        place = "/companies/" + company + "/people";
        request = place + "/" + account + "/lost-factor";
    }

    private UUID account(Set<Role> roles, Map<UUID, Set<Role>> held) {
        return accounts.open(new NewAccount(
                email,
                "Zoë",
                roles,
                held,
                Optional.of(hashes.hash(PASSWORD)),
                Optional.of(new SecondFactor(totp, 0, List.of(RecoveryCodes.hash(RECOVERY)))),
                true));
    }

    private static Response post(TestPeople.Client client, String path, Map<String, ?> fields) {
        return client.request().formParams(fields).post(path);
    }

    /** A browser in which the password was given. */
    private FormClient half(String password) {
        FormClient browser = new FormClient();
        assertThat(browser.send("/sign-in", "/sign-in", Map.of("email", email, "password", password))
                        .header("Location"))
                .contains("/sign-in/code");
        return browser;
    }

    private static Response ask(FormClient browser) {
        return browser.send("/sign-in/lost", "/sign-in/lost", Map.of());
    }

    private static void refused(Response answer, int status, String sentence) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.asString()).contains(sentence);
    }

    /** Somebody in whose browser the person is wholly signed in. */
    private TestPeople.Client signedIn() {
        SecretToken token = sessions.start(account, true, "test");
        return new TestPeople.Client(account, token.text(), token.formToken());
    }

    /** The path of a new link to a new password. */
    private String link(TestPeople.Client by) {
        Response page = post(by, place + "/" + account + "/password", Map.of());
        Matcher link = Pattern.compile("(/password/[A-Za-z0-9_-]{43})</code>").matcher(page.asString());
        assertThat(link.find()).as(page.asString()).isTrue();
        return link.group(1);
    }

    private static void choose(String link) {
        assertThat(new FormClient()
                        .send(link, link, Map.of("password", NEW_PASSWORD, "again", NEW_PASSWORD))
                        .asString())
                .contains("Your password is changed");
    }

    private static void enrol(FormClient browser) {
        Matcher secret = Pattern.compile("name=\"secret\" value=\"(\\w+)\"")
                .matcher(browser.get("/sign-in/code").asString());
        assertThat(secret.find()).isTrue();
        String code = new TotpSecret(secret.group(1)).code(Instant.now());
        assertThat(browser.send("/sign-in/code", "/sign-in/factor", Map.of("secret", secret.group(1), "code", code))
                        .asString())
                .contains("Your recovery codes");
    }

    private void demandNoted(UUID actor, String act) {
        assertThat(audit.latest(20)).anySatisfy(each -> {
            assertThat(each.act()).isEqualTo(act);
            assertThat(each.actor()).contains(actor);
            assertThat(each.object()).isEqualTo(account.toString());
        });
    }

    @Test
    void whoeverLostEverythingAsksAndALeadClearsItAndANewOneIsSetUp() {
        TestPeople.Client elsewhere = signedIn();
        String token = tokens.make(account, "nightly").text();
        FormClient browser = half(PASSWORD);
        assertThat(browser.get("/sign-in/code").asString()).contains("href=\"/sign-in/lost\"");
        refused(ask(browser), 200, "speak with a lead of your company");
        demandNoted(account, "second-factor-lost");
        assertThat(elsewhere.request().get("/api/v1/session").statusCode())
                .as("asking changes nothing")
                .isEqualTo(200);

        assertThat(lead.request().get(place).asString()).contains("Says to have lost the device", request + "/cleared");
        refused(post(lead, request + "/cleared", Map.of()), 422, "speak with the person first");
        assertThat(accounts.find(account).orElseThrow().totp()).isPresent();
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(303);
        demandNoted(lead.id(), "second-factor-cleared");
        assertThat(lead.request().get(place).asString()).doesNotContain("Says to have lost the device");
        assertThat(elsewhere.request().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(given().header("Authorization", "Bearer " + token)
                        .get("/api/v1/session")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/sign-in/code").statusCode())
                .as("the password has to be given again")
                .isEqualTo(303);
        assertThat(accounts.recoveryCodesLeft(account)).isZero();

        FormClient again = half(PASSWORD);
        enrol(again);
        assertThat(again.get("/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorHelpsTheCoalitionAndAScriptCanDoIt() {
        UUID staff = accounts.open(new NewAccount(
                "s" + email,
                "Zoë",
                Set.of(Role.ANALYST),
                Map.of(),
                Optional.of(hashes.hash(PASSWORD)),
                Optional.of(new SecondFactor(totp, 0, List.of())),
                true));
        FormClient browser = new FormClient()
                .with("sid", sessions.start(staff, false, "test").text());
        refused(ask(browser), 200, "speak with an administrator");

        TestPeople.Client administrator = people.ofCoalition(Role.ADMINISTRATOR);
        String script = "/api/v1/people/" + staff + "/lost-factor";
        assertThat(administrator
                        .request()
                        .get("/api/v1/people")
                        .jsonPath()
                        .getString("find { it.id == '" + staff + "' }.factorLostAt"))
                .isNotNull();
        refused(json(administrator, Map.of()).post(script + "/cleared"), 422, "speak with the person first");
        assertThat(json(administrator, Map.of("confirmed", true))
                        .post(script + "/cleared")
                        .statusCode())
                .isEqualTo(204);
        assertThat(accounts.find(staff).orElseThrow().totp()).isEmpty();
        assertThat(administrator.request().delete(script).statusCode()).isEqualTo(404);
    }

    private static io.restassured.specification.RequestSpecification json(TestPeople.Client client, Object body) {
        return client.request().contentType("application/json").body(body);
    }

    @Test
    void whoeverMadeTheLinkToThePresentPasswordDoesNotClearTheSecondFactorAsWell() {
        choose(link(lead));
        ask(half(NEW_PASSWORD));
        refused(post(lead, request + "/cleared", SPOKEN), 409, "chosen by a link that you made");
        accounts.rehash(account, hashes.hash(NEW_PASSWORD));
        refused(post(lead, request + "/cleared", SPOKEN), 409, "chosen by a link that you made");
        assertThat(post(people.ofCompany(company, Role.LEAD), request + "/cleared", SPOKEN)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoeverClearedTheSecondFactorMakesNoLinkToThePasswordBeforeThereIsANewOne() {
        String before = link(lead);
        ask(half(PASSWORD));
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(303);
        assertThat(new FormClient().get(before).statusCode())
                .as("a link from before")
                .isEqualTo(404);
        refused(post(lead, place + "/" + account + "/password", Map.of()), 409, "gets hold of both alone");
        enrol(half(PASSWORD));
        assertThat(link(lead)).isNotEmpty();
    }

    @Test
    void aRequestEndsWithALinkToANewPassword() {
        ask(half(PASSWORD));
        link(people.ofCompany(company, Role.LEAD));
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(404);
        assertThat(accounts.find(account).orElseThrow().totp()).isPresent();
    }

    @Test
    void aRequestFromBeforeAnotherPasswordIsRefused() {
        TestPeople.Client elsewhere = signedIn();
        ask(half(PASSWORD));
        Map<String, String> change = Map.of("present", PASSWORD, "password", NEW_PASSWORD, "again", NEW_PASSWORD);
        assertThat(post(elsewhere, "/account/password", change).statusCode()).isEqualTo(303);
        refused(post(lead, request + "/cleared", SPOKEN), 409, "changed after this request");
        ask(half(NEW_PASSWORD));
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(303);
    }

    @Test
    void anOldRequestIsRefused() throws Exception {
        ask(half(PASSWORD));
        try (Connection connection = database.getConnection();
                PreparedStatement older = connection.prepareStatement(
                        "update lost_factor set asked_at = asked_at - interval '14' day where account_id = ?")) {
            older.setObject(1, account);
            assertThat(older.executeUpdate()).isEqualTo(1);
        }
        refused(post(lead, request + "/cleared", SPOKEN), 409, "older than 14 days");
        assertThat(post(lead, request + "/refused", Map.of()).statusCode()).isEqualTo(303);
        demandNoted(lead.id(), "second-factor-refused");
        assertThat(post(lead, request + "/refused", Map.of()).statusCode()).isEqualTo(404);
        assertThat(accounts.find(account).orElseThrow().totp()).isPresent();
    }

    @Test
    void aCodeThatIsRightEndsTheRequest() {
        ask(half(PASSWORD));
        assertThat(half(PASSWORD)
                        .send("/sign-in/code", "/sign-in/code", Map.of("code", RECOVERY))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(404);
        ask(half(PASSWORD));
        assertThat(half(PASSWORD)
                        .send("/sign-in/code", "/sign-in/code", Map.of("code", totp.code(Instant.now())))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(lead, request + "/cleared", SPOKEN).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyHelpsThemselves() {
        lost.ask(lead.id());
        String own = place + "/" + lead.id() + "/lost-factor";
        refused(post(lead, own + "/cleared", SPOKEN), 403, "Nobody does this for themselves");
        refused(post(lead, own + "/refused", Map.of()), 403, "Nobody does this for themselves");
        assertThat(lead.request().get(place).asString())
                .contains("Says to have lost")
                .doesNotContain(own);
        assertThat(lost.all()).containsKey(lead.id());
    }

    @Test
    void whatIsForeignLooksLikeWhatIsMissing() {
        ask(half(PASSWORD));
        TestPeople.Client stranger = people.ofCompany(companies.company(), Role.LEAD);
        TestPeople.Client colleague = people.ofCompany(company, Role.READER);
        String foreign = plain(json(stranger, Map.of("confirmed", true)).post("/api/v1" + request + "/cleared"));
        for (String path : List.of(
                request.replace(company.toString(), UUID.randomUUID().toString()),
                request.replace(account.toString(), UUID.randomUUID().toString()),
                request.replace(account.toString(), colleague.id().toString()))) {
            assertThat(plain(json(lead, Map.of("confirmed", true)).post("/api/v1" + path + "/cleared")))
                    .isEqualTo(foreign);
            assertThat(plain(lead.request().delete("/api/v1" + path))).isEqualTo(foreign);
        }
        assertThat(post(stranger, request + "/refused", Map.of()).statusCode()).isEqualTo(404);
        assertThat(lost.all()).containsKey(account);
    }

    private static String plain(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        return answer.asString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("/cleared", "");
    }

    @Test
    void aLeadNeitherSeesNorClearsWhatReachesBeyondTheCompany() {
        accounts.join(account, companies.company(), Set.of(Role.READER));
        refused(ask(half(PASSWORD)), 200, "speak with an administrator");
        assertThat(lead.request().get(place).asString()).doesNotContain("Says to have lost");
        refused(post(lead, request + "/cleared", SPOKEN), 403, "used beyond your company");
        assertThat(post(people.ofCoalition(Role.ADMINISTRATOR), request + "/cleared", SPOKEN)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void onlyWhoeverGaveThePasswordAsksAndNotForEver() {
        FormClient nobody = new FormClient();
        assertThat(nobody.get("/sign-in/lost").header("Location")).endsWith("/sign-in");
        assertThat(nobody.send("/sign-in", "/sign-in/lost", Map.of()).header("Location"))
                .endsWith("/sign-in");
        FormClient browser = half(PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(ask(browser).statusCode()).isEqualTo(200);
        }
        refused(ask(browser), 429, "too many failures");
    }
}
