package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.canonical.Fraction;
import org.principled.database.TestDatabase;

/** Importing companies and cycles: what is shown is what is stored, and all of it or nothing. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ImportTest {

    private static final Pattern CARRIED =
            Pattern.compile("<textarea name=\"csv\" hidden>\\n(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");

    @Inject
    TestPeople people;

    @Inject
    TestCompanies test;

    @Inject
    CompanySearch search;

    @Inject
    Cycles cycles;

    private TestPeople.Client analyst;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        analyst = people.ofCoalition(Role.ANALYST);
    }

    @Test
    void companiesAreShownFirstAndThenStored() {
        String csv = "\uFEFFcompany;lei;country;line;profiles;share;parent\r\n"
                + "Daughter M;;NL;Access;telecom messaging;12,5 %;Mother M\r\n"
                + "Daughter M;;;Cloud;cloud;1/3;\r\n"
                + "\r\n"
                + "Mother M;;;;;;\r\n"
                + "'=cmd M;;;;;;\r\n";
        Response shown = preview("/companies", csv.replace(" M", " " + mark));
        shown.then()
                .statusCode(200)
                .body(containsString("3 to be created, 0 to be changed, 0 as stored already."))
                .body(containsString("Access (telecom, messaging, 12.5 %); Cloud (cloud, 1/3)"));
        assertThat(found()).isEmpty();
        confirm("/companies", shown).then().statusCode(200).body(containsString("3 created"));
        assertThat(found())
                .extracting(CompanyView::name)
                .containsExactly("=cmd " + mark, "Daughter " + mark, "Mother " + mark);
        CompanyView daughter = found().get(1);
        assertThat(daughter.parentName()).contains("Mother " + mark);
        assertThat(daughter.lines().get(0).share()).contains(Fraction.of(1, 8));
        assertThat(daughter.lines().get(1).share()).contains(Fraction.of(1, 3));

        preview("/companies", csv.replace(" M", " " + mark))
                .then()
                .statusCode(200)
                .body(containsString("Everything in the file is stored already."));
        preview("/companies", "company,headcount\nDaughter " + mark + ",50-249\n")
                .then()
                .statusCode(200)
                .body(containsString("0 to be created, 1 to be changed, 0 as stored already."))
                .body(containsString("People employed: 50 to 249"));
    }

    @Test
    void everyFaultIsNamedWithRowAndColumnAndNothingIsStored() {
        String csv = "company,lei,country,line,profiles,share,parent\n"
                + "Good M,,,,,,\n"
                + "Bad M,123,,,,,\n"
                + "Bad M,,XX,Access,telecom,75 %,\n"
                + "Bad M,,NL,Cloud,bank,5/4,\n"
                + ",,,,,,\n"
                + ",,NL,,,,\n"
                + "Ring M,,,,,,Ring M\n"
                + "Lost M,,,,,,Nobody M\n";
        preview("/companies", csv.replace(" M", " " + mark))
                .then()
                .statusCode(422)
                .body(containsString("row 3, column lei"))
                .body(containsString("row 4, column country"))
                .body(containsString("row 5, column country"))
                .body(containsString("row 5, column profiles"))
                .body(containsString("row 5, column share"))
                .body(containsString("row 7, column company"))
                .body(containsString("row 8, column parent"))
                .body(containsString("row 9, column parent"))
                .body(not(containsString("Store all of this")));
        assertThat(found()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableIsRefusedInTheLanguageOfThePage() {
        String csv = "company,contry\n\"Half " + mark + ",NL\n";
        analyst.request()
                .header("Accept-Language", "fr")
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/companies/import")
                .then()
                .statusCode(422)
                .body(containsString("le fichier, ligne 1, colonne 2"))
                .body(containsString("colonne inconnue `contry`\u202F; vouliez-vous dire `country`\u202F?"))
                .body(containsString("le guillemet qui ouvre cette cellule n’est jamais fermé"));
    }

    @Test
    void threeHundredRowsAreImported() {
        StringBuilder csv = new StringBuilder("company,country,line,profiles,share\n");
        for (int i = 0; i < 150; i++) {
            csv.append("Many %03d %s,NL,Access,telecom,3/4\n".formatted(i, mark));
            csv.append("Many %03d %s,,Cloud,cloud,25 %%\n".formatted(i, mark));
        }
        Response shown = preview("/companies", csv.toString());
        shown.then().statusCode(200).body(containsString("150 to be created"));
        confirm("/companies", shown).then().statusCode(200).body(containsString("150 created"));
        Person person = analystPerson();
        assertThat(search.find(new CompanySearch.Filter(mark, "", "", 1), person)
                        .total())
                .isEqualTo(150);
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgain() {
        Response shown = preview("/companies", "company,country\nMoved " + mark + ",NL\n");
        Response other = preview("/companies", "company,country\nMoved " + mark + ",BE\n");
        confirm("/companies", other).then().statusCode(200);
        confirm("/companies", shown)
                .then()
                .statusCode(409)
                .body(containsString("has changed"))
                .body(containsString("BE → NL"));
        assertThat(found().get(0).facts().country()).isEqualTo("BE");
        analyst.request()
                .formParam("csv", "company\nForged " + mark + "\n")
                .formParam("shown", "0".repeat(64))
                .post("/companies/import/confirm")
                .then()
                .statusCode(409);
        assertThat(found()).hasSize(1);
    }

    @Test
    void pastedRowsAreReadLikeAFile() {
        analyst.request()
                .multiPart("text", "company\r\nPasted " + mark + "\r\n", "text/plain; charset=UTF-8")
                .post("/companies/import")
                .then()
                .statusCode(200)
                .body(containsString("1 to be created"));
    }

    @Test
    void filesThatAreNoneAreRefused() {
        for (String csv : List.of(
                "",
                "nothing to see",
                "company\n",
                "company,company\nA,B\n",
                "company,salary\nA,1\n",
                "company\n\"never closed\n",
                "company\nA\u0000B\n",
                "company,lei\nA,1,2,3\n",
                "company\n" + "x".repeat(100_001) + "\n",
                "company\n" + "x\n".repeat(150_000))) {
            Response refused = preview("/companies", csv);
            assertThat(refused.statusCode())
                    .as(csv.substring(0, Math.min(20, csv.length())))
                    .isEqualTo(422);
            assertThat(refused.asString()).contains("Nothing can be stored yet").doesNotContain("Exception");
        }
        previewBytes("/companies", "company\nA\n".getBytes(StandardCharsets.UTF_16))
                .then()
                .statusCode(422);
        previewBytes("/companies", new byte[] {'c', 'o', (byte) 0xE9, '\n'})
                .then()
                .statusCode(422);
    }

    @Test
    void scriptInACellIsText() {
        String name = "<script>alert(1)</script> " + mark;
        Response shown = preview("/companies", "company\n" + name + "\n");
        shown.then().statusCode(200).body(not(containsString("<script>alert")));
        confirm("/companies", shown).then().statusCode(200).body(not(containsString("<script>alert")));
        assertThat(found()).extracting(CompanyView::name).containsExactly(name);
    }

    @Test
    void cyclesAndInvitationsAreImported() {
        UUID one = test.company();
        UUID two = test.company();
        String header = "cycle,questionnaire,period_start,period_end,opens_on,closes_on,reply_days,company\n";
        String facts = "Imported " + mark + ",principle-d@2026.1,2025-01-01,2025-12-31,2026-01-01,2026-06-30,30,";
        Response shown =
                preview("/cycles", header + facts + "Company " + one + "\nImported " + mark + ",,,,,,,Company " + two);
        shown.then().statusCode(200).body(containsString("1 to be created"));
        confirm("/cycles", shown).then().statusCode(200);
        CycleView cycle = cycles.of(one).get(0);
        assertThat(cycle.facts().replyDays()).isEqualTo(30);
        assertThat(cycles.isInvited(cycle.id(), two)).isTrue();

        UUID three = test.company();
        Response more = preview("/cycles", "cycle,company\nimported " + mark + ",Company " + three + "\n");
        more.then()
                .statusCode(200)
                .body(containsString("1 to be changed"))
                .body(containsString("Newly invited: Company " + three));
        confirm("/cycles", more).then().statusCode(200);
        assertThat(cycles.isInvited(cycle.id(), three)).isTrue();
        assertThat(cycles.isInvited(cycle.id(), one)).isTrue();

        preview("/cycles", header + "Wrong " + mark + ",x@1,2025-13-01,,2026-01-01,2025-01-01,5,Nobody\n")
                .then()
                .statusCode(422)
                .body(containsString("row 2, column questionnaire"))
                .body(containsString("row 2, column period_start"))
                .body(containsString("row 2, column period_end"))
                .body(containsString("row 2, column closes_on"))
                .body(containsString("row 2, column reply_days"))
                .body(containsString("row 2, column company"));
    }

    @Test
    void onlyStaffImports() {
        TestPeople.Client lead = people.ofCompany(test.company(), Role.LEAD);
        lead.request()
                .multiPart("text", "company\nA\n")
                .post("/companies/import")
                .then()
                .statusCode(403);
        lead.request()
                .formParam("csv", "company\nA\n")
                .post("/companies/import/confirm")
                .then()
                .statusCode(403);
        lead.request()
                .multiPart("text", "cycle\nA\n")
                .post("/cycles/import")
                .then()
                .statusCode(403);
        lead.request()
                .formParam("csv", "cycle\nA\n")
                .post("/cycles/import/confirm")
                .then()
                .statusCode(403);
    }

    private List<CompanyView> found() {
        return search.find(new CompanySearch.Filter(mark, "", "", 1), analystPerson())
                .companies();
    }

    private Person analystPerson() {
        return new Person(analyst.id(), "", "", Set.of(Role.ANALYST), Map.of());
    }

    private Response preview(String list, String csv) {
        return previewBytes(list, csv.getBytes(StandardCharsets.UTF_8));
    }

    private Response previewBytes(String list, byte[] csv) {
        return analyst.request().multiPart("file", "a.csv", csv, "text/csv").post(list + "/import");
    }

    /** Sends what the page would send. */
    private Response confirm(String list, Response shown) {
        String page = shown.asString();
        Matcher carried = CARRIED.matcher(page);
        Matcher hash = SHOWN.matcher(page);
        assertThat(carried.find() && hash.find()).isTrue();
        String csv = carried.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return analyst.request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csv", csv)
                .formParam("shown", hash.group(1))
                .post(list + "/import/confirm");
    }
}
