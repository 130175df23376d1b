package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.English;
import org.principled.answer.Finding;
import org.principled.answer.SmallQuestionnaires;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.exchange.AnswerFiles.Source;
import org.principled.questionnaire.Edition;

class SheetJsonTest {

    static final Edition EDITION = SmallQuestionnaires.graded().edition();
    private static final Unit.Id CLOUD = new Unit.Id("line", "Cloud");

    static AnswerSheet sheet() {
        return new AnswerSheet(
                "small@1",
                new Company("Acme", "2025-01-01", "2025-12-31"),
                "full",
                List.of("telecom"),
                List.of(new Unit(CLOUD, "", List.of("cloud"), Optional.of(Fraction.of(1, 4)))),
                Map.of("SC-EXPORT", "yes"),
                List.of(
                        new Answer(null, "EXP-1.1", Answer.UNKNOWN),
                        new Answer(null, "GOV-1.1", new Answer.Chosen("yes", List.of("E2", "E3"))),
                        new Answer(CLOUD, "GOV-1.1", new Answer.Chosen("no", List.of())),
                        new Answer(null, "GOV-2.1", new Answer.NotApplicable("not-offered"))),
                List.of(new Finding("RF-05", "confirmed", List.of("GOV-1.1"))),
                List.of(new TableRow(
                        "Q1", Map.of("country", "DE", "period_start", "2025-01-01", "period_end", "2025-12-31"))),
                Annex.of(List.of(
                        item("3", Annex.Audience.SEALED, "comment"),
                        item("1", Annex.Audience.PUBLIC, "evidence"),
                        item("2", Annex.Audience.COALITION, "reason"))));
    }

    private static Annex.Item item(String digit, Annex.Audience audience, String kind) {
        return new Annex.Item(digit.repeat(32), audience, kind, "GOV-1.1", "line/Cloud", Map.of("text", "because"));
    }

    static String json(AnswerSheet sheet) {
        return new String(SheetJson.bytes(EDITION, sheet), StandardCharsets.UTF_8);
    }

    static Source source(String json) {
        return new Source("s.json", json.getBytes(StandardCharsets.UTF_8));
    }

    static AnswerSheet read(String json) {
        AnswersRead read = SheetJson.read(source(json));
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    static List<String> refused(String json) {
        AnswersRead read = SheetJson.read(source(json));
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Refused.class);
        return ((AnswersRead.Refused) read)
                .problems().stream().map(English::say).toList();
    }

    @Test
    void aSheetIsWrittenInItsOneForm() {
        AnswerSheet small = new AnswerSheet(
                "",
                new Company("Acme", "", ""),
                "",
                List.of(),
                List.of(),
                Map.of(),
                List.of(new Answer(null, "GOV-1.1", new Answer.Chosen("yes", List.of("E2")))),
                List.of(),
                List.of(),
                Annex.empty());

        assertThat(json(small)).isEqualTo("""
                {
                  "annex": {},
                  "answers": {
                    "answers": [
                      {
                        "answer": "yes",
                        "element": "GOV-1.1",
                        "grades": [
                          "E2"
                        ]
                      }
                    ],
                    "company": {
                      "name": "Acme"
                    },
                    "questionnaire": "small@1",
                    "questionnaire_sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                  },
                  "format": "principled/answer-sheet/1",
                  "hashes": {
                    "annex": "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945",
                    "answers": "%s"
                  }
                }
                """.formatted(SheetJson.answersHash(EDITION, small)));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        assertThat(read(json(sheet()))).isEqualTo(sheet());
    }

    @Test
    void whatIsWrittenFitsThePublishedSchema() {
        assertThat(Schemas.defects("answer-sheet", json(sheet()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() {
        assertThat(Schemas.defects("answer-sheet", json(sheet()).replace("\"unknown\": true", "\"unknown\": false")))
                .isNotEmpty();
        assertThat(Schemas.defects("answer-sheet", json(sheet()).replace("\"mode\"", "\"moed\"")))
                .isNotEmpty();
        assertThat(Schemas.defects("answer-sheet", json(sheet()).replace("\"line/Cloud\"", "\"Cloud\"")))
                .isNotEmpty();
    }

    @Test
    void eachAudienceSeesItsItemsAndTheHashesStay() {
        AnswerSheet forPublic = SheetJson.forAudience(sheet(), Annex.Audience.PUBLIC);
        AnswerSheet forCoalition = SheetJson.forAudience(sheet(), Annex.Audience.COALITION);

        assertThat(forPublic.annex().items()).extracting(Annex.Item::kind).containsExactly("evidence");
        assertThat(forCoalition.annex().items()).extracting(Annex.Item::kind).containsExactly("evidence", "reason");
        assertThat(SheetJson.forAudience(sheet(), Annex.Audience.SEALED)).isEqualTo(sheet());
        assertThat(forPublic.annex().hash()).isEqualTo(sheet().annex().hash());
        assertThat(SheetJson.answersHash(EDITION, forPublic)).isEqualTo(SheetJson.answersHash(EDITION, sheet()));
        assertThat(read(json(forPublic))).isEqualTo(forPublic);
    }

    @Test
    void aChangedAnswerIsNoticed() {
        assertThat(refused(json(sheet()).replace("\"answer\": \"no\"", "\"answer\": \"yes\"")))
                .singleElement()
                .asString()
                .endsWith("the answers were changed after they were hashed");
    }

    @Test
    void aChangedAnnexItemIsNoticed() {
        assertThat(refused(json(sheet()).replaceFirst("because", "perhaps")))
                .singleElement()
                .asString()
                .endsWith("this item was changed or added after the annex was hashed");
    }

    @Test
    void aChangedListOfHashesIsNoticed() {
        String first = sheet().annex().hashes().get(0);
        AnswerSheet bare = SheetJson.forAudience(sheet(), Annex.Audience.PUBLIC);
        String withheld = bare.annex().hashes().stream()
                .filter(hash -> !hash.equals(bare.annex().items().get(0).hash()))
                .findFirst()
                .orElseThrow();

        assertThat(first).hasSize(64);
        assertThat(refused(json(bare).replace(withheld, "0".repeat(64))))
                .singleElement()
                .asString()
                .endsWith("the annex was changed after it was hashed");
    }

    @Test
    void aSheetForAnotherTextOfTheEditionIsRefused() {
        String json = json(sheet())
                .replace("a".repeat(64), "b".repeat(64))
                .replaceAll("\"hashes\": \\{\\s+\"annex\"[^}]*}", "\"hashes\": {}");

        assertThat(TidyCsvTest.refused(SmallQuestionnaires.graded(), source(json)))
                .singleElement()
                .asString()
                .startsWith("s.json, line ")
                .contains("this was answered for another text of small@1");
    }

    @Test
    void aSheetForAnotherEditionIsRefusedByItsWriterToo() {
        AnswerSheet other = new AnswerSheet(
                "small@2",
                sheet().company(),
                "",
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Annex.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> SheetJson.bytes(EDITION, other));
    }

    @Test
    void jsonAndCsvOfOneCompanyAreMergedUnlessTheyAnswerTheSame() {
        String more = "company,element,answer\nAcme,GOV-1.2,yes\n";
        String twice = "company,element,answer\nAcme,GOV-1.1,yes\n";
        AnswersRead merged =
                TidyCsvTest.read(SmallQuestionnaires.graded(), source(json(sheet())), TidyCsvTest.csv("a.csv", more));

        assertThat(merged).isInstanceOfSatisfying(AnswersRead.Read.class, read -> {
            assertThat(read.sheets()).hasSize(1);
            assertThat(read.sheets().get(0).answers()).hasSize(5);
        });
        assertThat(TidyCsvTest.refused(
                        SmallQuestionnaires.graded(), source(json(sheet())), TidyCsvTest.csv("a.csv", twice)))
                .singleElement()
                .asString()
                .startsWith("a.csv, row 2: GOV-1.1 of Acme is answered twice: also in s.json, line ");
    }

    @Test
    void theSameAnswersFromCsvAndJsonHaveTheSameHash() {
        AnswerSheet fromCsv = TidyCsvTest.sheets("company,element,answer,grade\nAcme,GOV-1.1,yes,E2\n")
                .get(0);

        assertThat(SheetJson.answersHash(EDITION, read(json(fromCsv))))
                .isEqualTo(SheetJson.answersHash(EDITION, fromCsv));
    }

    @Test
    void whatTheSheetCheckRefusesIsSaidAtItsLine() {
        String json = """
                {"format": "principled/answer-sheet/1",
                 "answers": {"company": {"name": "Acme"}, "answers": [
                   {"element": "GOV-1.1", "answer": "yes"},
                   {"element": "GOV-1.l", "answer": "yes"}]}}
                """;

        assertThat(TidyCsvTest.refused(SmallQuestionnaires.graded(), source(json)))
                .containsExactly("s.json, line 4, column 4 (Acme, GOV-1.l): unknown element `GOV-1.l`, did you mean"
                        + " `GOV-1.1`?");
    }

    /** {@code ANSWERS(…)} stands for a sheet with these fields beside its company. */
    private static String expanded(String text) {
        String json = text.startsWith("ANSWERS(")
                ? "{\"format\":\"principled/answer-sheet/1\",\"answers\":{\"company\":{\"name\":\"A\"},"
                        + text.substring(8, text.length() - 1) + "}}"
                : text;
        return json.replace('\'', '"').replace("F:", "\"format\":\"principled/answer-sheet/1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                   | line 1, column 2: this is not JSON
            {F:,}                               | line 1, column 39: this is not JSON
            {'a':1,'a':2}                       | line 1, column 11: this is not JSON: Duplicate field 'a'
            {F:} x                              | line 1, column 40: this is not JSON
            {F:} {}                             | line 1, column 40: there is more after the end of the JSON value
            {'format':'other/1'}                | line 1, column 1: this is no answer sheet: `format` has to be `principled/answer-sheet/1`
            []                                  | line 1, column 1: an answer sheet has to be an object { … }
            {F:}                                | line 1, column 1: the field `answers` is missing
            {F:,'answers':{}}                   | line 1, column 49: the field `company` is missing
            {F:,'answers':{'company':{}}}       | line 1, column 60: the field `name` is missing
            {F:,'answers':[]}                   | line 1, column 49: `answers` has to be an object { … }
            ANSWERS('mode':1)                   | line 1, column 80: `mode` has to be a text in quotation marks
            ANSWERS('mode':null)                | line 1, column 80: `mode` has to be a text in quotation marks
            ANSWERS('moed':'desk')              | line 1, column 80: unknown field `moed`, did you mean `mode`?
            ANSWERS('profiles':'telecom')       | line 1, column 84: `profiles` has to be a list [ … ]
            ANSWERS('profiles':[['telecom']])   | line 1, column 85: `profiles` has to be a text in quotation marks
            ANSWERS('scoping':{'SC-EXPORT':true}) | line 1, column 96: `SC-EXPORT` has to be a text in quotation marks
            ANSWERS('units':[{'kind':'line','share':'a lot'}]) | line 1, column 82: `share` has to be an exact number such as 1/4, 0.25 or 25%
            ANSWERS('units':[{'kind':'line'},{'kind':'line'}]) | line 1, column 98: line stands twice
            ANSWERS('answers':[{'element':'X'}]) | line 1, column 84: say one of `answer`, `na` and `unknown`
            ANSWERS('answers':[{'element':'X','answer':'yes','na':''}]) | line 1, column 84: say one of `answer`, `na` and `unknown`
            ANSWERS('answers':[{'element':'X','unknown':false}]) | line 1, column 109: `unknown` can only be true; leave it out otherwise
            ANSWERS('answers':[{'element':'X','unknown':true,'grades':[]}]) | line 1, column 84: `grades` belong to an `answer`; leave them out
            ANSWERS('answers':[{'element':'X','na':'','unit':'Cloud'}]) | line 1, column 114: `unit` has to be kind/name, such as line/Cloud
            ANSWERS('answers':[{'element':'X','na':''},{'element':'X','na':''}]) | line 1, column 108: X of A is answered twice: also in s.json, line 1, column 84
            ANSWERS('questionnaire_sha256':'ABC') | line 1, column 96: `questionnaire_sha256` has to be 64 hexadecimal digits
            ANSWERS('mode':'de\\u0000sk')       | line 1, column 80: the text holds a NUL character
            ANSWERS('mode':'\\ud800')           | line 1, column 80: the text holds half a character (an unpaired surrogate)
            ANSWERS('scoping':{'\\udc00':'x'}) | line 1, column 84: the text holds half a character (an unpaired surrogate)
            {F:,'annex':{'items':[{}]},'answers':{'company':{'name':'A'}}} | line 1, column 57: the field `salt` is missing
            """)
    void whatIsNotAnAnswerSheetIsRefusedWithItsPlace(String text, String problem) {
        assertThat(refused(expanded(text))).first().asString().startsWith("s.json, " + problem);
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        assertThat(refused("[".repeat(100_000)))
                .containsExactly(
                        "s.json, line 1, column 18: this is nested more deeply than 16 levels or longer than 100000"
                                + " characters");
    }

    @Test
    void aTextOfAnyLengthIsNotAccepted() {
        assertThat(refused("{\"format\": \"" + "x".repeat(100_001) + "\"}"))
                .singleElement()
                .asString()
                .contains("longer than 100000 characters");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("")).containsExactly("s.json: the file is empty");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = "{\"format\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SheetJson.read(new Source("s.json", latin))).isInstanceOf(AnswersRead.Refused.class);
    }
}
