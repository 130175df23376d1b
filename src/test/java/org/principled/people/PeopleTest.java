package org.principled.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.principled.account.FormClient;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.account.totp.TotpSecret;
import org.principled.audit.AuditTrail;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;

/** Inviting, joining, leaving, and what a link to a new password does. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PeopleTest {

    private static final String PASSWORD = "four blue elephants";
    private static final String NEW_PASSWORD = "seven green giraffes";

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    AuditTrail audit;

    private final String email = "p" + UUID.randomUUID() + "@example.org";

    private static Response post(TestPeople.Client client, String path, Map<String, ?> fields) {
        return client.request().formParams(fields).post(path);
    }

    /** The path of the one link on a page. */
    private static String link(Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        Matcher link = Pattern.compile("<code class=\"link\">http://[^/]+(/[a-z]+/[A-Za-z0-9_-]{43})</code>")
                .matcher(page.asString());
        assertThat(link.find()).as(page.asString()).isTrue();
        return link.group(1);
    }

    private String invite(TestPeople.Client by, String place, String... roles) {
        return link(post(by, place + "/invitations", Map.of("email", email, "roles", List.of(roles))));
    }

    private static Response accept(FormClient browser, String link) {
        return browser.send(link, link, Map.of("name", "Zoë", "password", PASSWORD, "again", PASSWORD));
    }

    /** Sets up the second factor, which ends the signing in. */
    private static TotpSecret enrol(FormClient browser) {
        Matcher secret = Pattern.compile("name=\"secret\" value=\"(\\w+)\"")
                .matcher(browser.get("/sign-in/code").asString());
        assertThat(secret.find()).isTrue();
        TotpSecret totp = new TotpSecret(secret.group(1));
        assertThat(browser.send(
                                "/sign-in/code",
                                "/sign-in/factor",
                                Map.of("secret", secret.group(1), "code", totp.code(Instant.now())))
                        .asString())
                .contains("Your recovery codes");
        return totp;
    }

    @Test
    void aLeadInvitesSomebodyWhoJoinsWithANewAccount() {
        UUID company = companies.company();
        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        String place = "/companies/" + company + "/people";
        String link = invite(lead, place, "contributor", "signatory");
        assertThat(lead.request().get(place).asString())
                .contains(email)
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1));

        FormClient browser = new FormClient();
        assertThat(browser.get(link).asString()).contains("Contributor", "Signatory", "Company ");
        assertThat(browser.send(link, link, Map.of("name", "Zoë", "password", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(accept(browser, link).header("Location")).endsWith("/sign-in/code");
        assertThat(browser.get(link).statusCode()).as("a used link").isEqualTo(404);
        assertThat(browser.get("/companies/" + company).statusCode())
                .as("before the second factor")
                .isEqualTo(303);
        enrol(browser);
        assertThat(browser.get("/companies/" + company).statusCode()).isEqualTo(200);
        assertThat(browser.get(place).statusCode()).isEqualTo(403);
        assertThat(browser.get("/companies/" + companies.company()).statusCode())
                .isEqualTo(404);
        assertThat(lead.request().get(place).asString()).contains(email, "None.");
        assertThat(audit.latest(4)).extracting(act -> act.act()).contains("invitation-accepted");
    }

    @Test
    void aLinkThatWasTakenBackOrChangedOpensNothing() {
        UUID company = companies.company();
        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        TestPeople.Client stranger = people.ofCompany(companies.company(), Role.LEAD);
        String place = "/companies/" + company + "/people";
        String link = invite(lead, place, "reader");
        String id = lead.request()
                .get("/api/v1" + place + "/invitations")
                .jsonPath()
                .getString("[0].id");
        assertThat(post(stranger, place + "/invitations/" + id + "/revoked", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(new FormClient()
                        .get(link.substring(0, link.length() - 1) + "_")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new FormClient().get(link).statusCode()).isEqualTo(200);
        assertThat(post(lead, place + "/invitations/" + id + "/revoked", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(new FormClient().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyInvitesToMoreThanTheyKeep() {
        UUID company = companies.company();
        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        String place = "/companies/" + company + "/people";
        assertThat(post(lead, place + "/invitations", Map.of("email", email, "roles", "administrator"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(lead, "/people/invitations", Map.of("email", email, "roles", "analyst"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(people.ofCompany(company, Role.SIGNATORY), place + "/invitations", Map.of("email", email))
                        .statusCode())
                .isEqualTo(403);
        assertThat(lead.request()
                        .contentType("application/json")
                        .body(Map.of("email", email, "roles", List.of("reader", "administrator")))
                        .post("/api/v1" + place + "/invitations")
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.request().get(place).asString()).doesNotContain(email);
    }

    @Test
    void whoeverHasAnAccountJoinsWithItAndNoOther() {
        UUID company = companies.company();
        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        String place = "/companies/" + company + "/people";
        TestPeople.Client invited = people.ofCompany(companies.company(), Role.READER);
        String address = people.person(invited).email();
        String link = link(post(lead, place + "/invitations", Map.of("email", address, "roles", "reader")));

        assertThat(accept(new FormClient(), link).statusCode())
                .as("a second account with the address")
                .isEqualTo(422);
        assertThat(post(lead, link, Map.of()).statusCode()).as("somebody else").isEqualTo(409);
        assertThat(invited.request().get("/companies/" + company).statusCode()).isEqualTo(404);
        assertThat(post(invited, link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(invited.request().get("/companies/" + company).statusCode()).isEqualTo(200);

        assertThat(post(lead, place + "/" + invited.id() + "/password", Map.of())
                        .statusCode())
                .as("a lead must not get hold of an account of another company")
                .isEqualTo(403);
        assertThat(post(lead, place + "/" + invited.id() + "/removed", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(invited.request().get("/companies/" + company).statusCode()).isEqualTo(404);
        assertThat(post(lead, place + "/" + invited.id(), Map.of("roles", "lead"))
                        .statusCode())
                .as("whoever has left does not come back unasked")
                .isEqualTo(404);
    }

    @Test
    void nobodyIsOnBothSides() {
        UUID company = companies.company();
        TestPeople.Client administrator = people.ofCoalition(Role.ADMINISTRATOR);
        TestPeople.Client analyst = people.ofCoalition(Role.ANALYST);
        String address = people.person(analyst).email();
        String link = link(post(
                administrator,
                "/companies/" + company + "/people/invitations",
                Map.of("email", address, "roles", "lead")));
        assertThat(post(analyst, link, Map.of()).statusCode()).isEqualTo(409);
        assertThat(analyst.request().get(link).statusCode())
                .as("the link still works")
                .isEqualTo(200);
    }

    @Test
    void anAdministratorKeepsTheCoalition() {
        TestPeople.Client administrator = people.ofCoalition(Role.ADMINISTRATOR);
        TestPeople.Client analyst = people.ofCoalition(Role.ANALYST);
        TestPeople.Client other = people.another(analyst);
        String person = "/people/" + analyst.id();
        assertThat(post(administrator, person, Map.of("roles", List.of("approver", "publisher")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(people.person(analyst).roles()).containsExactlyInAnyOrder(Role.APPROVER, Role.PUBLISHER);
        assertThat(post(administrator, person, Map.of()).statusCode())
                .as("no role at all")
                .isEqualTo(422);
        assertThat(post(administrator, person + "/disabled", Map.of("disabled", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(analyst.request().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(other.request().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(administrator.request().get("/people").asString()).contains("cannot sign in");
        assertThat(post(administrator, person + "/disabled", Map.of("disabled", "false"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(analyst.request().get("/api/v1/session").statusCode())
                .as("what has ended stays so")
                .isEqualTo(401);
        assertThat(administrator
                        .request()
                        .contentType("application/json")
                        .body(Map.of("disabled", true))
                        .put("/api/v1" + person)
                        .jsonPath()
                        .getBoolean("disabled"))
                .isTrue();
    }

    @Test
    void aLinkToANewPasswordWorksOnceAndEndsEverySession() {
        UUID company = companies.company();
        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        String place = "/companies/" + company + "/people";
        FormClient browser = new FormClient();
        accept(browser, invite(lead, place, "reader"));
        enrol(browser);
        String account = browser.get("/api/v1/session").jsonPath().getString("id");

        String first = link(post(lead, place + "/" + account + "/password", Map.of()));
        String second = link(post(lead, place + "/" + account + "/password", Map.of()));
        FormClient elsewhere = new FormClient();
        assertThat(elsewhere
                        .send(first, first, Map.of("password", NEW_PASSWORD, "again", "other"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);
        assertThat(elsewhere
                        .send(first, first, Map.of("password", NEW_PASSWORD, "again", NEW_PASSWORD))
                        .asString())
                .contains("Your password is changed");
        assertThat(browser.get("/api/v1/session").statusCode())
                .as("every session has ended")
                .isEqualTo(401);
        assertThat(elsewhere.get("/api/v1/session").statusCode())
                .as("a link signs nobody in")
                .isEqualTo(401);
        assertThat(elsewhere.get(first).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get(second).statusCode())
                .as("a link dies with the password")
                .isEqualTo(404);
        assertThat(new FormClient()
                        .send("/sign-in", "/sign-in", Map.of("email", email, "password", NEW_PASSWORD))
                        .header("Location"))
                .as("the second factor stays")
                .contains("/sign-in/code");
        assertThat(post(lead, place + "/" + lead.id() + "/password", Map.of()).statusCode())
                .as("an account without a password gets none")
                .isEqualTo(409);
    }

    @Test
    void withoutMailAForgottenPasswordIsAQuestionToThePeopleWhoKeepIt() {
        assertThat(new FormClient().get("/password/forgotten").asString())
                .contains("This server sends no mail")
                .doesNotContain("name=\"email\"");
    }
}
