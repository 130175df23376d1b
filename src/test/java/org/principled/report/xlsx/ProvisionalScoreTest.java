package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.catalogue.Catalogue;
import org.principled.catalogue.CatalogueEntry;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Texts;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** The score on the sheet of an answer workbook is the one that our engine finds when it reads the workbook. */
class ProvisionalScoreTest {

    private static final CatalogueEntry D = Catalogue.bundled().find("principle-d");
    private static final CatalogueEntry RDR = Catalogue.bundled().find("rdr-2022");

    @TempDir
    Path folder;

    private record Case(CatalogueEntry entry, byte[] workbook) {}

    @Test
    void libreOfficeFindsTheScoreOfWhatWasFilledIn() throws Exception {
        Office office = new Office(Files.createDirectories(folder.resolve("profile")));
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("blank", new Case(D, blank(D, "en", List.of(), List.of())));
        filled(cases, "all", D, blank(D, "en", List.of(), List.of()), "en");
        filled(cases, "french", D, blank(D, "fr", List.of("cloud", "messaging"), List.of()), "fr");
        filled(cases, "units", RDR, blank(RDR, "en", List.of(), units(RDR)), "en");
        filled(cases, "lines", D, workbook(D, "en", lines()), "en");
        Path poisoned = Files.createDirectories(folder.resolve("poisoned"));
        Path computed = Files.createDirectories(folder.resolve("computed"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            Path file = poisoned.resolve(each.getKey() + ".xlsx");
            files.add(Files.write(file, Poison.in(each.getValue().workbook())));
        }
        office.recalculate(files, computed);
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            CatalogueEntry entry = each.getValue().entry();
            byte[] saved = Files.readAllBytes(computed.resolve(each.getKey() + ".xlsx"));
            AnswerSheet sheet = read(entry, each.getValue().workbook());
            if (entry == D && !each.getKey().equals("blank")) {
                assertThat(sheet.findings()).anyMatch(finding -> finding.state().equals("confirmed"));
                assertThat(sheet.scoping()).containsValue("no");
                assertThat(sheet.answers()).anyMatch(ProvisionalScoreTest::isGradedByEvidence);
            }
            Scorecard card = score(entry, sheet);
            compare(each.getKey(), card, new ByteArrayInputStream(saved));
            assertThat(score(entry, read(entry, saved)).total()).isEqualTo(card.total());
        }
    }

    /** Nobody writes just E1 and E2 into these forms: they follow from evidence. */
    private static boolean isGradedByEvidence(Answer answer) {
        return answer.said() instanceof Answer.Chosen chosen && chosen.grades().equals(List.of("E1", "E2"));
    }

    private static void filled(
            Map<String, Case> cases, String name, CatalogueEntry entry, byte[] blank, String language)
            throws IOException {
        for (long seed = 1; seed <= 2; seed++) {
            byte[] workbook = FilledForm.of(blank, entry.questionnaire(), entry.texts(language), seed);
            cases.put(name + "-" + seed, new Case(entry, workbook));
        }
    }

    /** The stored values, which many programs show without computing, are right before anything is filled in and after it was read again. */
    @Test
    void storedValuesAreThoseOfTheEngine() throws IOException {
        byte[] filled = FilledForm.of(blank(D, "en", List.of(), List.of()), D.questionnaire(), D.texts("en"), 3);
        AnswerSheet sheet = read(D, filled);

        byte[] again = workbook(D, "en", sheet);

        compare("again", score(D, read(D, again)), new ByteArrayInputStream(again));
    }

    @Test
    void onlyTheScoreIsShownAndTheSameFormGivesTheSameBytes() throws IOException {
        byte[] blank = blank(D, "en", List.of(), List.of());
        assertThat(blank(D, "en", List.of(), List.of())).isEqualTo(blank);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    shown.add(workbook.getSheetName(i));
                }
            }
            assertThat(shown)
                    .startsWith("Read me", "Score", "Scope")
                    .containsSequence("Red flags", "Evidence", "Q1 Government demands for perso")
                    .endsWith("Q7 Context figures")
                    .hasSize(18);
            assertThat(workbook.getSheet("Score").getProtect()).isTrue();
        }
    }

    /** A workbook that could not be read again would be of no use, however well it counts. */
    @Test
    void aWorkbookThatWouldGrowTooLargeGoesWithoutScore() throws IOException {
        List<Unit> many = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            for (Unit unit : units(RDR)) {
                Unit.Id id = new Unit.Id(unit.id().kind(), "Unit " + i);
                many.add(new Unit(id, "", List.of(), Optional.empty()));
            }
        }

        byte[] blank = blank(RDR, "en", List.of(), many);

        assertThat(read(RDR, blank).units()).hasSize(many.size());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            assertThat(workbook.getSheet("Score")).isNull();
        }
    }

    private static byte[] blank(CatalogueEntry entry, String language, List<String> profiles, List<Unit> units)
            throws IOException {
        List<String> modes =
                entry.questionnaire().modes().stream().map(mode -> mode.key()).toList();
        return workbook(
                entry,
                language,
                new AnswerSheet(
                        entry.name(),
                        new Company("Acme", "", ""),
                        modes.get(modes.size() - 1),
                        profiles,
                        units,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Annex.empty()));
    }

    /** Two lines of different profiles, which answer every fourth element apart, and the rest together. */
    private static AnswerSheet lines() {
        List<Unit> lines = List.of(
                new Unit(new Unit.Id("line", "Cloud"), "", List.of("cloud"), Optional.of(Fraction.of(1, 3))),
                new Unit(new Unit.Id("line", "=Mobile"), "", List.of("telecom"), Optional.empty()));
        List<Answer> answers = new ArrayList<>();
        List<Element> elements = D.questionnaire().elements();
        for (int i = 0; i < elements.size(); i += 4) {
            for (Unit line : lines) {
                answers.add(new Answer(line.id(), elements.get(i).code(), Answer.UNKNOWN));
            }
        }
        return new AnswerSheet(
                D.name(),
                new Company("Acme", "", ""),
                "full",
                List.of("cloud", "telecom"),
                lines,
                Map.of(),
                answers,
                List.of(),
                List.of(),
                Annex.empty());
    }

    private static List<Unit> units(CatalogueEntry entry) {
        return entry.questionnaire().units().kinds().stream()
                .map(kind -> new Unit(
                        new Unit.Id(kind.key(), "Fast?* ~" + kind.key()), "", List.of(), Optional.of(Fraction.ONE)))
                .toList();
    }

    private static byte[] workbook(CatalogueEntry entry, String language, AnswerSheet sheet) throws IOException {
        AnswerForm form = new AnswerForm(entry.questionnaire(), entry.texts(language), sheet, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnswerWorkbook.write(form, new ProvisionalScore(form, texts(entry)), out);
        return out.toByteArray();
    }

    private static List<Texts> texts(CatalogueEntry entry) {
        return entry.languages().stream().map(entry::texts).toList();
    }

    private static AnswerSheet read(CatalogueEntry entry, byte[] workbook) {
        AnswersRead read = AnswerFiles.read(
                entry.questionnaire(),
                texts(entry),
                List.of(new AnswerFiles.Source("answers.xlsx", workbook)),
                AnswerFiles.Defaults.none());
        assertThat(read).as("%s", read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    private static Scorecard score(CatalogueEntry entry, AnswerSheet sheet) {
        return Scorer.score(ScoringPlan.of(entry.questionnaire()), sheet);
    }

    private static void compare(String name, Scorecard card, InputStream stream) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getSheetName()).isEqualTo("Score");
            card.total()
                    .parts()
                    .forEach(part -> compare(name, row(sheet, 0, part.node().code()), part.node()));
            compare(name, row(sheet, 1, "Total"), card.total());
            CellReference completeness =
                    new CellReference(workbook.getName("Completeness").getRefersToFormula());
            number(
                    name,
                    workbook.getSheet(completeness.getSheetName())
                            .getRow(completeness.getRow())
                            .getCell(completeness.getCol()),
                    card.total().shares().completeness());
        }
    }

    private static Row row(XSSFSheet sheet, int column, String text) {
        Row found = null;
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            found = cell != null && cell.toString().equals(text) ? row : found;
        }
        assertThat(found).as(text).isNotNull();
        return found;
    }

    private static void compare(String name, Row row, Node node) {
        number(name, row.getCell(2), node.estimate().map(Estimate::score));
        number(name, row.getCell(3), node.estimate().map(Estimate::low));
        number(name, row.getCell(4), node.estimate().map(Estimate::high));
    }

    private static void number(String name, Cell cell, Optional<Fraction> expected) {
        String place = name + ", " + cell.getAddress() + ": " + cell;
        if (expected.isEmpty()) {
            assertThat(cell.getCachedFormulaResultType()).as(place).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).as(place).isEmpty();
        } else {
            assertThat(cell.getCachedFormulaResultType()).as(place).isEqualTo(CellType.NUMERIC);
            double value = expected.get().numerator().doubleValue()
                    / expected.get().denominator().doubleValue();
            assertThat(cell.getNumericCellValue()).as(place).isCloseTo(value, within(1e-9));
        }
    }
}
