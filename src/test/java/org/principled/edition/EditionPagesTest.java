package org.principled.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;

@QuarkusTest
class EditionPagesTest {

    private static final String SAMPLE = "/questionnaires/sample/2026.1";

    @Inject
    CatalogueEditions bundled;

    @Test
    void homeListsEachEditionWithWhatIdentifiesIt() {
        assertThat(text("/"))
                .contains("A sample")
                .contains("Edition sample 2026.1")
                .contains("Languages English , العربية")
                .contains("Areas 2 Indicators 2 Elements 4")
                .contains("Licence CC-BY-4.0")
                .contains("SHA-256 0123456789ab…");
    }

    @Test
    void homeShowsCommandsThatFitTheFirstEdition() {
        assertThat(text("/"))
                .contains("Example,A-1.1,yes")
                .contains("java -jar principled.jar score sample answers.csv --out scores");
    }

    @Test
    void editionSaysItsFullHashAndLicence() {
        assertThat(text(SAMPLE)).contains(Samples.HASH).contains("CC-BY-4.0 Free to use.");
    }

    @Test
    void editionTellsEveryRuleInWords() {
        assertThat(text(SAMPLE))
                .contains(
                        "An element is worth 100 times the points of its answer, times the factor of its best evidence.")
                .contains("the company’s value of an element is the lowest among them")
                .contains("A part counts from 10% of revenue or users on.")
                .contains("Parts with the profile Vendor always count.")
                .contains("An area of which fewer than 3 elements apply is reported, but not scored.")
                .contains("An area counts in full from 40% of its element weight on.")
                .contains("A score is provisional while less than 60%")
                .contains("the lowest score among these areas: A.")
                .contains("to whole points on pages and in reports, to 4 decimals in data files")
                .contains("within 0.5 points of the first of the group above")
                .contains("Where an element counts only if it is published, evidence of grade E1 has the factor 0.")
                .contains("Weight 15, 75% of the total");
    }

    @Test
    void editionSaysWhatFlagsCapAndWhatLiftsThem() {
        assertThat(text(SAMPLE))
                .contains("Area A is at most 30.")
                .contains("Area B is at most 20 where the finding is about A-1.1.")
                .contains("The total is at most 45.")
                .contains("Each element named in the finding is at most 0.")
                .contains("Its caps hold, raised by 50% of the way to 100.")
                .contains("Lifted when It is mended.")
                .contains("About Any element");
    }

    @Test
    void editionExplainsTablesAndScopingQuestions() {
        assertThat(text(SAMPLE))
                .contains("country (names the row) country code")
                .contains("Received by authority: Court, police. The parts add up.")
                .contains("Received by topic: speech. Each part is at most the whole.")
                .contains("received &gt;= 0 (must hold) Never below nothing.")
                .contains("Yes from 90%, Partial from 50%.")
                .contains("received &gt; 0 where received &lt; 9 unless “bulk” is yes (otherwise a note is asked for)")
                .contains("Little evidence 0 to below 20 some 20 to 100")
                .contains("Asked only if “Do you sell to governments?” is answered “Yes”. Otherwise No counts.");
    }

    @Test
    void editionWithoutAnythingOptionalShowsNoEmptyParts() {
        assertThat(text("/questionnaires/bare/1"))
                .contains("The total is the mean of all indicators, a family counting once.")
                .contains("ranked on scores rounded to whole points")
                .doesNotContain("Red flags")
                .doesNotContain("Profiles")
                .doesNotContain("Sources")
                .doesNotContain("of the total Indicators");
        assertThat(text("/questionnaires/bare/1/areas/X"))
                .contains("A family of Xa")
                .contains("Part of X0")
                .doesNotContain("Weight")
                .doesNotContain("Every company");
    }

    @Test
    void everyKindOfEvidenceIsShownWithTheGradeThatFollows() {
        assertThat(text(SAMPLE))
                .contains("Only stated Public, with an address or archive copy Handed in as a file")
                .contains("Public document E0 E1 E0 E0 Outside source E0 E0 E0 E0")
                .contains("Outside source, by a listed body E0 E0 E1 E0")
                .contains("Listed bodies The Laboratory");
    }

    @Test
    void elementSaysAllThatIsNeededToAnswerIt() {
        assertThat(text(SAMPLE + "/areas/A"))
                .contains("A-1.1 A published rule Does the company publish its rule?")
                .contains("Yes if All of the rule is public.")
                .contains("Partial if Some of it is public.")
                .contains("Why it matters People need to know.")
                .contains("Examples of evidence The rule, with its date")
                .contains("Applies to Every profile")
                .contains("Type Policy. Counts only if published.")
                .contains("Weight 3: key control")
                .contains("Kind of evidence Public document")
                .contains("“No such event” is accepted only where B-1.1 is answered “Partial” or better")
                .contains("Red flag RF-01 Rule broken")
                .contains("Table Q1 Demands")
                .contains("Rests on GP 11 ; BAD one")
                .contains("Answers Yes, sadly 0, no 1");
    }

    @Test
    void conditionsAreToldInWords() {
        assertThat(text(SAMPLE + "/areas/A"))
                .contains("Telecom, if “Do you sell to governments?” is answered “Yes”")
                .contains("Vendor, if “Do you sell to governments?” is answered “Yes” and (it is not so that "
                        + "(“Do you sell to governments?” is answered “Yes” or “SC-BIO” is answered “Yes” or “No”))");
    }

    /** Follows every link from the first page on, through the made-up editions and those in the program. */
    @Test
    void everyLinkWithinTheSiteLeadsToAPageThatHasItsAnchor() {
        Map<String, String> pages = new LinkedHashMap<>(Map.of("/", html("/")));
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        while (!open.isEmpty()) {
            String from = open.remove();
            for (URI link : links(pages.get(from))) {
                URI target = URI.create(from).resolve(link);
                String page = target.getPath() + (target.getQuery() == null ? "" : "?" + target.getQuery());
                if (!pages.containsKey(page)) {
                    pages.put(page, html(page));
                    open.add(page);
                }
                assertThat(target.getFragment() == null || hasAnchor(pages.get(page), target.getFragment()))
                        .as("%s links to %s", from, link)
                        .isTrue();
            }
        }
        assertThat(pages.keySet())
                .contains(
                        "/questionnaires/principle-d/2026.1/areas/REM",
                        "/questionnaires/rdr-2022/1/areas/P",
                        SAMPLE + "?lang=ar");
    }

    private static List<URI> links(String page) {
        return Pattern.compile("<a [^>]*href=\"([/#][^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> URI.create(link.group(1).replace("&amp;", "&")))
                .distinct()
                .toList();
    }

    private static boolean hasAnchor(String page, String anchor) {
        return page.contains("id=\"" + anchor + "\"");
    }

    @Test
    void everyElementInTheProgramHasAPlaceOfItsOwn() {
        assertThat(bundled.all()).isNotEmpty();
        for (Editions.Held held : bundled.all()) {
            Links links = new Links(held.edition(), held.edition().language());
            for (Area area : held.questionnaire().areas()) {
                String page = html(links.area(area.code(), ""));
                assertThat(area.elements().map(Element::code)).allMatch(code -> hasAnchor(page, code));
            }
        }
    }

    @Test
    void filterShowsWhatCanApplyToAProfileAndLeadsBack() {
        assertThat(text(SAMPLE + "/areas/A?profile=cloud"))
                .contains("2 of 3 elements can apply to the profile Cloud.")
                .contains("A-1.2")
                .doesNotContain("A-1.3 A conditional rule");
        assertThat(html(SAMPLE + "/areas/A?profile=cloud"))
                .contains("<option value=\"cloud\" selected>Cloud</option>")
                .contains("href=\"" + SAMPLE + "/areas/B?profile=cloud\"")
                .contains("<a href=\"" + SAMPLE + "/areas/A\">Show all elements</a>");
    }

    @Test
    void anotherLanguageIsKeptOnEveryLinkAndSaysItsDirection() {
        assertThat(html(SAMPLE + "/areas/A?lang=ar"))
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("href=\"" + SAMPLE + "/areas/B?lang=ar\"")
                .contains("<input type=\"hidden\" name=\"lang\" value=\"ar\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/questionnaires/hostile/2026.1", "/questionnaires/hostile/2026.1/areas/A?profile=cloud"})
    void textsOfAQuestionnaireNeverBecomeMarkup(String page) {
        assertThat(html(page))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<img");
    }

    @Test
    void addressOfASourceIsALinkOnlyWhereABrowserMaySafelyOpenIt() {
        assertThat(html(SAMPLE)).contains("href=\"https://example.org/gp\"").doesNotContain("javascript:");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /questionnaires/sample/2030.1,               404, This server holds no edition sample@2030.1., /
            /questionnaires/nothing/1/areas/A,           404, This server holds no edition nothing@1.,     /
            /questionnaires/sample/2026.1/areas/a,       404, This edition has no area a.,                 /questionnaires/sample/2026.1
            /questionnaires/sample/2026.1/areas/%3Cb%3E, 404, This edition has no area &lt;b&gt;.,         /questionnaires/sample/2026.1
            /questionnaires/sample/2026.1/areas/A?profile=x, 400, no company profile x.,                   /questionnaires/sample/2026.1/areas/A
            /questionnaires/sample/2026.1?lang=tlh,      400, no texts in the language tlh.,               /questionnaires/sample/2026.1
            """)
    void whatIsNotThereIsSaidInASentenceWithAWayBack(String path, int status, String sentence, String wayBack) {
        String page = given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page).contains(sentence).contains("href=\"" + wayBack + "\"");
    }

    private static String html(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    /** What a person reads, in one line. */
    private static String text(String path) {
        return html(path)
                .replaceAll("(?s)<select.*?</select>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" .", ".");
    }
}
