package org.principled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.principled.canonical.Fraction;
import org.principled.report.Column.Kind;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;

/** Total, areas and indicators, one to a row, for sorting and filtering. */
final class IndicatorSheet {

    private final Subject subject;
    private final ScoreBars bars;
    private final Workings workings;
    private final List<Row> rows = new ArrayList<>();

    IndicatorSheet(Subject subject) {
        this.subject = subject;
        this.bars = new ScoreBars(subject);
        this.workings = new Workings(subject);
    }

    Section make() {
        Node total = subject.scorecard().total();
        add("kind.total", "", total, subject.say("total"), Cell.EMPTY);
        for (Part area : total.parts()) {
            add(
                    "kind.area",
                    area.node().code(),
                    area.node(),
                    subject.labels().area(area.node().code()),
                    weight(area));
            area.node().parts().forEach(indicator -> indicator(area.node().code(), indicator));
        }
        Block.Table table = new Block.Table(subject.say("sheet.indicators"), columns(), rows);
        return new Section("indicators", subject.say("sheet.indicators"), Section.Form.SHEETS, List.of(table));
    }

    private void indicator(String area, Part part) {
        Node node = part.node();
        boolean family = Tree.isFamily(node);
        String title = subject.labels().indicator(node.code());
        add(family ? "kind.family" : "kind.indicator", area, node, title, weight(part));
        if (family) {
            node.parts().forEach(member -> indicator(area, member));
        }
    }

    private Cell weight(Part part) {
        return new Cell.Number(subject.numbers().number(part.counts()));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.kind"), Kind.TEXT, 11));
        columns.add(new Column(subject.say("column.area"), Kind.CODE, 8));
        columns.add(new Column(subject.say("column.code"), Kind.CODE, 10));
        columns.add(new Column(subject.say("column.title"), Kind.TEXT, 46));
        for (String number : List.of("weight", "score", "low", "high", "uncapped")) {
            columns.add(new Column(subject.say("column." + number), Kind.NUMBER, 11));
        }
        columns.add(new Column(subject.say("column.exact"), Kind.TEXT, 18));
        for (String share : List.of("completeness", "verified", "na")) {
            columns.add(new Column(subject.say("share." + share), Kind.NUMBER, 13));
        }
        columns.add(new Column(subject.say("column.remark"), Kind.TEXT, 40));
        columns.add(new Column(subject.say("column.working"), Kind.TEXT, 60));
        return columns;
    }

    private void add(String kind, String area, Node node, String title, Cell weight) {
        Numbers numbers = subject.numbers();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(subject.say(kind)));
        cells.add(Cell.text(area));
        cells.add(Cell.text(node.code()));
        cells.add(Cell.text(title));
        cells.add(weight);
        cells.addAll(figures(node.estimate(), numbers));
        cells.add(node.uncapped()
                .map(estimate -> (Cell) new Cell.Number(numbers.score(estimate.score())))
                .orElse(Cell.EMPTY));
        cells.add(Cell.text(node.score().map(Fraction::toString).orElse("")));
        cells.add(share(node.shares().completeness()));
        cells.add(share(node.shares().verifiedShare()));
        cells.add(share(node.shares().notApplicableShare()));
        cells.add(Cell.text(node.estimate().isEmpty() ? bars.unscored(node) : bars.caps(node, numbers::fine)));
        cells.add(Cell.text(workings.of(node)));
        rows.add(new Row(cells, Row.Level.PLAIN));
    }

    private Cell share(Optional<Fraction> share) {
        return share.map(each -> (Cell) new Cell.Number(subject.numbers().share(each)))
                .orElse(Cell.EMPTY);
    }

    /** Score, lower and upper bound. */
    static List<Cell> figures(Optional<Estimate> estimate, Numbers numbers) {
        return List.of(
                figure(estimate.map(Estimate::score), numbers::score),
                figure(estimate.map(Estimate::low), numbers::low),
                figure(estimate.map(Estimate::high), numbers::high));
    }

    private static Cell figure(Optional<Fraction> points, Function<Fraction, Figure> rounding) {
        return points.map(each -> (Cell) new Cell.Number(rounding.apply(each))).orElse(Cell.EMPTY);
    }
}
