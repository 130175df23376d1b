package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Total.Band;
import org.principled.report.Column.Kind;

/** The numbers of the questionnaire by which its answers count, as tables. */
final class MethodTables {

    private final Subject subject;

    MethodTables(Subject subject) {
        this.subject = subject;
    }

    Block.Table scales() {
        List<Row> rows = new ArrayList<>();
        for (Scale scale : subject.questionnaire().scales()) {
            for (Scale.Choice choice : scale.choices()) {
                String label = subject.labels().at("answers." + scale.key() + "." + choice.answer(), choice.answer());
                rows.add(Row.of(Cell.text(scale.key()), Cell.text(label), number(choice.points())));
            }
        }
        return table(
                "method.scales",
                List.of(
                        new Column(subject.say("column.scale"), Kind.CODE, 16),
                        new Column(subject.say("column.answer"), Kind.TEXT, 34),
                        new Column(subject.say("column.points"), Kind.NUMBER, 12)),
                rows);
    }

    Block.Table factors() {
        Evidence evidence = subject.questionnaire().evidence();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.grade"), Kind.CODE, 9));
        columns.add(new Column(subject.say("column.meaning"), Kind.TEXT, 46));
        evidence.types()
                .forEach(type -> columns.add(new Column(subject.labels().of("types", type.key()), Kind.NUMBER, 12)));
        List<Row> rows = new ArrayList<>();
        for (String grade : evidence.grades()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(grade));
            cells.add(new Cell.Text(
                    subject.labels().of("grades", grade),
                    evidence.verified().contains(grade) ? subject.say("grade.verified") : ""));
            evidence.types().forEach(type -> cells.add(factor(type.factors(), grade)));
            rows.add(new Row(cells, Row.Level.PLAIN));
        }
        return table("method.factors", columns, rows);
    }

    private Cell factor(Map<String, Fraction> factors, String grade) {
        return Optional.ofNullable(factors.get(grade)).map(this::number).orElse(Cell.EMPTY);
    }

    Block.Table areas() {
        List<Row> rows = new ArrayList<>();
        for (Area area : subject.questionnaire().areas()) {
            rows.add(Row.of(
                    Cell.text(area.code()),
                    Cell.text(subject.labels().area(area.code())),
                    number(area.weight()),
                    number(Fraction.of(area.indicators().size())),
                    number(Fraction.of(area.elements().count()))));
        }
        return table(
                "method.areas",
                List.of(
                        new Column(subject.say("column.area"), Kind.CODE, 10),
                        new Column(subject.say("column.title"), Kind.TEXT, 50),
                        new Column(subject.say("column.weight"), Kind.NUMBER, 10),
                        new Column(subject.say("column.indicators"), Kind.NUMBER, 12),
                        new Column(subject.say("column.elements"), Kind.NUMBER, 12)),
                rows);
    }

    Block.Table modes() {
        List<Row> rows = subject.questionnaire().modes().stream()
                .map(mode -> Row.of(
                        new Cell.Text(
                                subject.labels().of("modes", mode.key()),
                                subject.labels().at("modes." + mode.key() + ".help", "")),
                        Cell.text(String.join(subject.say("list.comma"), mode.grades()))))
                .toList();
        return table(
                "method.modes",
                List.of(
                        new Column(subject.say("column.mode"), Kind.TEXT, 60),
                        new Column(subject.say("column.grades"), Kind.TEXT, 24)),
                rows);
    }

    Block.Table bands() {
        List<Row> rows = new ArrayList<>();
        List<Band> bands = subject.questionnaire().total().bands();
        for (int i = 0; i < bands.size(); i++) {
            String from = subject.numbers().plain(bands.get(i).from());
            String range = i + 1 < bands.size()
                    ? subject.say(
                            "band.below",
                            from,
                            subject.numbers().plain(bands.get(i + 1).from()))
                    : subject.say("band.last", from);
            rows.add(Row.of(Cell.text(subject.labels().of("bands", bands.get(i).key())), Cell.text(range)));
        }
        return table(
                "method.bands",
                List.of(
                        new Column(subject.say("column.band"), Kind.TEXT, 28),
                        new Column(subject.say("column.range"), Kind.TEXT, 28)),
                rows);
    }

    Block.Table flags() {
        FlagSection words = new FlagSection(subject);
        List<Row> rows = new ArrayList<>();
        for (RedFlag flag : subject.questionnaire().flags()) {
            String caps = String.join(
                    subject.say("list.comma"),
                    flag.caps().stream().map(words::cap).toList());
            rows.add(Row.of(
                    Cell.text(flag.code()), Cell.text(subject.labels().of("flags", flag.code())), Cell.text(caps)));
        }
        return table(
                "method.flags",
                List.of(
                        new Column(subject.say("column.flag"), Kind.CODE, 10),
                        new Column(subject.say("column.conduct"), Kind.TEXT, 62),
                        new Column(subject.say("column.caps"), Kind.TEXT, 44)),
                rows);
    }

    private Block.Table table(String caption, List<Column> columns, List<Row> rows) {
        return new Block.Table(subject.say(caption), columns, rows);
    }

    private Cell number(Fraction number) {
        return new Cell.Number(subject.numbers().number(number));
    }
}
