package org.principled.assessment.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;

/** A workbook goes out, is filled in, and comes back: nothing is lost, nothing is overwritten unseen. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class OfflineApiTest {

    @Inject
    TestAssessments tests;

    TestAssessments.Opened opened;
    String path;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        path = "/api/v1/assessments/" + opened.id();
        answer("GOV-1.1", "partial", "\"0\"");
        answer("GOV-1.2", "no", "\"0\"");
    }

    private RequestSpecification lead() {
        return opened.lead().client().request();
    }

    private void answer(String code, String answer, String tag) {
        Response saved = lead().header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("said", "chosen", "answer", answer, "reason", "As told here."))
                .put(path + "/answers/" + code);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    private byte[] download() {
        Response book = lead().get(path + "/answers.xlsx");
        assertThat(book.statusCode()).isEqualTo(200);
        return book.asByteArray();
    }

    private Response upload(byte[] book) {
        return lead().contentType(Books.MEDIA_TYPE).body(book).post(path + "/answers.xlsx");
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        assertThat(upload(download()).jsonPath().getList("$")).isEmpty();
    }

    @Test
    void whatWasFilledInIsShownAndTakenOver() throws IOException {
        byte[] book = TestWorkbooks.filled(
                download(),
                Map.of(
                        "GOV-1.3", Map.of("answer", "Yes", "reason", "=See the minutes of 3 May."),
                        "GOV-1.1", Map.of("answer", "yes"),
                        "GOV-1.4", Map.of("answer", "perhaps")));

        List<Map<String, String>> changes = upload(book).jsonPath().getList("$");

        assertThat(changes)
                .extracting(change -> change.get("kind") + " " + change.get("element") + " " + change.get("field"))
                .containsExactlyInAnyOrder(
                        "added GOV-1.3 answer", "added GOV-1.3 reason", "changed GOV-1.1 answer", "not_understood  ");
        assertThat(changes)
                .filteredOn(change -> change.get("kind").equals("not_understood"))
                .allMatch(change ->
                        change.get("where").contains("!") && change.get("value").equals("perhaps"));
        Response merged = merge(changes.stream()
                .filter(change -> !change.get("kind").equals("not_understood"))
                .toList());
        assertThat(merged.jsonPath().getInt("taken")).as(merged.asString()).isEqualTo(3);
        assertThat(said("GOV-1.3")).isEqualTo("yes =See the minutes of 3 May.");
        assertThat(said("GOV-1.1")).isEqualTo("yes As told here.");
        assertThat(said("GOV-1.2")).isEqualTo("no As told here.");
        assertThat(lead().get(path + "/answers/GOV-1.1/history").jsonPath().getList("version"))
                .containsExactly(2, 1);
    }

    @Test
    void whoMayReadAnExplanationStaysAsItWas() throws IOException {
        explain("GOV-1.3", "public");
        explain("GOV-1.4", "sealed");
        byte[] book = TestWorkbooks.filled(
                download(), Map.of("GOV-1.3", Map.of("reason", "Another."), "GOV-1.4", Map.of("answer", "yes")));

        Response merged = merge(upload(book).jsonPath().getList("$"));

        assertThat(merged.jsonPath().getInt("taken")).as(merged.asString()).isEqualTo(2);
        assertThat(audience("GOV-1.3")).isEqualTo("Another. public");
        assertThat(audience("GOV-1.4")).isEqualTo("As told here. sealed");
    }

    private void explain(String code, String audience) {
        Map<String, String> answer =
                Map.of("said", "chosen", "answer", "no", "reason", "As told here.", "audience", audience);
        assertThat(lead().header("If-Match", "\"0\"")
                        .contentType("application/json")
                        .body(answer)
                        .put(path + "/answers/" + code)
                        .statusCode())
                .isEqualTo(200);
    }

    private String audience(String code) {
        Response answer = lead().get(path + "/answers/" + code);
        return answer.jsonPath().getString("reason") + " " + answer.jsonPath().getString("audience");
    }

    @Test
    void whatAColleagueSaidSinceIsAConflictAndStaysUnlessChosen() throws IOException {
        byte[] book = TestWorkbooks.filled(
                download(), Map.of("GOV-1.1", Map.of("answer", "yes"), "GOV-1.2", Map.of("answer", "yes")));
        answer("GOV-1.1", "no", "\"1\"");

        List<Map<String, String>> changes = upload(book).jsonPath().getList("$");

        assertThat(changes)
                .extracting(change -> change.get("kind") + " " + change.get("element") + " " + change.get("now"))
                .containsExactlyInAnyOrder("conflict GOV-1.1 no", "changed GOV-1.2 no");
        answer("GOV-1.2", "partial", "\"1\"");
        Response late = merge(changes);
        assertThat(late.jsonPath().getInt("taken")).isEqualTo(1);
        assertThat(late.jsonPath().getList("left.element")).containsExactly("GOV-1.2");
        assertThat(said("GOV-1.1")).startsWith("yes");
        assertThat(said("GOV-1.2")).startsWith("partial");
    }

    @Test
    void aWorkbookOfAnotherAssessmentAndOneThatIsNoneAreRefusedInASentence() {
        byte[] book = download();
        String other = "/api/v1/assessments/" + tests.next(opened);

        Response foreign = lead().contentType(Books.MEDIA_TYPE).body(book).post(other + "/answers.xlsx");
        Response none = upload("no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.jsonPath().getString("detail")).contains("another assessment");
        assertThat(none.statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfTheRequest() throws IOException {
        byte[] book = TestWorkbooks.filled(download(), Map.of("GOV-1.4", Map.of("answer", "perhaps")));

        Response french = frenchUpload(book);
        Response none = frenchUpload("no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(french.jsonPath().getList("why"))
                .containsExactly(
                        // The list of this workbook, which is in English, offers “N/A” and “Unknown”.
                        "réponse inconnue `perhaps`\u202F; possibles\u00A0: Oui, Partiel, Non, N/A, Unknown");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.jsonPath().getString("problems[0].message"))
                .isEqualTo("ce n’est pas un classeur au format .xlsx\u202F; enregistrez-le au format .xlsx");
        assertThat(none.jsonPath().getString("detail"))
                .contains("answers.xlsx\u00A0: ce n’est pas un classeur au format .xlsx");
    }

    private Response frenchUpload(byte[] book) {
        return lead().header("Accept-Language", "fr")
                .contentType(Books.MEDIA_TYPE)
                .body(book)
                .post(path + "/answers.xlsx");
    }

    @Test
    void whoMayNotAnswerTakesNothingOver() {
        byte[] book = download();
        RequestSpecification reader =
                tests.member(opened.company(), Role.READER).client().request();

        assertThat(reader.contentType(Books.MEDIA_TYPE)
                        .body(book)
                        .post(path + "/answers.xlsx")
                        .statusCode())
                .isEqualTo(403);
    }

    private Response merge(List<Map<String, String>> changes) {
        return lead().contentType("application/json")
                .body(changes.stream()
                        .map(change -> Map.of(
                                "element", change.get("element"),
                                "unit", change.get("unit"),
                                "field", change.get("field"),
                                "now", change.get("now"),
                                "value", change.get("value")))
                        .toList())
                .post(path + "/changes");
    }

    private String said(String code) {
        Response answer = lead().get(path + "/answers/" + code);
        return answer.jsonPath().getString("answer") + " " + answer.jsonPath().getString("reason");
    }
}
