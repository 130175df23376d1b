package org.principled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;

class CompanyReportTest {

    private final Report plain = Samples.report(Samples.sheet("Acme"));

    @Test
    void totalIsShownAsTheQuestionnaireRoundsItAndItsIntervalOutwards() {
        Block.Headline total = headline(plain);

        assertThat(total.bar().score()).isEqualTo("45");
        assertThat(total.bar().interval()).isEqualTo("45–60");
        assertThat(total.band()).isEqualTo("Partial");
        assertThat(total.mode()).isEqualTo("Full access");
        assertThat(total.bar().span().orElseThrow().score().exact()).isEqualTo("45");
    }

    @Test
    void workingsCanBeFollowedWithAPocketCalculator() {
        assertThat(texts(plain))
                .contains("(3 × 100.00 + 2 × 50.00) / 5 = 80.00")
                .contains("(3 × 25.00 + 1 × 0.00) / 4 = 18.75");
        assertThat(texts(Samples.averagedReport(Samples.services("Big"))))
                .contains("(Group 25.00 + Service 35.00) / 2 = 30.00")
                .contains("(30.00 + 50.00) / 2 = 40.00");
    }

    @Test
    void elementSaysWhyItHasNoScore() {
        assertThat(texts(plain))
                .contains("N/A: no such event in the period.")
                .contains("Not answered yet: counts 0.")
                .contains("Applies only where SC-SALES is Yes.");
    }

    @Test
    void severalGradesAreNamedAndTheOneThatCountedStandsFirst() {
        assertThat(cells(plain)).contains(new Cell.Text("E4", "also E1"));
    }

    @Test
    void cappedFiguresStandBesideUncappedOnes() {
        Report flagged = Samples.report(Samples.flagged("Acme"));

        assertThat(headline(flagged).bar().remark()).isEqualTo("RF-01 caps it at 45; without the cap 46.");
        assertThat(texts(flagged)).contains("Total held at 45. REQ held at 30.").contains("By rule: REQ 30, total 45.");
    }

    @Test
    void provisionalScoreSaysSoWhereverItStands() {
        Report few = Samples.report(Samples.unanswered("Acme"));

        assertThat(headline(few).label()).contains("provisional");
        assertThat(headline(few).remarks()).anyMatch(remark -> remark.contains("less than 60 %"));
        assertThat(texts(few)).contains("Total score provisional, interval 0–100");
    }

    @Test
    void everyFindingIsListedButTheOneThatNothingWasFound() {
        AnswerSheet sheet = Samples.sheet("Acme");
        List<Finding> nothing = List.of(new Finding("RF-01", "none", List.of()));
        List<Finding> alleged = List.of(new Finding("RF-01", "alleged", List.of()));

        assertThat(texts(Samples.report(sheet.withFindings(nothing))))
                .contains("No finding on a red flag is recorded.");
        assertThat(texts(Samples.report(sheet.withFindings(alleged)))).contains("In this state it caps nothing.");
    }

    @Test
    void lineThatDecidedAndLineThatDoesNotCountAreNamed() {
        assertThat(texts(Samples.report(Samples.lines("Acme"))))
                .contains("Decided by Business line “Mobile”.")
                .contains("Business line “Hosting” (does not count)");
    }

    @Test
    void questionnaireWithoutGradesFlagsAndBandsHasNoWordsAboutThem() {
        Report index = Samples.averagedReport(Samples.services("Big"));

        assertThat(index.sections()).extracting(Section::key).doesNotContain("flags", "sources");
        assertThat(headline(index).band()).isEmpty();
        assertThat(texts(index)).noneMatch(text -> text.contains("factor depends on"));
        assertThat(columns(index)).doesNotContain("Grade");
    }

    @Test
    void sealedNotesAreNotPrintedAndOthersAre() {
        Annex annex = new Annex(
                List.of(),
                List.of(
                        note(Annex.Audience.PUBLIC, "Minutes of 3 March."),
                        note(Annex.Audience.SEALED, "Name of the whistleblower.")));
        AnswerSheet sheet = Samples.sheet("Acme");
        AnswerSheet noted = new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                sheet.profiles(),
                sheet.units(),
                sheet.scoping(),
                sheet.answers(),
                sheet.findings(),
                sheet.tables(),
                annex);

        assertThat(String.join(" ", texts(Samples.report(noted))))
                .contains("Minutes of 3 March.")
                .doesNotContain("whistleblower");
    }

    private static Annex.Item note(Annex.Audience audience, String text) {
        return new Annex.Item("", audience, "comment", "GOV-1.1", "", Map.of("text", text));
    }

    @Test
    void periodMayBeHalfKnown() {
        assertThat(period("2025-01-01", "")).isEqualTo("from 2025-01-01");
        assertThat(period("", "2025-12-31")).isEqualTo("until 2025-12-31");
        assertThat(period("", "")).isEmpty();
    }

    private static String period(String start, String end) {
        AnswerSheet sheet = Samples.sheet("Acme");
        AnswerSheet other = new AnswerSheet(
                "",
                new Company("Acme", start, end),
                "",
                List.of(),
                List.of(),
                sheet.scoping(),
                sheet.answers(),
                List.of(),
                List.of(),
                Annex.empty());
        return Samples.report(other).facts().period();
    }

    @Test
    void languageWithoutTextsIsRefusedInOneSentence() {
        AnswerSheet sheet = Samples.sheet("Acme");

        assertThatThrownBy(() -> CompanyReport.of(
                        Samples.graded(), Samples.gradedTexts(), sheet, Samples.score(Samples.graded(), sheet), "tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no report texts in the language “tlh”. Choose “en”.");
    }

    @Test
    void companyNameIsFreedOfWhatCanNotBeSeen() {
        assertThat(Samples.report(Samples.sheet(" A\u0000c\tm\u202Ee\n\n plc "))
                        .facts()
                        .company())
                .isEqualTo("A c me plc");
    }

    private static Block.Headline headline(Report report) {
        return blocks(report)
                .filter(Block.Headline.class::isInstance)
                .map(Block.Headline.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Block> blocks(Report report) {
        return report.sections().stream().flatMap(section -> section.blocks().stream());
    }

    private static List<Cell> cells(Report report) {
        return blocks(report)
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static List<String> columns(Report report) {
        return blocks(report)
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).columns().stream())
                .map(Column::label)
                .toList();
    }

    /** Every sentence of a report: paragraphs, and cells with what stands below them. */
    private static List<String> texts(Report report) {
        Stream<String> paragraphs = blocks(report)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("(?<=\\.) "))));
        Stream<String> cells = cells(report).stream()
                .flatMap(cell -> cell instanceof Cell.Text text
                        ? Stream.of(text.text(), text.detail())
                        : Stream.of(cell.shown()))
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("(?<=\\.) "))));
        return Stream.concat(paragraphs, cells)
                .map(text -> text.replace("Acme. ", ""))
                .flatMap(text -> Stream.of(text, text.replaceAll("\\.$", "")))
                .collect(Collectors.toList());
    }
}
