package org.principled.account.provider;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.principled.database.TestDatabase;

/** A provider that is down keeps nobody from signing in with a password, and shows nobody what went wrong inside. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SilentProvider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SilentProviderTest {

    @Test
    void theServerStartsAndTheFailureIsAPageOfOurs() {
        given().get("/sign-in").then().statusCode(200);
        given().get("/sign-in/provider")
                .then()
                .statusCode(500)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>"))
                .body(not(containsString("Stack")))
                .body(not(containsString("oidc")));
    }
}
