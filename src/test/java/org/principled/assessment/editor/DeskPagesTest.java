package org.principled.assessment.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.assessment.TestAssessments;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;

/** An analyst researches a company that has no account. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DeskPagesTest {

    @Inject
    TestAssessments tests;

    @Inject
    TestCompanies companies;

    @Test
    void anAnalystOpensOneForAnyCompanyAndSignsForTheResearch() {
        UUID company = companies.company();
        UUID cycle = companies.cycle();
        TestPeople.Client analyst = tests.coalition(Role.ANALYST).client();
        TestPeople.Client lead = tests.member(company, Role.LEAD).client();
        assertThat(analyst.request().get("/assessments").asString())
                .contains("<option value=\"" + company + "\">", "<option value=\"" + cycle + "\">");
        assertThat(lead.request().get("/assessments").asString())
                .doesNotContain("name=\"cycle\" ", "Research a company");

        Response opened = analyst.request()
                .formParam("csrf", analyst.formToken())
                .formParam("company", company)
                .formParam("cycle", cycle)
                .formParam("mode", "desk")
                .post("/assessments");

        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(303);
        String assessment =
                opened.header("Location").replaceFirst("^https?://[^/]+", "").replace("/scope", "");
        assertThat(analyst.request().get(assessment + "/submission").asString())
                .contains("evidence that everybody can find")
                .doesNotContain("in the company’s name");
        assertThat(lead.request().get(assessment).statusCode()).isEqualTo(404);
    }
}
