package org.principled.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.English;
import org.principled.answer.Finding;
import org.principled.answer.SmallQuestionnaires;
import org.principled.answer.Unit;
import org.principled.exchange.AnswerFiles.Defaults;
import org.principled.exchange.AnswerFiles.Source;
import org.principled.questionnaire.Questionnaire;

class TidyCsvTest {

    static final String HEADER = "company,element,answer\n";

    static AnswersRead read(Questionnaire questionnaire, Source... sources) {
        return AnswerFiles.read(questionnaire, SmallQuestionnaires.labels(), List.of(sources), Defaults.none());
    }

    static Source csv(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<AnswerSheet> sheets(String... texts) {
        Source[] sources = IntStream.range(0, texts.length)
                .mapToObj(i -> csv("file" + (i + 1) + ".csv", texts[i]))
                .toArray(Source[]::new);
        AnswersRead read = read(SmallQuestionnaires.graded(), sources);
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets();
    }

    static List<String> notes(String text) {
        AnswersRead read = read(SmallQuestionnaires.graded(), csv("file1.csv", text));
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).notes().stream().map(English::say).toList();
    }

    static List<String> refused(String... texts) {
        Source[] sources = IntStream.range(0, texts.length)
                .mapToObj(i -> csv("file" + (i + 1) + ".csv", texts[i]))
                .toArray(Source[]::new);
        return refused(SmallQuestionnaires.graded(), sources);
    }

    static List<String> refused(Questionnaire questionnaire, Source... sources) {
        AnswersRead read = read(questionnaire, sources);
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Refused.class);
        return ((AnswersRead.Refused) read)
                .problems().stream().map(English::say).toList();
    }

    private static Answer.Said onlySaid(String... texts) {
        return sheets(texts).get(0).answers().get(0).said();
    }

    @Test
    void aFullRowIsUnderstood() {
        AnswerSheet sheet = sheets("""
                company,profile,unit_kind,unit_class,unit,element,answer,grade,reason,source,comment,period_start,period_end,mode
                Acme,telecom;cloud,line,big,Cloud,GOV-1.1,partial,E3;E2,board is new,https://example.org,checked,2025-01-01,2025-12-31,full
                """).get(0);

        assertThat(sheet.questionnaire()).isEqualTo("small@1");
        assertThat(sheet.company()).isEqualTo(new Company("Acme", "2025-01-01", "2025-12-31"));
        assertThat(sheet.mode()).isEqualTo("full");
        Unit.Id cloud = new Unit.Id("line", "Cloud");
        assertThat(sheet.units())
                .containsExactly(new Unit(cloud, "big", List.of("cloud", "telecom"), Optional.empty()));
        assertThat(sheet.answers())
                .containsExactly(new Answer(cloud, "GOV-1.1", new Answer.Chosen("partial", List.of("E2", "E3"))));
        assertThat(sheet.annex().items())
                .extracting(Annex.Item::kind, Annex.Item::unit, Annex.Item::content, Annex.Item::audience)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "comment", "line/Cloud", Map.of("text", "checked"), Annex.Audience.COALITION),
                        org.assertj.core.groups.Tuple.tuple(
                                "evidence",
                                "line/Cloud",
                                Map.of("source", "https://example.org"),
                                Annex.Audience.COALITION),
                        org.assertj.core.groups.Tuple.tuple(
                                "reason", "line/Cloud", Map.of("text", "board is new"), Annex.Audience.COALITION));
        assertThat(sheet.annex().hashes()).hasSize(3);
    }

    @Test
    void scopingQuestionsAndFlagsAreRowsLikeAnyOther() {
        AnswerSheet sheet = sheets(HEADER + """
                Acme,SC-EXPORT,Yes
                Acme,SC-DEAL,unknown
                Acme,RF-05,confirmed; GOV-1.1
                """).get(0);

        assertThat(sheet.scoping()).containsExactly(Map.entry("SC-EXPORT", "yes"));
        assertThat(sheet.findings()).containsExactly(new Finding("RF-05", "confirmed", List.of("GOV-1.1")));
        assertThat(sheet.answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yes,yes", "YES,yes", "Ja,yes", "in part,partial", "nein,no"})
    void answersAreKeysOrLabelsOfAnyLanguage(String written, String key) {
        assertThat(onlySaid(HEADER + "Acme,GOV-1.1," + written)).isEqualTo(new Answer.Chosen(key, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a"})
    void notApplicableIsAlwaysUnderstood(String written) {
        assertThat(onlySaid(HEADER + "Acme,GOV-1.1," + written)).isEqualTo(new Answer.NotApplicable(""));
    }

    @ParameterizedTest
    @CsvSource({"not-offered,not-offered", "No such event,no-event", "NO-EVENT,no-event"})
    void aReasonForNotApplicableMayBeACodeOrItsLabel(String written, String code) {
        AnswerSheet sheet = sheets("company,element,answer,reason\nAcme,GOV-1.1,N/A," + written)
                .get(0);

        assertThat(sheet.answers().get(0).said()).isEqualTo(new Answer.NotApplicable(code));
        assertThat(sheet.annex().items()).isEmpty();
    }

    @Test
    void unknownIsNotNo() {
        assertThat(onlySaid(HEADER + "Acme,GOV-1.1,Unknown")).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anEmptyAnswerCountsAsUnknownAndIsSaidOnce() {
        String text = HEADER + "Acme,GOV-1.1,\nAcme,GOV-1.2,\nAcme,GOV-2.1,yes\n";

        assertThat(sheets(text).get(0).answers()).extracting(Answer::said).contains(Answer.UNKNOWN);
        assertThat(notes(text))
                .containsExactly("file1.csv, row 2, column answer: the answer is empty here and in 1 more rows;"
                        + " they count as unknown");
    }

    @Test
    void profilesOfRowsAddUpForTheCompanyAndForEachUnit() {
        AnswerSheet sheet = sheets("""
                company,profile,unit,element,answer
                Acme,telecom,,GOV-1.1,yes
                Acme,Telecom Provider;cloud,,GOV-1.2,yes
                Acme,cloud,Cloud,GOV-2.1,yes
                """).get(0);

        assertThat(sheet.profiles()).containsExactly("cloud", "telecom");
        assertThat(sheet.units()).extracting(Unit::profiles).containsExactly(List.of("cloud"));
    }

    @Test
    void aUnitMayHaveNoNameAndItsKindIsClearWhereThereIsOne() {
        assertThat(sheets("company,unit_kind,element,answer\nAcme,line,GOV-1.1,yes")
                        .get(0)
                        .units())
                .extracting(Unit::id)
                .containsExactly(new Unit.Id("line", ""));
        assertThat(sheets("company,unit,element,answer\nAcme,Cloud,GOV-1.1,yes")
                        .get(0)
                        .units())
                .extracting(Unit::id)
                .containsExactly(new Unit.Id("line", "Cloud"));
    }

    @Test
    void companiesComeInTheOrderOfFirstAppearanceAndMayBeSpreadOverFiles() {
        List<AnswerSheet> sheets =
                sheets(HEADER + "Zeta,GOV-1.1,yes\nAcme,GOV-1.1,no\n", HEADER + "Beta,GOV-1.1,yes\nAcme,GOV-1.2,yes\n");

        assertThat(sheets).extracting(sheet -> sheet.company().name()).containsExactly("Zeta", "Acme", "Beta");
        assertThat(sheets.get(1).answers()).hasSize(2);
    }

    @Test
    void whatSpreadsheetsAddIsHarmless() {
        AnswerSheet plain =
                sheets(HEADER + "Acme,GOV-1.1,yes\nAcme,GOV-1.2,no\n").get(0);

        assertThat(sheets("\uFEFF" + HEADER + "Acme,GOV-1.1,yes\nAcme,GOV-1.2,no")
                        .get(0))
                .isEqualTo(plain);
        assertThat(sheets("company,element,answer\r\nAcme,GOV-1.1,yes\r\nAcme,GOV-1.2,no\r\n")
                        .get(0))
                .isEqualTo(plain);
        assertThat(sheets("company;element;answer\nAcme;GOV-1.1;yes\nAcme;GOV-1.2;no\n")
                        .get(0))
                .isEqualTo(plain);
        assertThat(sheets("\n" + HEADER + "\n,,\nAcme,GOV-1.1,yes\n   \nAcme,GOV-1.2,no\n\n")
                        .get(0))
                .isEqualTo(plain);
        assertThat(sheets("Company , ELEMENT,\"answer\",,\n Acme , GOV-1.1 , \"yes\" ,,\nAcme,GOV-1.2,no,,\n")
                        .get(0))
                .isEqualTo(plain);
    }

    @Test
    void aCellMayHoldSeparatorsQuotesAndLineEnds() {
        AnswerSheet sheet = sheets(
                        "company,element,answer,comment\n\"Acme, \"\"Inc\"\"\",GOV-1.1,yes,\"two\nlines; here\"\n")
                .get(0);

        assertThat(sheet.company().name()).isEqualTo("Acme, \"Inc\"");
        assertThat(sheet.annex().items().get(0).content()).containsEntry("text", "two\nlines; here");
    }

    @Test
    void theApostropheAgainstFormulasIsTakenOff() {
        assertThat(sheets(HEADER + "'=Acme,GOV-1.1,yes\n").get(0).company().name())
                .isEqualTo("=Acme");
        assertThat(sheets(HEADER + "'t Veld,GOV-1.1,yes\n").get(0).company().name())
                .isEqualTo("'t Veld");
    }

    @Test
    void theSameTextsGiveTheSameAnnexAndOtherTextsOtherSalts() {
        String one = "company,element,answer,comment\nAcme,GOV-1.1,yes,x\nAcme,GOV-1.2,yes,y\n";
        String other = "company,element,answer,comment\nAcme,GOV-1.1,yes,x\nAcme,GOV-1.2,yes,z\n";

        assertThat(sheets(one)).isEqualTo(sheets(one));
        assertThat(sheets(one).get(0).annex().items().get(0).salt())
                .hasSize(32)
                .isNotEqualTo(sheets(other).get(0).annex().items().get(0).salt());
    }

    @Test
    void whatTheCallerStatesHoldsForAllRows() {
        String text = "company,element,answer,mode\nAcme,GOV-1.1,yes,full\nBeta,GOV-1.1,yes,\n";
        AnswersRead read = AnswerFiles.read(
                SmallQuestionnaires.graded(),
                List.of(),
                List.of(csv("a.csv", text)),
                new Defaults("desk", "2025-01-01", "2025-12-31"));

        assertThat(read).isInstanceOfSatisfying(AnswersRead.Read.class, done -> {
            assertThat(done.sheets()).extracting(AnswerSheet::mode).containsExactly("desk", "desk");
            assertThat(done.sheets().get(0).company().period()).isEqualTo("2025-01-01 to 2025-12-31");
            assertThat(done.notes())
                    .extracting(English::say)
                    .containsExactly("a.csv, row 2: `desk` is used as mode of Acme, not `full`");
        });
    }

    @Test
    void whatTheSheetCheckRefusesIsSaidAtItsRow() {
        assertThat(refused("company,element,answer,grade,mode\nAcme,GOV-1.1,yes,E2,desk\nAcme,GOV-1.2,yes,E4,desk\n"))
                .containsExactly("file1.csv, row 3 (Acme, GOV-1.2): in mode desk an answer reaches E2; E4 is stated");
    }

    @Test
    void allProblemsOfAllFilesAreReportedTogether() {
        assertThat(refused(
                        HEADER + "Acme,GOV-1.l,yes\nAcme,GOV-1.2,yse\n",
                        "company,element,answer,grade,mode\nBeta,GOV-1.1,yes,E4,desk\n"))
                .containsExactly(
                        "file1.csv, row 2, column element: unknown element `GOV-1.l`, did you mean `GOV-1.1`?",
                        "file1.csv, row 3, column answer: unknown answer `yse`, did you mean `yes`?",
                        "file2.csv, row 2 (Beta, GOV-1.1): in mode desk an answer reaches E2; E4 is stated");
    }

    @Test
    void beyondFiftyProblemsAreOnlyCounted() {
        String rows =
                IntStream.range(0, 60).mapToObj(i -> "Acme,X" + i + ",yes\n").collect(Collectors.joining());
        AnswersRead read = read(SmallQuestionnaires.graded(), csv("a.csv", HEADER + rows));

        assertThat(read).isInstanceOfSatisfying(AnswersRead.Refused.class, refused -> {
            assertThat(refused.problems()).hasSize(50);
            assertThat(refused.more()).isEqualTo(10);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company,element,anwser⏎Acme,GOV-1.1,yes          | row 1, column 3: unknown column `anwser`, did you mean `answer`?
            company,element⏎Acme,GOV-1.1                     | row 1: the column `answer` is missing
            company,element,answer,answer⏎A,GOV-1.1,yes,yes  | row 1, column 4: the column `answer` stands twice
            company,,element,answer⏎A,,GOV-1.1,yes           | row 1, column 2: unknown column ``
            H⏎Acme,GOV-1.1,yes,more                          | row 2, column 4: the row has 4 cells, the header only 3; put a cell that holds the separator in quotation marks
            H⏎Acme,GOV-1.1                                   | row 2, column answer: the row ends before this column
            H⏎,GOV-1.1,yes                                   | row 2, column company: this cell is empty
            H⏎Acme,,yes                                      | row 2, column element: this cell is empty
            H⏎Acme,gov-1.1,yes                               | row 2, column element: unknown element `gov-1.1`, did you mean `GOV-1.1`?
            H⏎Acme,GOV-1,yes                                 | row 2, column element: unknown element `GOV-1`
            H⏎Acme,GOV-1.1,NA                                | row 2, column answer: `NA` is not clear; write N/A (does not apply) or unknown (not established)
            H⏎Acme,GOV-1.1,3                                 | row 2, column answer: unknown answer `3`; possible: yes, partial, no, N/A, unknown
            H⏎Acme,GOV-1.1,yes⏎Acme,GOV-1.1,yes              | row 3: GOV-1.1 of Acme is answered twice: also in F, row 2
            H⏎Acme,SC-EXPORT,yes⏎Acme,SC-EXPORT,no           | row 3: SC-EXPORT of Acme is answered twice: also in F, row 2
            H⏎Acme,RF-05,none⏎Acme,RF-05,none                | row 3: RF-05 of Acme is answered twice: also in F, row 2
            H⏎Acme,SC-EXPORT,N/A                             | row 2, column answer: unknown answer `N/A`; possible: yes, no, unknown
            H⏎Acme,RF-05,proven                              | row 2, column answer: unknown state `proven`; possible: none, alleged, supported, confirmed
            H⏎Acme,RF-05,                                    | row 2, column answer: say the state of the flag: none, alleged, supported, confirmed
            H⏎Acme,RF-05,confirmed;GOV-9                     | row 2 (Acme, RF-05): unknown element `GOV-9`; possible: GOV-1.1, GOV-1.2, GOV-2.1, EXP-1.1, EXP-1.2, EXP-1.3, EXP-2.1
            H⏎Acme,GOV-1.1,"yes                              | row 2, column 3: the quotation mark that opens this cell is never closed
            H⏎Acme,GOV-1.1,"yes"no                           | row 2, column 3: there is text after the closing quotation mark; write a quotation mark inside a cell twice
            H⏎Ac␀me,GOV-1.1,yes                              | row 2, column 1: the cell holds a NUL character
            H                                                | there are no rows below the header
            company,element,answer,grade⏎A,GOV-1.1,yes,E5    | row 2, column grade: unknown grade `E5`; possible: E0, E1, E2, E3, E4
            company,element,answer,grade⏎A,SC-EXPORT,yes,E2  | row 2, column grade: SC-EXPORT is answered for the company as a whole and without a grade; leave this cell empty
            company,unit,element,answer⏎A,Cloud,RF-05,none   | row 2, column unit: RF-05 is answered for the company as a whole and without a grade; leave this cell empty
            company,unit_kind,element,answer⏎A,l1ne,GOV-1.1,no | row 2, column unit_kind: unknown kind of unit `l1ne`, did you mean `line`?
            company,profile,element,answer⏎A,telcom,GOV-1.1,no | row 2, column profile: unknown profile `telcom`, did you mean `telecom`?
            company,mode,element,answer⏎A,dsk,GOV-1.1,no     | row 2, column mode: unknown mode `dsk`, did you mean `desk`?
            company,mode,element,answer⏎A,desk,GOV-1.1,no⏎A,full,GOV-1.2,no | row 3: the mode of A is `full` here and `desk` in F, row 2
            company,period_start,element,answer⏎A,2025,GOV-1.1,no | row 2 (A, period_start): “2025” is not a date; write it as 2026-12-31
            company,unit,unit_class,element,answer⏎A,U,x,GOV-1.1,no⏎A,U,y,GOV-1.2,no | row 3: the class of line “U” of A is `y` here and `x` in F, row 2
            """)
    void whatCannotBeReadForSureIsRefusedWithItsPlace(String text, String problem) {
        String content = text.replace("H⏎", HEADER).replaceFirst("^H$", HEADER).replace('⏎', '\n');
        String expected = problem.replace("in F", "in file1.csv");

        assertThat(refused(content.replace('␀', '\0')))
                .containsExactly(problem.startsWith("row") ? "file1.csv, " + expected : "file1.csv: " + expected);
    }

    @Test
    void tabsDoNotSeparateColumns() {
        assertThat(refused("company\telement\tanswer\nA\tGOV-1.1\tyes"))
                .contains("file1.csv, row 1, column 1: columns are separated by commas or semicolons, not by tabs");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("")).containsExactly("file1.csv: the file is empty");
        assertThat(refused("\n \n")).containsExactly("file1.csv: the file is empty");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin = (HEADER + "Télé,GOV-1.1,yes").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = (HEADER + "Acme,GOV-1.1,yes").getBytes(StandardCharsets.UTF_16);

        assertThat(refused(SmallQuestionnaires.graded(), new Source("a.csv", latin)))
                .containsExactly("a.csv, line 2: this is not UTF-8 from byte 25 on; save the file as UTF-8");
        assertThat(refused(SmallQuestionnaires.graded(), new Source("a.csv", wide)))
                .containsExactly("a.csv: this is UTF-16; save it as UTF-8");
    }

    @Test
    void aHalfCharacterAtTheEndIsRefused() {
        byte[] whole = (HEADER + "Acme,GOV-1.1,é").getBytes(StandardCharsets.UTF_8);

        assertThat(refused(
                        SmallQuestionnaires.graded(),
                        new Source("a.csv", java.util.Arrays.copyOf(whole, whole.length - 1))))
                .singleElement()
                .asString()
                .contains("this is not UTF-8 from byte 37 on");
    }

    @Test
    void aCellOfAnyLengthIsNotAccepted() {
        assertThat(refused(HEADER + "x".repeat(100_001) + ",GOV-1.1,yes"))
                .containsExactly("file1.csv, row 2, column 1: the cell has 100001 characters; 100000 is the limit");
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(refused(SmallQuestionnaires.graded(), csv("a.ods", HEADER)))
                .containsExactly("a.ods: answers are read from .csv, .xlsx and .json files");
    }

    @Test
    void unitsAreRefusedWhereTheQuestionnaireHasNoneAndAskedForTheirKindWhereItHasSeveral() {
        assertThat(refused(
                        SmallQuestionnaires.averaging(), csv("a.csv", "company,unit,element,answer\nA,U,G01.01,yes")))
                .containsExactly("a.csv, row 2, column unit_kind: say the kind of unit: group, opcom, service");
    }

    @Test
    void aClassThatIsAlmostOneThatIsMergedIsNoted() {
        AnswersRead read = read(
                SmallQuestionnaires.averaging(),
                csv("a.csv", "company,unit_kind,unit_class,unit,element,answer\nA,service,mobil,U,F01.01,yes"));

        assertThat(((AnswersRead.Read) read).notes())
                .extracting(English::say)
                .containsExactly("a.csv, row 2, column unit_class: units of class `mobil` are not merged; those of"
                        + " `mobile` are");
    }

    @Test
    void aGradeWithoutAnAnswerIsNotKeptInSilence() {
        assertThat(notes("company,element,answer,grade\nAcme,GOV-1.1,unknown,E2"))
                .containsExactly(
                        "file1.csv, row 2, column grade: the grade is not kept: there is no answer that it could"
                                + " belong to");
    }
}
