package org.principled.account.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.Role;
import org.principled.database.TestDatabase;

/** Signing in by a provider, through every redirect that a browser follows. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Provider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ProviderSignInTest {

    @TestHTTPResource
    URI server;

    @Inject
    AccountRegister accounts;

    private final String subject = UUID.randomUUID().toString();
    private final String email = "p" + subject + "@example.org";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @BeforeEach
    void anybodyHasSignedInBefore() {
        accounts.open(new NewAccount(
                "a" + UUID.randomUUID() + "@example.org",
                "Zoë",
                Set.of(Role.ADMINISTRATOR),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                true));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void person(Object verified, String... groups) {
        Provider.PERSON.set(Map.of(
                "sub",
                subject,
                "email",
                email,
                "email_verified",
                verified,
                "name",
                "Ana Ñ",
                "groups",
                List.of(groups)));
    }

    private boolean isSignedIn() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals("sid"));
    }

    @Test
    void theSignInPageOffersIt() throws Exception {
        assertThat(get("/sign-in").body()).contains("Sign in with Example Ministry");
    }

    @Test
    void whoeverHasAGroupIsSignedInWithItsRoleAndGoesOnToWhatWasWanted() throws Exception {
        person(true, "football", "foc/analysts");

        HttpResponse<String> page = get("/sign-in/provider?back=/cycles");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/cycles");
        assertThat(get("/api/v1/session").body())
                .contains("\"name\":\"Ana Ñ\"")
                .contains("\"roles\":[\"analyst\"]")
                .contains(email);
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    @Test
    void rolesAreThoseOfTheDayAndTheAccountIsKnownByItsSubject() throws Exception {
        person(true, "foc/analysts");
        get("/sign-in/provider");
        Provider.PERSON.set(
                Map.of("sub", subject, "email", "new" + email, "name", "Ana", "groups", List.of("foc/admins")));
        cookies.getCookieStore().removeAll();

        get("/sign-in/provider");

        assertThat(get("/api/v1/session").body())
                .contains("\"roles\":[\"administrator\"]")
                .contains("\"email\":\"" + email);
    }

    @Test
    void anAccountThatIsThereAlreadyIsTakenByItsVerifiedAddressOnly() throws Exception {
        UUID there = accounts.open(new NewAccount(
                email, "Ana", Set.of(Role.APPROVER), Map.of(), Optional.empty(), Optional.empty(), true));
        person(false, "foc/analysts");
        assertThat(get("/sign-in/provider").statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isFalse();

        person(true, "foc/analysts");
        get("/sign-in/provider");

        assertThat(get("/api/v1/session").body()).contains(there.toString()).contains("\"roles\":[\"analyst\"]");
    }

    @Test
    void whoeverHasNoRoleIsToldSo() throws Exception {
        person(true, "football");

        HttpResponse<String> page = get("/sign-in/provider");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("no role here follows from it");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anAddressOfWhichTheProviderSaysNothingIsNotVerified() throws Exception {
        accounts.open(new NewAccount(
                email, "Ana", Set.of(Role.ADMINISTRATOR), Map.of(), Optional.empty(), Optional.empty(), true));
        Provider.PERSON.set(Map.of("sub", subject, "email", email, "groups", List.of("foc/analysts")));

        assertThat(get("/sign-in/provider").statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void whoeverHasNoRoleAnyMoreIsNotSignedIn() throws Exception {
        person(true, "foc/analysts");
        get("/sign-in/provider");
        cookies.getCookieStore().removeAll();
        person(true, "football");

        assertThat(get("/sign-in/provider").statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void nobodyIsOnBothSides() throws Exception {
        person(true, "foc/analysts", "acme");

        assertThat(get("/sign-in/provider").statusCode()).isEqualTo(409);
        assertThat(isSignedIn()).isFalse();
    }
}
