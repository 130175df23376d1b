package org.principled.report.xlsx.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.live.AnswerCell;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.FindingCell;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.LiveWorkbook;
import org.principled.report.xlsx.live.NamedRange;
import org.principled.report.xlsx.live.Style;
import org.principled.report.xlsx.live.Wording;

/** Formulas in place of what could be typed into the live workbook. */
final class Connection {

    private final Questionnaire questionnaire;
    private final AnswerSheet sheet;
    private final LiveWorkbook live;
    private final Wording wording;
    private final List<Grid> readings = new ArrayList<>();
    private final GivenAnswers given;
    private final Map<String, Grid> grids = new HashMap<>();

    Connection(
            Questionnaire questionnaire,
            AnswerSheet sheet,
            LiveWorkbook live,
            List<Texts> texts,
            WorkbookWords form,
            Wording wording,
            FormLayout layout) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.live = live;
        this.wording = wording;
        live.areas().forEach(grid -> grids.put(grid.name(), grid));
        live.others().forEach(grid -> grids.put(grid.name(), grid));
        AcceptedWords words = new AcceptedWords(questionnaire, texts, form, wording);
        readings.add(words.grid);
        Evidence rules = questionnaire.evidence();
        GradedEvidence graded =
                rules.grades().isEmpty() ? null : new GradedEvidence(rules, mode(), layout.evidence(), words);
        if (graded != null) {
            readings.add(graded.grid);
        }
        this.given = new GivenAnswers(questionnaire, layout, words, graded);
        readings.add(given.grid);
    }

    private Mode mode() {
        return questionnaire.modes().stream()
                .filter(mode -> mode.key().equals(sheet.mode()))
                .findFirst()
                .orElse(questionnaire.defaultMode());
    }

    FormScore made() {
        Map<String, Element> elements = questionnaire.elementsByCode();
        for (AnswerCell cell : live.answers()) {
            Element element = elements.get(cell.element());
            if (element == null) {
                throw new IllegalArgumentException("unknown element " + cell.element());
            }
            connect(cell, element);
        }
        for (FindingCell cell : live.findings()) {
            put(cell.sheet(), cell.row(), cell.state(), given.state(cell.flag()));
        }
        List<NamedRange> names = new ArrayList<>(live.names());
        if (!live.findings().isEmpty()) {
            AboutSheet about = new AboutSheet(questionnaire, given);
            readings.add(about.grid);
            names.replaceAll(about::instead);
        }
        List<Grid> steps = new ArrayList<>(List.of(live.summary()));
        steps.addAll(live.areas());
        steps.addAll(live.others());
        steps.add(live.method());
        return new FormScore(ScoreSheet.of(live, wording), steps, readings, names);
    }

    private void connect(AnswerCell cell, Element element) {
        String answer = given.answer(cell.element(), cell.unit());
        put(
                cell.sheet(),
                cell.row(),
                cell.answer(),
                condition(element, profiles(cell))
                        .map(applies ->
                                "IF(" + applies + "," + answer + "," + Formula.text(wording.say("standing.na")) + ")")
                        .orElse(answer));
        cell.grade()
                .ifPresent(column -> put(cell.sheet(), cell.row(), column, given.grades(cell.element(), cell.unit())));
    }

    private List<String> profiles(AnswerCell cell) {
        return sheet.units().stream()
                .filter(unit -> unit.id().equals(cell.unit()))
                .findFirst()
                .map((Unit unit) -> ScopedAside.profilesOf(sheet, unit))
                .orElse(sheet.profiles());
    }

    /** When an element applies to holders of these profiles; empty where it always does. */
    private Optional<String> condition(Element element, List<String> profiles) {
        List<Applicability> ways = element.applies().stream()
                .filter(way -> profiles.isEmpty()
                        || way.profiles().isEmpty()
                        || way.profiles().stream().anyMatch(profiles::contains))
                .toList();
        boolean always = ways.stream().anyMatch(way -> way.when().isEmpty());
        return always || element.applies().isEmpty()
                ? Optional.empty()
                : Optional.of(Formula.or(ways.stream()
                        .map(way -> Formula.of(way.when().orElseThrow(), given.counting()))
                        .toList()));
    }

    private void put(String name, int row, int column, String formula) {
        Grid grid = grids.get(name);
        if (grid == null) {
            throw new IllegalArgumentException("no sheet " + name);
        }
        grid.put(row, column, Style.TEXT, Content.formula(formula, grid.result(row, column)));
    }
}
