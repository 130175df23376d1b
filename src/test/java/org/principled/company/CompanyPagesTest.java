package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.canonical.Fraction;
import org.principled.database.TestDatabase;

/** Companies as people read and write them, without any script in the page. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class CompanyPagesTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'&{name}";
    private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{name}";

    @Inject
    TestPeople people;

    @Inject
    TestCompanies test;

    @Inject
    Companies companies;

    private TestPeople.Client analyst;

    @BeforeEach
    void signIn() {
        analyst = people.ofCoalition(Role.ANALYST);
    }

    @Test
    void aCompanyIsCreatedWithItsLinesByTheForm() {
        String name = "Form " + UUID.randomUUID();
        Response created = form().formParam("name", name)
                .formParam("identifiers", "isin:A1\r\nregister:B 2\r\n")
                .formParam("country", "NL")
                .formParam("headcount", "50-249")
                .formParam("lineName", "Access", "", "Cloud")
                .formParam("lineShare", "1/4", "", "75 %")
                .formParam("lineProfile", "0:telecom", "0:messaging", "2:cloud")
                .formParam("act", "save")
                .post("/companies/new");
        created.then().statusCode(303);
        String path = created.header("Location");
        CompanyView stored = companies
                .find(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                .orElseThrow();
        assertThat(stored.facts().identifiers()).containsExactly("isin:A1", "register:B 2");
        assertThat(stored.lines()).extracting(LineView::name).containsExactly("Access", "Cloud");
        assertThat(stored.lines().get(0).profiles()).containsExactly("telecom", "messaging");
        assertThat(stored.lines().get(1).share()).contains(Fraction.of(3, 4));
        analyst.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(name))
                .body(containsString("Netherlands"))
                .body(containsString("75 %"));
        analyst.request()
                .queryParam("q", name.substring(5))
                .get("/companies")
                .then()
                .statusCode(200)
                .body(containsString(name))
                .body(containsString("One company"));
    }

    @Test
    void whatIsWrongIsShownAtItsFieldAndNothingTypedIsLost() {
        Response again = form().formParam("name", "")
                .formParam("legalName", "Kept as typed")
                .formParam("lineName", "Kept line")
                .formParam("lineShare", "a lot")
                .formParam("lineProfile", "0:telecom")
                .post("/companies/new");
        again.then()
                .statusCode(422)
                .body(containsString("href=\"#name\""))
                .body(containsString("This has to be filled in."))
                .body(containsString("href=\"#lines-0-share\""))
                .body(containsString("value=\"Kept as typed\""))
                .body(containsString("value=\"Kept line\""))
                .body(containsString("value=\"a lot\""))
                .body(containsString("value=\"0:telecom\" checked"));
    }

    @Test
    void moreLinesKeepWhatWasTyped() {
        form().formParam("name", "Typed")
                .formParam("lineName", "One", "Two")
                .formParam("lineShare", "", "")
                .formParam("act", "more")
                .post("/companies/new")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Typed\""))
                .body(containsString("id=\"lines-3-name\""));
    }

    @Test
    void aStaleFormShowsBothVersionsAndLosesNothing() {
        UUID id = test.company();
        String path = "/companies/" + id + "/edit";
        form().formParam("name", "Theirs " + id)
                .formParam("version", 1)
                .post(path)
                .then()
                .statusCode(303);
        form().formParam("name", "Mine " + id)
                .formParam("website", "https://mine.example")
                .formParam("version", 1)
                .post(path)
                .then()
                .statusCode(412)
                .body(containsString("Somebody else has changed this"))
                .body(containsString("Theirs " + id))
                .body(containsString("value=\"Mine " + id + "\""))
                .body(containsString("value=\"https://mine.example\""))
                .body(containsString("name=\"version\" value=\"2\""));
        assertThat(companies.find(id).orElseThrow().name()).isEqualTo("Theirs " + id);
        form().formParam("name", "Mine " + id)
                .formParam("version", 2)
                .post(path)
                .then()
                .statusCode(303);
        assertThat(companies.find(id).orElseThrow().name()).isEqualTo("Mine " + id);
    }

    @Test
    void aFormIsFilledWithWhatIsStored() {
        UUID id = test.company();
        analyst.request()
                .get("/companies/" + id + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Company " + id + "\""))
                .body(containsString("value=\"Access\""))
                .body(containsString("value=\"75 %\""))
                .body(containsString("value=\"0:telecom\" checked"))
                .body(containsString("name=\"csrf\" value=\"" + analyst.formToken()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "legalName", "identifiers", "lineName"})
    void scriptIsText(String field) {
        String text = (field.equals("identifiers") ? "scheme:" : "") + SCRIPT + UUID.randomUUID();
        RequestSpecification form = form();
        if (!field.equals("name")) {
            form.formParam("name", "Script " + UUID.randomUUID());
        }
        if (!field.equals("lineName")) {
            form.formParam("lineName", "x");
        }
        Response created = form.formParam(field, text)
                .formParam("lineProfile", "0:telecom")
                .post("/companies/new");
        created.then().statusCode(303);
        for (String page : new String[] {created.header("Location"), created.header("Location") + "/edit"}) {
            analyst.request()
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString(SHOWN))
                    .body(not(containsString("<script>alert")));
        }
    }

    @Test
    void searchTextIsShownAsText() {
        analyst.request()
                .queryParam("q", SCRIPT)
                .get("/companies")
                .then()
                .statusCode(200)
                .body(containsString(SHOWN))
                .body(not(containsString("<script>alert")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "legalName", "lei", "identifiers", "website", "parent", "lineName", "lineShare"})
    void hugeTextsAreRefusedAndKept(String field) {
        RequestSpecification form = form();
        if (!field.equals("name")) {
            form.formParam("name", "Huge " + UUID.randomUUID());
        }
        form.formParam(field, "x".repeat(100_000))
                .formParam("lineProfile", "0:telecom")
                .post("/companies/new")
                .then()
                .statusCode(422)
                .body(containsString("Nothing is stored yet"));
    }

    @Test
    void foreignAndMissingCompaniesLookTheSame() {
        UUID own = test.company();
        TestPeople.Client lead = people.ofCompany(own, Role.LEAD);
        lead.request()
                .get("/companies/" + own)
                .then()
                .statusCode(200)
                .body(containsString("Company " + own))
                .body(not(containsString("/edit")));
        Response foreign = lead.request().get("/companies/" + test.company());
        Response missing = lead.request().get("/companies/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(withoutAddress(foreign)).isEqualTo(withoutAddress(missing));
        lead.request()
                .get("/companies")
                .then()
                .statusCode(200)
                .body(containsString("Company " + own))
                .body(containsString("One company"));
    }

    @Test
    void peopleOfACompanyAreToldThatTheyMayNotChangeIt() {
        UUID own = test.company();
        TestPeople.Client lead = people.ofCompany(own, Role.LEAD);
        lead.request().get("/companies/new").then().statusCode(403);
        lead.request().get("/companies/" + own + "/edit").then().statusCode(403);
        lead.request()
                .formParam("name", "Mine")
                .post("/companies/" + own + "/edit")
                .then()
                .statusCode(403);
        lead.request().get("/companies/import").then().statusCode(403);
    }

    private RequestSpecification form() {
        return analyst.request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** A page without the address that was asked for, to which its choice of language leads back. */
    private static String withoutAddress(Response page) {
        return page.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
