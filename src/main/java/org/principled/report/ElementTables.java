package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.report.Column.Kind;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Node.Working;

/** The elements of an indicator as tables for reading; columns in which nothing would differ are left out. */
final class ElementTables {

    /** More units than this do not fit beside each other on a page. */
    private static final int UNITS_ABREAST = 4;

    private final Subject subject;
    private final Answers answers;
    private final boolean graded;
    private final boolean weighted;

    ElementTables(Subject subject, Answers answers) {
        this.subject = subject;
        this.answers = answers;
        this.graded = !subject.questionnaire().evidence().grades().isEmpty();
        this.weighted = subject.questionnaire().elements().stream()
                .anyMatch(element -> !element.weight().equals(Fraction.ONE)
                        || !element.weightReason().isEmpty());
    }

    /** The tables of an indicator; none for a family. */
    List<Block> of(Node indicator) {
        String caption = subject.say("elements.caption", indicator.code());
        List<Part> elements = Tree.elements(indicator);
        if (!elements.isEmpty()) {
            return List.of(new Block.Table(caption, columns(), rows(elements)));
        }
        List<Block> tables = new ArrayList<>();
        List<Node> units = Tree.units(indicator);
        int count = (units.size() + UNITS_ABREAST - 1) / UNITS_ABREAST;
        for (int i = 0; i < count; i++) {
            // Shared out evenly, so that the last table is not left with one narrow column.
            tables.add(abreast(caption, units.subList(i * units.size() / count, (i + 1) * units.size() / count)));
        }
        return tables;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.code"), Kind.CODE, 10));
        columns.add(new Column(subject.say("column.element"), Kind.TEXT, 43));
        columns.add(new Column(subject.say("column.answer"), Kind.TEXT, 16));
        if (graded) {
            columns.add(new Column(subject.say("column.grade"), Kind.TEXT, 9));
        }
        columns.add(new Column(subject.say("column.points"), Kind.NUMBER, 8));
        if (graded) {
            columns.add(new Column(subject.say("column.factor"), Kind.NUMBER, 9));
        }
        columns.add(new Column(subject.say("column.score"), Kind.NUMBER, 12));
        if (weighted) {
            columns.add(new Column(subject.say("column.weight"), Kind.TEXT, 24));
        }
        return columns;
    }

    private List<Row> rows(List<Part> elements) {
        List<Row> rows = new ArrayList<>();
        for (Part element : elements) {
            Node node = element.node();
            rows.add(row(node, subject.labels().element(node.code()), Row.Level.PLAIN));
            node.parts().forEach(part -> rows.add(row(part.node(), unit(part), Row.Level.PART)));
        }
        return rows;
    }

    private String unit(Part part) {
        String name = subject.labels().unit(part.node().unit());
        return part.factor().signum() > 0 ? name : subject.say("unit.not-counting", name);
    }

    private Row row(Node node, String text, Row.Level level) {
        boolean whole = level == Row.Level.PLAIN;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(whole ? node.code() : ""));
        cells.add(new Cell.Text(text, answers.detail(node)));
        cells.add(answers.answer(node));
        if (graded) {
            cells.add(answers.grades(node));
        }
        cells.addAll(figures(node));
        if (weighted) {
            cells.add(whole ? weight(answers.element(node)) : Cell.EMPTY);
        }
        return new Row(cells, level);
    }

    private List<Cell> figures(Node node) {
        Numbers numbers = subject.numbers();
        List<Cell> cells = new ArrayList<>();
        if (answers.deciding(node).working() instanceof Working.Answered answered) {
            cells.add(new Cell.Number(numbers.number(answered.points())));
            if (graded) {
                cells.add(new Cell.Number(numbers.number(answered.factor())));
            }
        } else {
            cells.add(Cell.EMPTY);
            if (graded) {
                cells.add(Cell.EMPTY);
            }
        }
        cells.add(scoreAndInterval(node));
        return cells;
    }

    private Cell weight(Element element) {
        String reason =
                element.weightReason().isEmpty() ? "" : subject.labels().of("weight-reasons", element.weightReason());
        return new Cell.Text(subject.numbers().plain(element.weight()), reason);
    }

    /** One column for each unit, one row for each element, and the units' scores below. */
    private Block.Table abreast(String caption, List<Node> units) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.code"), Kind.CODE, 11));
        columns.add(new Column(subject.say("column.element"), Kind.TEXT, 40));
        units.forEach(unit -> columns.add(new Column(subject.labels().shortUnit(unit.unit()), Kind.TEXT, 15)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < units.get(0).parts().size(); i++) {
            rows.add(elementAbreast(units, i));
        }
        List<Cell> scores = new ArrayList<>(List.of(Cell.EMPTY, Cell.text(subject.say("unit.score"))));
        units.forEach(unit -> scores.add(scoreAndInterval(unit)));
        rows.add(new Row(scores, Row.Level.SUM));
        return new Block.Table(caption, columns, rows);
    }

    private Row elementAbreast(List<Node> units, int index) {
        List<Node> cells =
                units.stream().map(unit -> unit.parts().get(index).node()).toList();
        Node first = cells.get(0);
        String details = cells.stream()
                .map(answers::detail)
                .filter(detail -> !detail.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(first.code()));
        row.add(new Cell.Text(subject.labels().element(first.code()), details));
        cells.forEach(cell -> row.add(answers.answer(cell)));
        return new Row(row, Row.Level.PLAIN);
    }

    /** The score and below it what is still possible, where anything is. */
    private Cell scoreAndInterval(Node node) {
        return node.estimate()
                .map(estimate -> (Cell) new Cell.Text(
                        subject.numbers().fine(estimate.score()),
                        estimate.low().equals(estimate.high())
                                ? ""
                                : subject.numbers().fineInterval(estimate)))
                .orElse(Cell.text(subject.say("number.none")));
    }
}
