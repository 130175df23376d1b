package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.database.TestDatabase;

/** Cycles and invitations, as scripts and as people read and write them. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class CycleTest {

    private static final String API = "/api/v1/cycles";

    @Inject
    TestPeople people;

    @Inject
    TestCompanies test;

    @Inject
    Cycles cycles;

    private TestPeople.Client administrator;

    @BeforeEach
    void signIn() {
        administrator = people.ofCoalition(Role.ADMINISTRATOR);
    }

    @Test
    void aCycleIsCreatedReadAndChanged() {
        Map<String, Object> draft = draft("Api " + UUID.randomUUID());
        Response created = json(draft).post(API);
        created.then()
                .statusCode(201)
                .body("periodStart", equalTo("2025-01-01"))
                .body("version", equalTo(1));
        String path = created.header("Location");
        administrator.request().get(path).then().statusCode(200).header("ETag", "\"1\"");
        draft.put("replyDays", 19);
        json(draft)
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("replyDays")));
        draft.put("replyDays", 25);
        json(draft).put(path).then().statusCode(428);
        json(draft).header("If-Match", "\"1\"").put(path).then().statusCode(200).header("ETag", "\"2\"");
        json(draft).header("If-Match", "\"1\"").put(path).then().statusCode(412).body("now.replyDays", equalTo(25));
        json(draft).post(API).then().statusCode(422).body("violations.field", equalTo(List.of("title")));
    }

    @Test
    void companiesAreInvitedAsAWhole() {
        UUID one = test.company();
        UUID two = test.company();
        UUID id = test.cycle(one);
        String path = API + "/" + id + "/companies";
        administrator.request().get(path).then().header("ETag", "\"1\"").body("id", equalTo(List.of(one.toString())));
        json(Map.of("companies", List.of(two, UUID.randomUUID())))
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(422);
        json(Map.of("companies", List.of(two))).put(path).then().statusCode(428);
        json(Map.of("companies", List.of(two)))
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(List.of(two.toString())));
        json(Map.of("companies", List.of(one)))
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(412);
        assertThat(cycles.isInvited(id, two)).isTrue();
        assertThat(cycles.isInvited(id, one)).isFalse();
    }

    @Test
    void aCompanySeesTheCyclesThatInviteItAndNoOtherCompany() {
        UUID own = test.company();
        UUID other = test.company();
        UUID id = test.cycle(own, other);
        UUID foreign = test.cycle(other);
        TestPeople.Client reader = people.ofCompany(own, Role.READER);
        reader.request()
                .get("/cycles/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Company " + own))
                .body(not(containsString(other.toString())));
        reader.request().get(API + "/" + id + "/companies").then().body("$", hasSize(1));
        reader.request().get(API).then().body("id", equalTo(List.of(id.toString())));
        Response notInvited = reader.request().get("/cycles/" + foreign);
        Response missing = reader.request().get("/cycles/" + UUID.randomUUID());
        assertThat(notInvited.statusCode()).isEqualTo(404);
        assertThat(withoutAddress(notInvited)).isEqualTo(withoutAddress(missing));
        reader.request().get(API + "/" + foreign + "/companies").then().statusCode(404);
        reader.request().get("/cycles").then().statusCode(200).body(not(containsString(foreign.toString())));
        json(reader, draft("Mine")).post(API).then().statusCode(403);
        reader.request().get("/cycles/" + id + "/edit").then().statusCode(403);
        reader.request()
                .formParam("companies", "x")
                .post("/cycles/" + id + "/invite")
                .then()
                .statusCode(403);
    }

    @Test
    void aCycleIsCreatedAndChangedByTheForm() {
        String title = "Form " + UUID.randomUUID();
        Response created = form(title).post("/cycles/new");
        created.then().statusCode(303);
        String path = created.header("Location");
        administrator
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(title))
                .body(containsString("20 working days"));
        form(title).formParam("version", 1).post(path + "/edit").then().statusCode(303);
        form("Mine " + title)
                .formParam("version", 1)
                .post(path + "/edit")
                .then()
                .statusCode(412)
                .body(containsString("value=\"Mine " + title + "\""))
                .body(containsString("name=\"version\" value=\"2\""));
        form("").post("/cycles/new").then().statusCode(422).body(containsString("href=\"#title\""));
    }

    @Test
    void companiesAreInvitedAndWithdrawnByTheForm() {
        UUID one = test.company();
        UUID two = test.company();
        UUID id = test.cycle();
        String path = "/cycles/" + id;
        administrator
                .request()
                .formParam("version", 1)
                .formParam("companies", "company " + one + "\r\n\r\nnobody at all")
                .post(path + "/invite")
                .then()
                .statusCode(422)
                .body(containsString("no company “nobody at all”"))
                .body(containsString("company " + one));
        assertThat(cycles.isInvited(id, one)).isFalse();
        administrator
                .request()
                .formParam("version", 1)
                .formParam("companies", "company " + one + "\r\n" + two)
                .post(path + "/invite")
                .then()
                .statusCode(303);
        assertThat(cycles.isInvited(id, one)).isTrue();
        administrator
                .request()
                .formParam("version", 1)
                .formParam("company", one.toString())
                .post(path + "/withdraw")
                .then()
                .statusCode(412);
        administrator
                .request()
                .formParam("version", 2)
                .formParam("company", one.toString())
                .post(path + "/withdraw")
                .then()
                .statusCode(303);
        assertThat(cycles.isInvited(id, one)).isFalse();
        assertThat(cycles.isInvited(id, two)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "questionnaire",
                "periodStart",
                "periodEnd",
                "opensOn",
                "closesOn",
                "replyDays",
                "companies"
            })
    void hugeTextsAreRefused(String field) {
        if (field.equals("companies")) {
            UUID id = test.cycle();
            administrator
                    .request()
                    .formParam("version", 1)
                    .formParam(field, "x".repeat(100_000))
                    .post("/cycles/" + id + "/invite")
                    .then()
                    .statusCode(422);
            return;
        }
        RequestSpecification form = administrator.request();
        if (!field.equals("title")) {
            form.formParam("title", "Huge " + UUID.randomUUID());
        }
        form.formParam(field, "x".repeat(100_000)).post("/cycles/new").then().statusCode(422);
    }

    private RequestSpecification form(String title) {
        return administrator
                .request()
                .formParam("title", title)
                .formParam("questionnaire", "principle-d@2026.1")
                .formParam("periodStart", "2025-01-01")
                .formParam("periodEnd", "2025-12-31")
                .formParam("opensOn", "2026-01-01")
                .formParam("closesOn", "2026-06-30")
                .formParam("replyDays", "20");
    }

    private RequestSpecification json(Object body) {
        return json(administrator, body);
    }

    private static RequestSpecification json(TestPeople.Client person, Object body) {
        return person.request().contentType(ContentType.JSON).body(body);
    }

    private static Map<String, Object> draft(String title) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", title);
        draft.put("questionnaire", "principle-d@2026.1");
        draft.put("periodStart", "2025-01-01");
        draft.put("periodEnd", "2025-12-31");
        draft.put("opensOn", "2026-01-01");
        draft.put("closesOn", "2026-06-30");
        draft.put("replyDays", 20);
        return draft;
    }

    /** A page without the address that was asked for, to which its choice of language leads back. */
    private static String withoutAddress(Response page) {
        return page.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    }
}
