package org.principled.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.AccountRegister;
import org.principled.account.FormClient;
import org.principled.account.Role;
import org.principled.account.Sessions;
import org.principled.account.TestPeople;
import org.principled.account.totp.SecondFactor;
import org.principled.account.totp.TotpSecret;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;

/** Links where a mail server is configured. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@TestProfile(MailedLinksTest.Mailing.class)
class MailedLinksTest {

    private static final String NEW_PASSWORD = "seven green giraffes";

    /** A server that mails, into a box of the test. */
    public static final class Mailing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.mock", "true",
                    "quarkus.mailer.from", "principled@example.org",
                    "principled.address", "https://principled.example.org/");
        }
    }

    @Inject
    TestPeople people;

    @Inject
    TestCompanies companies;

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    MockMailbox box;

    @BeforeEach
    void empty() {
        box.clear();
    }

    /** The path of the link in the one mail to somebody; it leads to the configured address, whatever the request said. */
    private String link(String email) {
        assertThat(box.getMailsSentTo(email)).hasSize(1);
        Matcher link = Pattern.compile("https://principled\\.example\\.org(/[a-z]+/[A-Za-z0-9_-]{43})\\n")
                .matcher(box.getMailsSentTo(email).get(0).getText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void anInvitationIsMailedAsWell() {
        UUID company = companies.company();
        String email = "p" + UUID.randomUUID() + "@example.org";
        Response page = people.ofCompany(company, Role.LEAD)
                .request()
                .formParams(Map.of("email", email, "roles", "reader"))
                .post("/companies/" + company + "/people/invitations");
        String link = link(email);
        assertThat(page.asString()).contains("https://principled.example.org" + link);
        assertThat(new FormClient().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverForgotAPasswordIsMailedOneLinkAndNobodyLearnsWhetherThereIsAnAccount() {
        TestPeople.Client owner = people.ofCompany(companies.company(), Role.READER);
        people.givePassword(owner);
        String email = people.person(owner).email();
        String unknown = "nobody" + UUID.randomUUID() + "@example.org";
        String sent = ask(email);
        assertThat(ask(unknown)).isEqualTo(sent);
        assertThat(ask(email)).isEqualTo(sent);
        assertThat(box.getTotalMessagesSent()).isEqualTo(1);

        String link = link(email);
        FormClient browser = new FormClient();
        assertThat(browser.send(link, link, Map.of("password", NEW_PASSWORD, "again", NEW_PASSWORD))
                        .asString())
                .contains("Your password is changed");
        assertThat(owner.request().get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(new FormClient()
                        .send("/sign-in", "/sign-in", Map.of("email", email, "password", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anAccountThatSignsInElsewhereIsMailedNothing() {
        ask(people.person(people.ofCoalition(Role.ANALYST)).email());
        assertThat(box.getTotalMessagesSent()).isZero();
    }

    @Test
    void theOwnerIsToldThatSomebodyAskedForTheSecondFactorAndThatItWasCleared() {
        UUID company = companies.company();
        TestPeople.Client owner = people.ofCompany(company, Role.READER);
        String email = people.person(owner).email();
        accounts.changeSecondFactor(owner.id(), new SecondFactor(TotpSecret.random(), 0, List.of()));
        new FormClient()
                .with("sid", sessions.start(owner.id(), false, "test").text())
                .send("/sign-in/lost", "/sign-in/lost", Map.of());
        assertThat(box.getMailsSentTo(email)).hasSize(1);
        assertThat(box.getMailsSentTo(email).get(0).getText()).contains("Somebody with your password", "change it now");

        TestPeople.Client lead = people.ofCompany(company, Role.LEAD);
        lead.request()
                .formParam("confirmed", "true")
                .post("/companies/" + company + "/people/" + owner.id() + "/lost-factor/cleared");
        assertThat(box.getMailsSentTo(email)).hasSize(2);
        assertThat(box.getMailsSentTo(email).get(1).getText())
                .contains(people.person(lead).name() + " has cleared");
    }

    private static String ask(String email) {
        return new FormClient()
                .send("/password/forgotten", "/password/forgotten", Map.of("email", email))
                .asString()
                .replaceAll("value=\"[0-9a-f]{64}\"", "");
    }
}
