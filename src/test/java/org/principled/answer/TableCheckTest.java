package org.principled.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.answer.SmallQuestionnaires.Sheet;
import org.principled.questionnaire.Table;

class TableCheckTest {

    private static final String[] KEY = {"country", "DE", "period_start", "2025-01-01", "period_end", "2025-12-31"};

    private static Sheet row(String... cells) {
        return new Sheet().row("Q1", Stream.of(KEY, cells).flatMap(Stream::of).toArray(String[]::new));
    }

    private static List<String> problems(Sheet sheet) {
        return TableCheck.check(SmallQuestionnaires.graded(), sheet.build()).stream()
                .map(problem -> problem.severity() + " " + English.say(problem))
                .toList();
    }

    @Test
    void aRowThatFitsHasNoProblems() {
        assertThat(problems(row(
                        "pending",
                        "3",
                        "received",
                        "10",
                        "complied",
                        "9",
                        "rejected",
                        "4",
                        "accounts",
                        "7",
                        "cost",
                        "12.50",
                        "bulk",
                        "no",
                        "note",
                        "any",
                        "received.authority.court",
                        "6",
                        "received.authority.police",
                        "4",
                        "received.data.content",
                        "10",
                        "received.data.traffic",
                        "10")))
                .isEmpty();
    }

    @Test
    void aSumThatDoesNotBalanceIsRefusedWithItsNumbers() {
        assertThat(problems(row("pending", "3", "received", "10", "complied", "9", "rejected", "5")))
                .containsExactly(
                        "REFUSED Q1 row 1: Q1.balance does not hold: pending 3 + received 10 = complied 9 + rejected 5");
    }

    @Test
    void blankIsNotZeroAndLeavesACheckOpen() {
        assertThat(problems(row("pending", "3", "received", "10", "complied", "9")))
                .isEmpty();
        assertThat(problems(row("pending", "3", "received", "10", "complied", "9", "rejected", " ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_collected", "barred_by_law", "withheld", "not_applicable"})
    void aStatusLeavesACheckOpen(String status) {
        assertThat(problems(row("pending", "3", "received", status, "complied", "9", "rejected", "900")))
                .isEmpty();
    }

    @Test
    void anIntervalIsRefusedOnlyWhereNoNumberInItFits() {
        assertThat(problems(row("pending", "0", "received", "0..499", "complied", "400", "rejected", "99")))
                .isEmpty();
        assertThat(problems(row("pending", "0", "received", "0..499", "complied", "400", "rejected", "100")))
                .containsExactly("REFUSED Q1 row 1: Q1.balance does not hold:"
                        + " pending 0 + received 0..499 = complied 400 + rejected 100");
    }

    @Test
    void aSoftCheckIsANoteAndItsConditionHasToHoldForSure() {
        assertThat(problems(row("complied", "2", "accounts", "0")))
                .containsExactly("NOTE Q1 row 1: Q1.accounts does not hold: accounts 0 > 0; say why in a comment");
        assertThat(problems(row("complied", "0", "accounts", "0"))).isEmpty();
        assertThat(problems(row("complied", "0..5", "accounts", "0"))).isEmpty();
        assertThat(problems(row("complied", "2", "accounts", "0", "bulk", "yes")))
                .isEmpty();
        assertThat(problems(row("complied", "2", "accounts", "0", "bulk", "no")))
                .hasSize(1);
    }

    @Test
    void partsThatExcludeEachOtherAddUpToTheWhole() {
        assertThat(problems(row("received", "10", "received.authority.court", "6", "received.authority.police", "3")))
                .containsExactly(
                        "REFUSED Q1 row 1, cell received: the parts by authority add up to 9, the whole is 10");
        assertThat(problems(row("received", "10", "received.authority.court", "6")))
                .isEmpty();
        assertThat(problems(
                        row("received", "10", "received.authority.court", "6..8", "received.authority.police", "3")))
                .isEmpty();
    }

    @Test
    void noPartIsLargerThanTheWhole() {
        assertThat(problems(row("received", "10", "received.data.content", "11", "received.data.traffic", "10")))
                .containsExactly("REFUSED Q1 row 1, cell received.data.content: this part is larger than received, 10");
    }

    @Test
    void datesCompareAsDates() {
        Sheet sheet = new Sheet().row("Q1", "country", "DE", "period_start", "2025-12-31", "period_end", "2025-01-01");

        assertThat(problems(sheet))
                .containsExactly(
                        "REFUSED Q1 row 1: Q1.period does not hold: period_start 2025-12-31 <= period_end 2025-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pending        | -1          | “-1” is not a whole number of at least 0 or an interval such as 10..20
            pending        | 1.5         | “1.5” is not a whole number of at least 0 or an interval such as 10..20
            pending        | 20..10      | “20..10” is not a whole number of at least 0 or an interval such as 10..20
            pending        | 1,000       | “1,000” is not a whole number of at least 0 or an interval such as 10..20
            cost           | 12,50       | “12,50” is not a number of at least 0 with a decimal point, such as 12.5
            bulk           | maybe       | “maybe” is not one of yes, no
            received.authority.court | x | “x” is not a whole number of at least 0 or an interval such as 10..20
            """)
    void aCellHoldsWhatItsColumnIsFor(String field, String text, String message) {
        assertThat(problems(row(field, text)))
                .containsExactly("REFUSED Q1 row 1, cell " + field + ": " + message
                        + ", nor one of not_collected, barred_by_law, withheld, not_applicable");
    }

    @Test
    void keysAreStatedAndValid() {
        Sheet sheet = new Sheet().row("Q1", "country", "de", "period_start", "withheld", "pending", "1");

        assertThat(problems(sheet))
                .containsExactly(
                        "REFUSED Q1 row 1, cell country: “de” is not a country code such as DE (ISO 3166-1; XX unknown,"
                                + " ZZ not disclosed)",
                        "REFUSED Q1 row 1, cell period_start: a column that names the row cannot hold a status",
                        "REFUSED Q1 row 1, cell period_end: this cell is empty, and the row cannot be told from others"
                                + " without it");
    }

    @Test
    void unknownColumnsAndTablesAreRefusedWithASuggestion() {
        assertThat(problems(row("recieved", "1", "received.authority.curt", "1")))
                .containsExactly(
                        "REFUSED Q1 row 1, cell received.authority.curt: unknown column `received.authority.curt`, did you"
                                + " mean `received.authority.court`?",
                        "REFUSED Q1 row 1, cell recieved: unknown column `recieved`, did you mean `received`?");
        assertThat(problems(new Sheet().row("Q2")))
                .containsExactly("REFUSED Q2: unknown table `Q2`, did you mean `Q1`?");
    }

    @Test
    void twoRowsDoNotShareAKey() {
        Sheet sheet = row("received", "1").row("Q1", KEY);

        assertThat(problems(sheet)).containsExactly("REFUSED Q1 row 2: another row of the table has the same key");
        String[] withSpaces = KEY.clone();
        withSpaces[1] = " DE ";
        assertThat(problems(row("received", "1").row("Q1", withSpaces)))
                .containsExactly("REFUSED Q1 row 2: another row of the table has the same key");
    }

    @Test
    void severalProblemsOfOneRowAreReportedTogether() {
        assertThat(problems(row(
                        "pending",
                        "x",
                        "received",
                        "5",
                        "received.data.content",
                        "6",
                        "complied",
                        "1",
                        "accounts",
                        "0")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, <, 2025-01-01, FAILS",
        "2025-01-01, <=, 2025-01-01, HOLDS",
        "2025-01-01, <=, 2025-01-01T10:00Z, UNDECIDED",
        "2025-01-02, <, 2025-01-01T10:00, FAILS",
        "2025-01-01T10:00Z, <, 2025-01-01T10:30+01:00, FAILS",
        "2025-01-01T10:00, <, 2025-01-01T09:00, FAILS",
        "2025-01-01T10:00, <=, 2025-01-01T09:00Z, UNDECIDED",
        "2025-01-03T10:00, <=, 2025-01-01T09:00Z, FAILS"
    })
    void timesOfDifferentPrecisionAreNeverHeldAgainstAnybody(
            String one, String operator, String other, Interval.Outcome outcome) {
        TableRule rule = TableRule.parse("a " + operator + " b");

        assertThat(rule.outcome(name -> name.equals("a") ? one : other)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "1..3 < 3..5, UNDECIDED", "1..3 <= 3..5, HOLDS", "1..2 < 3..5, HOLDS", "3..5 < 1..3, FAILS",
                "3..5 <= 1..2, FAILS",
        "3..5 >= 1..3, HOLDS", "3..5 > 1..3, UNDECIDED", "1..3 > 3..5, FAILS", "1..2 = 2..3, UNDECIDED", "2 = 2, HOLDS",
        "1 = 2..3, FAILS", "4 = 2..3, FAILS"
    })
    void intervalsCompareByWhatIsPossible(String comparison, Interval.Outcome outcome) {
        String[] parts = comparison.split(" ");
        TableRule rule = TableRule.parse("a " + parts[1] + " b");

        assertThat(rule.outcome(name -> name.equals("a") ? parts[0] : parts[2])).isEqualTo(outcome);
    }

    @Test
    void aRuleThatIsNoComparisonIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> TableRule.parse("a + b"));
    }

    @Test
    void aTableProposesAnAnswerByTheCountriesItCovers() {
        Table table = SmallQuestionnaires.graded().tables().get(0);
        Set<String> ten = Set.of("AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI", "FR");

        assertThat(proposed(table, ten, "AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES", "FI"))
                .contains("yes");
        assertThat(proposed(table, ten, "AT", "BE", "BG", "CZ", "DE", "DK", "EE", "ES"))
                .contains("partial");
        assertThat(proposed(table, ten, "AT", "BE", "BG", "CZ", "DE")).contains("partial");
        assertThat(proposed(table, ten, "AT", "BE", "BG", "CZ", "US")).isEmpty();
        assertThat(TableProposal.of(table, new Sheet().build(), Set.of())).isEmpty();
    }

    private static Optional<String> proposed(Table table, Set<String> countries, String... covered) {
        Sheet sheet = new Sheet();
        for (String country : covered) {
            fill(sheet, country, "1");
        }
        return TableProposal.of(table, sheet.build(), countries).orElseThrow().answer();
    }

    private static void fill(Sheet sheet, String country, String received) {
        sheet.row(
                "Q1",
                "country",
                country,
                "period_start",
                "2025-01-01",
                "period_end",
                "2025-12-31",
                "pending",
                "0",
                "received",
                received,
                "complied",
                "1",
                "rejected",
                "0",
                "accounts",
                "1",
                "cost",
                "0");
    }

    @Test
    void onlyACountryWithAllFiguresOrALegalBarIsCovered() {
        Table table = SmallQuestionnaires.graded().tables().get(0);
        Sheet sheet = new Sheet();
        fill(sheet, "AT", "barred_by_law");
        fill(sheet, "BE", "withheld");
        fill(sheet, "BG", "");
        fill(sheet, "CZ", "5");

        assertThat(TableProposal.of(table, sheet.build(), Set.of("AT", "BE", "BG", "CZ")))
                .contains(new TableProposal("GOV-2.1", Optional.empty(), 1, 4));
    }

    @Test
    void anAnswerAboveWhatTheTableShowsIsNoted() {
        List<Table> tables = new ArrayList<>(SmallQuestionnaires.graded().tables());
        tables.add(new Table(
                "Q7",
                List.of(new Table.Field("country", Table.Kind.COUNTRY, List.of())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
        Sheet sheet = new Sheet()
                .answer("GOV-2.1", "yes")
                .row("Q7", "country", "AT")
                .row("Q7", "country", "BE")
                .row("Q7", "country", "XX");
        fill(sheet, "AT", "1");

        assertThat(TableCheck.check(SmallQuestionnaires.withTables(tables), sheet.build()))
                .extracting(English::say)
                .containsExactly(
                        "GOV-2.1: table Q1 covers 1 of 2 countries of operation, which shows less than this answer");
    }
}
