package org.principled.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** Everybody is answered in the language they chose, on pages, in sentences about errors, and in documents. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class LanguageTest {

    private static final String FRENCH_HOME = "respect des droits humains";

    @Inject
    TestAssessments assessments;

    @Inject
    TestPeople people;

    @Test
    void aBrowserIsAnsweredInTheLanguageItPrefersAsFarAsThereIsOne() {
        assertThat(page("fr-CA,fr;q=0.9,en;q=0.5")).contains("<html lang=\"fr\" dir=\"ltr\">");
        assertThat(page("mn,de")).contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(page("no language at all;;q")).contains("<html lang=\"en\"");
    }

    private static String page(String accepted) {
        return RestAssured.given()
                .header("Accept-Language", accepted)
                .get("/sign-in")
                .asString();
    }

    @Test
    void aChoiceIsRememberedByTheBrowserAndLeadsBack() {
        Response chosen = RestAssured.given()
                .redirects()
                .follow(false)
                .queryParam("back", "/password/forgotten?a=b")
                .get("/language/fr");

        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith("/password/forgotten?a=b");
        String page = RestAssured.given()
                .header("Accept-Language", "en")
                .cookie("language", chosen.cookie("language"))
                .get("/sign-in")
                .asString();
        assertThat(page).contains("<html lang=\"fr\"").contains("Mot de passe").doesNotContain("Password");
    }

    @Test
    void anUnknownLanguageIsRefusedAndAWrongWayBackLeadsNowhereElse() {
        assertThat(RestAssured.get("/language/xx").statusCode()).isEqualTo(400);
        assertThat(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .queryParam("back", "//evil.example")
                        .get("/language/fr")
                        .header("Location"))
                .doesNotContain("evil");
    }

    @Test
    void thePageOfAnEditionSpeaksTheLanguageOfItsAddress() {
        String address = "/questionnaires/principle-d/2026.1";
        String french = RestAssured.get(address + "?lang=fr").asString();

        assertThat(french).contains("<html lang=\"fr\"").contains(FRENCH_HOME);
        assertThat(RestAssured.given()
                        .header("Accept-Language", "fr")
                        .get(address)
                        .asString())
                .contains("<html lang=\"en\"");
    }

    @Test
    void somebodyWhoIsSignedInChoosesForTheAccount() {
        TestPeople.Client lead = assessments.selfAssessment().lead().client();
        Response chosen = lead.request()
                .redirects()
                .follow(false)
                .formParam("back", "/assessments")
                .post("/language/fr");

        assertThat(chosen.statusCode()).as(chosen.asString()).isEqualTo(303);
        assertThat(chosen.cookie("language")).isEqualTo("fr");
    }

    @Test
    void theEditorAsksInFrenchAndCountsInFrench() {
        TestAssessments.Opened opened = assessments.selfAssessment();
        String area = opened.lead()
                .client()
                .request()
                .header("Accept-Language", "fr")
                .get("/assessments/" + opened.id() + "/areas/GOV")
                .asString();

        assertThat(area)
                .contains("<html lang=\"fr\"")
                .contains("Gouvernance")
                .contains("Oui")
                .doesNotContain("Not known yet");
    }

    @Test
    void errorsAreSaidInTheLanguageToo() {
        TestPeople.Client analyst = people.ofCoalition(Role.ANALYST);
        String sentence = analyst.request()
                .header("Accept-Language", "fr")
                .get("/api/v1/assessments/00000000-0000-0000-0000-000000000000")
                .jsonPath()
                .getString("detail");

        assertThat(sentence).isNotBlank().doesNotContain("There is").doesNotContain("not exist");
    }
}
