package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.answer.Unit;
import org.principled.report.Column.Kind;
import org.principled.scoring.Node;

/** The units of the company: which there are, which count, and their own scores where the questionnaire gives them any. */
final class UnitSection {

    private final Subject subject;

    UnitSection(Subject subject) {
        this.subject = subject;
    }

    /** Empty where the company answers as a whole. */
    Optional<Section> make() {
        if (subject.sheet().units().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                subject.say(subject.scorecard().units().isEmpty() ? "units.intro.lowest" : "units.intro.mean"),
                Block.Role.BODY));
        blocks.add(subject.scorecard().units().isEmpty() ? declared() : scores());
        return Optional.of(new Section("units", subject.say("units.title"), blocks));
    }

    private Block.Table declared() {
        List<Column> columns = List.of(
                new Column(subject.say("column.unit"), Kind.TEXT, 30),
                new Column(subject.say("column.profiles"), Kind.TEXT, 50),
                new Column(subject.say("column.share"), Kind.NUMBER, 10));
        List<Row> rows = subject.sheet().units().stream().map(this::declared).toList();
        return new Block.Table(subject.say("units.title"), columns, rows);
    }

    private Row declared(Unit unit) {
        List<String> profiles = unit.profiles().isEmpty() ? subject.sheet().profiles() : unit.profiles();
        return Row.of(
                Cell.text(subject.labels().unit(unit.id())),
                Cell.text(
                        String.join(subject.say("list.comma"), subject.labels().of("profiles", profiles))),
                Cell.text(unit.share().map(subject.numbers()::percent).orElse(subject.say("number.none"))));
    }

    private Block.Table scores() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.unit"), Kind.TEXT, 40));
        columns.add(new Column(subject.say("total"), Kind.NUMBER, 10));
        columns.add(new Column(subject.say("column.interval"), Kind.NUMBER, 14));
        subject.questionnaire().areas().forEach(area -> columns.add(new Column(area.code(), Kind.NUMBER, 10)));
        List<Row> rows = subject.scorecard().units().stream().map(this::scores).toList();
        return new Block.Table(subject.say("units.title"), columns, rows);
    }

    private Row scores(Node unit) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(subject.labels().unit(unit.unit())));
        cells.add(score(unit));
        cells.add(Cell.text(unit.estimate().map(subject.numbers()::fineInterval).orElse("")));
        unit.parts().forEach(area -> cells.add(score(area.node())));
        return new Row(cells, Row.Level.PLAIN);
    }

    private Cell score(Node node) {
        return node.score()
                .map(points -> (Cell) new Cell.Number(subject.numbers().score(points)))
                .orElse(Cell.text(subject.say("number.none")));
    }
}
