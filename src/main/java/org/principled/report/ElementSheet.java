package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Element.Reference;
import org.principled.report.Column.Kind;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Working;

/** Every element, one to a row, and each unit's where units answer for themselves. */
final class ElementSheet {

    private final Subject subject;
    private final Answers answers;
    private final boolean graded;
    private final boolean units;
    private final List<Row> rows = new ArrayList<>();

    ElementSheet(Subject subject, Answers answers) {
        this.subject = subject;
        this.answers = answers;
        this.graded = !subject.questionnaire().evidence().grades().isEmpty();
        this.units = !subject.sheet().units().isEmpty();
    }

    Section make() {
        for (Part area : subject.scorecard().total().parts()) {
            Tree.indicators(area.node()).forEach(indicator -> add(area.node(), indicator));
        }
        Block.Table table = new Block.Table(subject.say("sheet.elements"), columns(), rows);
        return new Section("elements", subject.say("sheet.elements"), Section.Form.SHEETS, List.of(table));
    }

    private void add(Node area, Node indicator) {
        for (Part element : Tree.elements(indicator)) {
            add(area, indicator, element.node());
            element.node().parts().forEach(part -> add(area, indicator, part.node()));
        }
        Tree.units(indicator).forEach(unit -> unit.parts().forEach(element -> add(area, indicator, element.node())));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.area"), Kind.CODE, 8));
        columns.add(new Column(subject.say("column.indicator"), Kind.CODE, 10));
        columns.add(new Column(subject.say("column.code"), Kind.CODE, 11));
        if (units) {
            columns.add(new Column(subject.say("column.unit"), Kind.TEXT, 24));
        }
        columns.add(new Column(subject.say("column.element"), Kind.TEXT, 40));
        columns.add(new Column(subject.say("column.question"), Kind.TEXT, 60));
        columns.add(new Column(subject.say("column.answer"), Kind.TEXT, 16));
        if (graded) {
            columns.add(new Column(subject.say("column.grade"), Kind.TEXT, 12));
        }
        columns.add(new Column(subject.say("column.points"), Kind.NUMBER, 9));
        columns.add(new Column(subject.say("column.factor"), Kind.NUMBER, 9));
        columns.add(new Column(subject.say("column.weight"), Kind.NUMBER, 9));
        columns.add(new Column(subject.say("column.reason"), Kind.TEXT, 28));
        for (String number : List.of("score", "low", "high")) {
            columns.add(new Column(subject.say("column." + number), Kind.NUMBER, 11));
        }
        columns.add(new Column(subject.say("column.exact"), Kind.TEXT, 12));
        columns.add(new Column(subject.say("column.standing"), Kind.TEXT, 16));
        columns.add(new Column(subject.say("column.remark"), Kind.TEXT, 50));
        columns.add(new Column(subject.say("column.references"), Kind.TEXT, 40));
        return columns;
    }

    private void add(Node area, Node indicator, Node node) {
        Element element = answers.element(node);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(area.code()));
        cells.add(Cell.text(indicator.code()));
        cells.add(Cell.text(node.code()));
        if (units) {
            cells.add(Cell.text(node.unit() == null ? "" : subject.labels().unit(node.unit())));
        }
        cells.add(Cell.text(subject.labels().element(node.code())));
        cells.add(Cell.text(subject.labels().at("elements." + node.code() + ".question", "")));
        answer(cells, node);
        cells.add(new Cell.Number(subject.numbers().number(element.weight())));
        cells.add(Cell.text(
                element.weightReason().isEmpty() ? "" : subject.labels().of("weight-reasons", element.weightReason())));
        cells.addAll(IndicatorSheet.figures(node.estimate(), subject.numbers()));
        cells.add(Cell.text(node.score().map(Fraction::toString).orElse("")));
        cells.add(Cell.text(subject.say("standing." + node.standing().name())));
        cells.add(Cell.text(answers.detail(node)));
        cells.add(Cell.text(String.join(
                subject.say("list.semicolon"),
                element.references().stream().map(Reference::toString).toList())));
        rows.add(new Row(cells, Row.Level.PLAIN));
    }

    private void answer(List<Cell> cells, Node node) {
        cells.add(answers.answer(node));
        if (graded) {
            cells.add(answers.grades(node));
        }
        if (answers.deciding(node).working() instanceof Working.Answered answered) {
            cells.add(new Cell.Number(subject.numbers().number(answered.points())));
            cells.add(new Cell.Number(subject.numbers().number(answered.factor())));
        } else {
            cells.add(Cell.EMPTY);
            cells.add(Cell.EMPTY);
        }
    }
}
