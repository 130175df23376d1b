package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.database.TestDatabase;

/** Companies as scripts read and write them. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class CompanyApiTest {

    private static final String PATH = "/api/v1/companies";

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
    void aCompanyIsCreatedReadAndChanged() {
        String name = "Acme " + UUID.randomUUID();
        Map<String, Object> draft = draft(name);
        draft.put("country", "nl");
        draft.put("website", "https://acme.example");
        draft.put("lines", List.of(Map.of("name", "Access", "profiles", List.of("telecom"), "share", "75 %")));
        Response created = post(draft);
        created.then()
                .statusCode(201)
                .body("name", equalTo(name))
                .body("country", equalTo("NL"))
                .body("lines[0].share", equalTo("3/4"))
                .body("version", equalTo(1));
        String location = created.header("Location");
        assertThat(location).endsWith(PATH + "/" + created.path("id"));

        Response read = analyst.request().get(location);
        read.then().statusCode(200).header("ETag", "\"1\"").body("lines[0].profiles", equalTo(List.of("telecom")));

        draft.put("lines", List.of());
        draft.put("parent", test.company().toString());
        put(location, "\"1\"", draft)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lines", hasSize(0))
                .body("version", equalTo(2));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        UUID id = test.company();
        String path = PATH + "/" + id;
        put(path, null, draft("A " + id)).then().statusCode(428).contentType("application/problem+json");
        put(path, "\"7\"", draft("A " + id))
                .then()
                .statusCode(412)
                .body("now.name", equalTo("Company " + id))
                .body("now.version", equalTo(1));
        put(path, "W/\"1\"", draft("A " + id)).then().statusCode(412);
        put(path, "\"1\"", draft("A " + id)).then().statusCode(200);
        put(path, "\"1\"", draft("B " + id)).then().statusCode(412).body("now.name", equalTo("A " + id));
    }

    @Test
    void ofManyChangesAtOnceExactlyOneIsMade() throws Exception {
        UUID id = test.company();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> changes = IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> put(PATH + "/" + id, "\"1\"", draft("Raced " + i + " " + id))
                                    .statusCode())
                    .toList();
            int done = 0;
            for (Future<Integer> change : threads.invokeAll(changes)) {
                assertThat(change.get()).isIn(200, 412);
                done += change.get() == 200 ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(companies.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsToldFieldByField() {
        Map<String, Object> draft = draft("");
        draft.put("lei", "506700GE1G29325QX364");
        draft.put("lines", List.of(Map.of("name", "x", "profiles", List.of("bank"))));
        post(draft)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.field", equalTo(List.of("name", "lei", "lines[0].profiles")))
                .body("violations.message", hasItem(containsString("check digits")))
                .body("detail", containsString("name"));
    }

    @Test
    void namesAndIdentifiersAreTakenOnce() {
        UUID id = test.company();
        post(draft("COMPANY " + id)).then().statusCode(422).body("violations.field", equalTo(List.of("name")));
    }

    @Test
    void noCompanyOwnsItself() {
        String mother = "Mother " + UUID.randomUUID();
        String daughter = "Daughter " + UUID.randomUUID();
        String path = post(draft(mother)).header("Location");
        Map<String, Object> owned = draft(daughter);
        owned.put("parent", mother);
        post(owned).then().statusCode(201);
        Map<String, Object> ring = draft(mother);
        ring.put("parent", daughter);
        put(path, "\"1\"", ring).then().statusCode(422).body("violations.field", equalTo(List.of("parent")));
        ring.put("parent", mother);
        put(path, "\"1\"", ring).then().statusCode(422).body("violations.field", equalTo(List.of("parent")));
        ring.put("parent", "nobody at all");
        put(path, "\"1\"", ring).then().statusCode(422).body("violations.field", equalTo(List.of("parent")));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTime() throws Exception {
        Map<String, Object> draft = draft("Once " + UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Response>> posts = Collections.nCopies(6, () -> post(key, draft));
            List<Response> answers = new ArrayList<>();
            for (Future<Response> post : threads.invokeAll(posts)) {
                answers.add(post.get());
            }
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(answer.asString()).isEqualTo(answers.get(0).asString());
                assertThat(answer.header("Location")).isEqualTo(answers.get(0).header("Location"));
            });
        } finally {
            threads.shutdownNow();
        }
        draft.put("name", "Another " + UUID.randomUUID());
        post(key, draft).then().statusCode(422).body("detail", containsString("another request"));
        people.ofCoalition(Role.ANALYST)
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(PATH)
                .then()
                .statusCode(201);
        post("bad\u00e4key", draft("N " + UUID.randomUUID())).then().statusCode(422);
    }

    @Test
    void whatWasRefusedMayBeSentAgainUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        post(key, draft("")).then().statusCode(422);
        post(key, draft("Second try " + UUID.randomUUID())).then().statusCode(201);
    }

    @Test
    void foreignAndMissingCompaniesLookTheSame() {
        UUID own = test.company();
        TestPeople.Client reader = people.ofCompany(own, Role.READER);
        reader.request().get(PATH + "/" + own).then().statusCode(200);
        UUID foreignId = test.company();
        UUID missingId = UUID.randomUUID();
        Response foreign = reader.request().get(PATH + "/" + foreignId);
        Response missing = reader.request().get(PATH + "/" + missingId);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString().replace(foreignId.toString(), ""))
                .isEqualTo(missing.asString().replace(missingId.toString(), ""));
        assertThat(foreign.headers().asList().stream()
                        .map(Object::toString)
                        .filter(header -> !header.startsWith("date")))
                .isEqualTo(missing.headers().asList().stream()
                        .map(Object::toString)
                        .filter(header -> !header.startsWith("date"))
                        .toList());
        reader.request().get(PATH + "/not-an-id").then().statusCode(404);
        reader.request().get(PATH).then().statusCode(200).body("companies.id", equalTo(List.of(own.toString())));
    }

    @ParameterizedTest
    @CsvSource({"LEAD", "CONTRIBUTOR", "SIGNATORY", "READER"})
    void peopleOfACompanyChangeNothing(Role role) {
        UUID own = test.company();
        TestPeople.Client person = people.ofCompany(own, role);
        person.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(draft("Mine " + own))
                .put(PATH + "/" + own)
                .then()
                .statusCode(403);
        person.request()
                .contentType(ContentType.JSON)
                .body(draft("Mine"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"ANALYST, 201", "ADMINISTRATOR, 201", "APPROVER, 403", "PUBLISHER, 403"})
    void analystsAndAdministratorsKeepCompanies(Role role, int status) {
        people.ofCoalition(role)
                .request()
                .contentType(ContentType.JSON)
                .body(draft("Kept " + UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(status);
        people.ofCoalition(role).request().get(PATH).then().statusCode(200);
    }

    @Test
    void nobodyElseSeesAnything() {
        RestAssured.given().get(PATH).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "legalName", "lei", "country", "parent", "website", "headcount", "stateOwned"})
    void hugeTextsAreRefusedWithASentence(String field) {
        long before = count();
        Map<String, Object> draft = draft("Huge " + UUID.randomUUID());
        draft.put(field, "x".repeat(100_000));
        post(draft)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of(field)))
                .body(
                        "detail",
                        not(containsString("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")));
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "legalName", "lei", "country", "parent", "website", "headcount", "stateOwned"})
    void controlCharactersAreRefusedWithASentence(String field) {
        Map<String, Object> draft = draft("Control " + UUID.randomUUID());
        draft.put(field, "a\u0000b");
        post(draft).then().statusCode(422).body("violations.field", equalTo(List.of(field)));
    }

    @Test
    void brokenJsonIsRefused() {
        for (String body : List.of("", "{", "[]", "null", "{\"name\": 3}", "{\"nam\": \"x\"}", "{\"lines\": {}}")) {
            int status = analyst.request()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post(PATH)
                    .statusCode();
            assertThat(status).as(body).isBetween(400, 422);
        }
    }

    @Test
    void companiesAreSearchedAndFilteredPageByPage() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 53; i++) {
            Map<String, Object> draft = draft("Page%_! " + mark + " " + (char) ('A' + i % 26) + i);
            draft.put("country", i == 7 ? "NL" : "");
            draft.put(
                    "lines",
                    i == 9 ? List.of(Map.of("name", "x", "profiles", List.of("cloud", "telecom"))) : List.of());
            post(draft).then().statusCode(201);
        }
        Response first = list(Map.of("q", "%_! " + mark));
        first.then().body("total", equalTo(53)).body("pages", equalTo(2)).body("companies", hasSize(50));
        Response second = list(Map.of("q", "%_! " + mark, "page", 2));
        second.then().body("companies", hasSize(3));
        List<String> ids = new ArrayList<>(first.path("companies.id"));
        ids.addAll(second.path("companies.id"));
        assertThat(ids).doesNotHaveDuplicates().hasSize(53);
        list(Map.of("q", mark, "country", "NL")).then().body("total", equalTo(1));
        list(Map.of("q", mark, "profile", "telecom")).then().body("total", equalTo(1));
        list(Map.of("q", mark, "profile", "tele_om")).then().body("total", equalTo(0));
        list(Map.of("q", mark, "page", -3)).then().statusCode(200).body("page", equalTo(1));
        list(Map.of("q", mark, "page", 99_999_999)).then().statusCode(200).body("page", equalTo(2));
        list(Map.of("q", "x".repeat(2000))).then().statusCode(200).body("total", equalTo(0));
    }

    private Response list(Map<String, Object> query) {
        return analyst.request().queryParams(query).get(PATH);
    }

    private long count() {
        return analyst.request().get(PATH).jsonPath().getLong("total");
    }

    private Response post(Map<String, Object> draft) {
        return analyst.request().contentType(ContentType.JSON).body(draft).post(PATH);
    }

    private Response post(String key, Map<String, Object> draft) {
        return analyst.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(draft)
                .post(PATH);
    }

    private Response put(String path, String tag, Map<String, Object> draft) {
        RequestSpecification request =
                analyst.request().contentType(ContentType.JSON).body(draft);
        return (tag == null ? request : request.header("If-Match", tag)).put(path);
    }

    private static Map<String, Object> draft(String name) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", name);
        return draft;
    }
}
