package org.principled.assessment.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** Rows of tables and pieces of evidence go out in a workbook and come back as changes, each taken over only if it is chosen. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OfflineRowsApiTest {

    private static final String USERS = "q7:users";

    @Inject
    TestAssessments tests;

    TestAssessments.Opened opened;
    String path;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        path = "/api/v1/assessments/" + opened.id();
    }

    private RequestSpecification lead() {
        return opened.lead().client().request().contentType("application/json");
    }

    private static Map<String, String> row(String country, String users) {
        return Map.of(
                "reporting_entity",
                "=Acme",
                "service",
                "all",
                "country",
                country,
                "period_start",
                "2025-01-01",
                "period_end",
                "2025-12-31",
                "users",
                users);
    }

    private void add(String country, String users, String note) {
        Response added =
                lead().body(Map.of("cells", row(country, users), "note", note)).post(path + "/tables/Q7/rows");
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(200);
    }

    private List<Map<String, Object>> rows() {
        return lead().get(path + "/tables/Q7").jsonPath().getList("$");
    }

    private List<String> users() {
        return lead().get(path + "/tables/Q7").jsonPath().getList("cells.collect { it.country + ' ' + it.users }");
    }

    private byte[] download() {
        return lead().get(path + "/answers.xlsx").asByteArray();
    }

    private List<Map<String, String>> changes(byte[] book) {
        Response changes = lead().contentType(Books.MEDIA_TYPE).body(book).post(path + "/answers.xlsx");
        assertThat(changes.statusCode()).as(changes.asString()).isEqualTo(200);
        return changes.jsonPath().getList("$");
    }

    private Response merge(List<Map<String, String>> changes) {
        return lead().body(changes.stream()
                        .map(change -> {
                            Map<String, String> wanted = new HashMap<>(change);
                            wanted.keySet().retainAll(List.of("element", "unit", "field", "now", "value"));
                            return wanted;
                        })
                        .toList())
                .post(path + "/changes");
    }

    private static List<Map<String, String>> only(List<Map<String, String>> changes, String... kinds) {
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.get("kind")))
                .toList();
    }

    @Test
    void rowsThatWereNotTouchedChangeNothing() {
        add("DE", "10..20", "");
        assertThat(changes(download())).isEmpty();
    }

    @Test
    void aRowThatCannotBeStoredIsLeftWithTheReasonInTheLanguageOfTheRequest() throws IOException {
        add("DE", "1", "");
        byte[] book = TestWorkbooks.edited(
                download(),
                workbook ->
                        TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(0), Map.of(USERS, "100")));
        List<Map<String, String>> changes = changes(book);
        changes.forEach(change -> change.computeIfPresent("value", (key, row) -> row.replace("100", "many")));

        assertThat(merge(changes).jsonPath().getString("left[0].why"))
                .contains("“many” is not a whole number of at least 0")
                .doesNotContain("SheetProblem");
        assertThat(users()).containsExactly("DE 1");
    }

    @Test
    void rowsAreAddedChangedKeptInConflictTakenOutAndNotUnderstood() throws IOException {
        add("DE", "1", "Counted by hand.");
        add("FR", "2", "");
        add("IT", "3", "");
        add("ES", "4", "");
        byte[] book = TestWorkbooks.edited(download(), workbook -> {
            TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(0), Map.of(USERS, "100", "q7:country", "AT"));
            TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(1), Map.of(USERS, "200"));
            TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(3), Map.of(USERS, "many"));
            TestWorkbooks.clear(TestWorkbooks.rows(workbook, USERS).get(2));
            Map<String, String> added = new HashMap<>();
            row("CH", "barred by law").forEach((column, text) -> added.put("q7:" + column, text));
            TestWorkbooks.write(TestWorkbooks.below(workbook, USERS), added);
        });
        Map<String, Object> french = rows().get(1);
        assertThat(lead().header("If-Match", "\"1\"")
                        .body(Map.of("cells", row("FR", "20")))
                        .put(path + "/rows/" + french.get("id"))
                        .statusCode())
                .isEqualTo(200);

        List<Map<String, String>> changes = changes(book);

        assertThat(changes)
                .extracting(change -> change.get("kind") + " " + change.get("element"))
                .containsExactlyInAnyOrder("changed Q7", "conflict Q7", "removed Q7", "added Q7", "not_understood ");
        assertThat(only(changes, "not_understood"))
                .allMatch(change -> change.get("where").endsWith("'Q7 Context figures'!F7")
                        && change.get("value").equals("many"));
        Response merged = merge(only(changes, "changed", "added"));
        assertThat(merged.jsonPath().getInt("taken")).as(merged.asString()).isEqualTo(2);
        assertThat(users()).containsExactly("AT 100", "FR 20", "IT 3", "ES 4", "CH barred_by_law");
        assertThat(rows().get(0)).containsEntry("note", "Counted by hand.");

        Response rest = merge(only(changes, "removed", "conflict"));
        assertThat(rest.jsonPath().getInt("taken")).as(rest.asString()).isEqualTo(2);
        assertThat(users()).containsExactly("AT 100", "FR 200", "ES 4", "CH barred_by_law");
    }

    @Test
    void aRowThatSomebodyChangedAfterItWasShownStays() throws IOException {
        add("DE", "1", "");
        add("FR", "2", "");
        byte[] book = TestWorkbooks.edited(download(), workbook -> {
            TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(0), Map.of(USERS, "100"));
            TestWorkbooks.write(TestWorkbooks.rows(workbook, USERS).get(1), Map.of(USERS, "200"));
        });
        List<Map<String, String>> changes = changes(book);
        lead().header("If-Match", "\"1\"")
                .body(Map.of("cells", row("FR", "20")))
                .put(path + "/rows/" + rows().get(1).get("id"));

        Response late = merge(changes);

        assertThat(late.jsonPath().getInt("taken")).as(late.asString()).isEqualTo(1);
        assertThat(late.jsonPath().getList("left.element")).containsExactly("Q7");
        assertThat(users()).containsExactly("DE 100", "FR 20");
    }

    @Test
    void whatIsNoRowIsNotUnderstood() {
        Response merged = merge(List.of(Map.of("element", "Q7", "field", "row:1", "value", "no row")));
        assertThat(merged.statusCode()).isEqualTo(400);
        Response unknown = merge(List.of(Map.of("element", "Q9", "field", "row:1", "value", "{}")));
        assertThat(unknown.jsonPath().getInt("taken")).isZero();
    }

    @Test
    void evidenceThatWasTakenOutIsDetachedOnlyIfChosen() throws IOException {
        String piece = attach("Policy", "GOV-1.1");
        attach("Minutes", "GOV-1.2");
        byte[] book = TestWorkbooks.edited(
                download(),
                workbook -> TestWorkbooks.clear(TestWorkbooks.rows(workbook, "file_sha256").stream()
                        .filter(row -> row.getCell(0).toString().equals("GOV-1.1"))
                        .findFirst()
                        .orElseThrow()));

        List<Map<String, String>> changes = changes(book);

        assertThat(changes)
                .extracting(change -> change.get("kind") + " " + change.get("element") + " " + change.get("value"))
                .containsExactly("removed GOV-1.1 ");
        assertThat(changes.get(0).get("now")).contains("Policy");
        Response merged = merge(changes);
        assertThat(merged.jsonPath().getInt("taken")).as(merged.asString()).isEqualTo(1);
        Response kept = lead().get(path + "/evidence/" + piece);
        assertThat(kept.jsonPath().getList("restedOnBy")).as(kept.asString()).isEmpty();
        assertThat(kept.jsonPath().getBoolean("removed")).isFalse();
        assertThat(changes(book)).isEmpty();
    }

    private String attach(String title, String code) {
        Response added = lead().body(Map.of(
                        "audience",
                        "public",
                        "fields",
                        Map.of(
                                "kind",
                                "PUB",
                                "title",
                                title,
                                "url",
                                "https://example.org/" + title,
                                "date",
                                "2025-05-01")))
                .post(path + "/evidence");
        assertThat(added.statusCode()).as(added.asString()).isLessThan(300);
        String id = added.jsonPath().getString("id");
        Response linked = lead().header("If-Match", "\"" + added.jsonPath().getInt("version") + "\"")
                .put(path + "/evidence/" + id + "/answers/" + code);
        assertThat(linked.statusCode()).as(linked.asString()).isLessThan(300);
        return id;
    }
}
