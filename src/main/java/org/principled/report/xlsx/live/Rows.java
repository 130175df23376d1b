package org.principled.report.xlsx.live;

import java.util.Optional;
import org.principled.questionnaire.Total;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;

/** What the rows of all kinds of figures have in common. */
final class Rows {

    private final Book book;
    private final Sheet sheet;
    private final Weights weights;

    Rows(Book book, Sheet sheet, Weights weights) {
        this.book = book;
        this.sheet = sheet;
        this.weights = weights;
    }

    /** Code, title, unit, weight and the codes by which formulas find the row. */
    void head(Item item) {
        Node node = item.node;
        boolean ofUnits = node.kind() == Kind.UNIT_KIND || node.kind() == Kind.UNIT_CLASS;
        sheet.put(Column.CODE, item.row, Content.text(ofUnits ? "" : node.code()));
        sheet.put(Column.TITLE, item.row, Content.text(title(node)));
        sheet.put(Column.UNIT, item.row, Content.text(unit(item)));
        if (item.parent != null) {
            sheet.put(Column.WEIGHT, item.row, weight(item));
        }
        sheet.put(Column.KEY, item.row, Content.text(item.key));
        if (item.parent != null && item.counts) {
            sheet.put(Column.PARENT, item.row, Content.text(item.parent.key));
        }
        sheet.grid.level(item.row, level(item));
    }

    private String unit(Item item) {
        String unit = book.wording.unit(item.node.unit());
        return item.countsAtAll() || unit.isEmpty() ? unit : book.wording.say("unit.not-counting", unit);
    }

    private String title(Node node) {
        return switch (node.kind()) {
            case TOTAL -> book.wording.say("total");
            case AREA -> book.wording.area(node.code());
            case INDICATOR -> book.wording.indicator(node.code());
            case UNIT_KIND -> book.wording.say("live.mean.of", book.wording.of("unit-kinds", node.code()));
            case UNIT_CLASS -> book.wording.say("live.mean.of", node.code());
            case ELEMENT -> book.wording.element(node.code());
        };
    }

    private Content weight(Item item) {
        Node node = item.node;
        if (node.kind() == Kind.AREA && book.questionnaire.total().of() == Total.Of.INDICATORS) {
            return Content.formula(sheet.cell(Column.WEIGHTS, item.row), Content.number(weightOf(item)));
        }
        boolean ofUnits = node.kind() == Kind.UNIT_KIND || node.kind() == Kind.UNIT_CLASS;
        boolean ofOneUnit = node.kind() == Kind.INDICATOR && node.unit() != null && !item.isInUnitTree();
        return ofUnits || ofOneUnit
                ? Content.number(1)
                : Content.formula(weights.of(node.code()), Content.number(weightOf(item)));
    }

    /** The weight a row counts with. */
    double weightOf(Item item) {
        if (item.node.kind() == Kind.ELEMENT) {
            return Content.nearest(book.element(item.node.code()).weight());
        }
        boolean byParts =
                item.node.kind() == Kind.AREA && book.questionnaire.total().of() == Total.Of.INDICATORS;
        return byParts ? item.weightOfScored() : Content.nearest(item.part.weight());
    }

    private static Level level(Item item) {
        if (item.isOutOfScope()) {
            return Level.OUT;
        }
        return switch (item.node.kind()) {
            case TOTAL, AREA -> Level.AREA;
            case INDICATOR -> item.node.unit() == null || item.isInUnitTree() ? Level.INDICATOR : Level.PART;
            case UNIT_KIND, UNIT_CLASS -> Level.PART;
            case ELEMENT -> item.isCapped() ? Level.PLAIN : Level.PART;
        };
    }

    /** What a row brings to the mean above it: each number times its weight. */
    void weighted(Item item, Optional<Estimate> estimate) {
        for (Bound bound : Bound.values()) {
            String value = sheet.cell(bound.in(Column.Bounds.FINAL), item.row);
            String formula = "IF(" + value + "=\"\",0," + sheet.cell(Column.WEIGHT, item.row) + "*" + value + ")";
            double now = estimate.map(bound::of).map(Content::nearest).orElse(0.0) * weightOf(item);
            sheet.put(bound.in(Column.Bounds.WEIGHTED), item.row, Content.formula(formula, Content.number(now)));
        }
    }
}
