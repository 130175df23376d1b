package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;

/** Every figure below the total, one to a row and nothing else, for sorting, filtering and pivot tables. */
final class DataSheet {

    private static final int FROZEN = 4;

    final Grid grid;
    private final Book book;
    private final List<Column> copied;
    private int next;

    DataSheet(Book book, List<AreaSheet> areas) {
        this.book = book;
        this.grid = book.grid(book.wording.say("live.data.title"));
        Sheet any = areas.get(0).sheet;
        this.copied = List.of(
                        Column.ANSWER,
                        Column.GRADE,
                        Column.WEIGHT,
                        Column.POINTS,
                        Column.FACTOR,
                        Column.SCORE,
                        Column.LOW,
                        Column.HIGH,
                        Column.UNCAPPED,
                        Column.STANDING)
                .stream()
                .filter(any::has)
                .toList();
        header();
        areas.forEach(area -> area.items.forEach(item -> row(area, item)));
        grid.table(
                new Block(
                        0, 0, Math.max(1, next - 1), grid.rows().get(0).cells().size() - 1),
                FROZEN);
    }

    private void header() {
        List<String> texts = Stack.said(
                book.wording,
                "column.kind",
                "column.area",
                "column.indicator",
                "column.code",
                "column.title",
                "live.column.unit.kind",
                "column.unit",
                "live.column.type");
        int[] widths = {16, 9, 12, 12, 52, 18, 24, 9};
        int column = 0;
        for (String text : texts) {
            grid.width(column, widths[column]);
            grid.put(0, column++, Style.HEADER, text);
        }
        for (Column each : copied) {
            String label = book.wording.say(each.label);
            grid.width(column, each.width);
            grid.fit(column, label);
            grid.put(0, column++, each.isText() ? Style.HEADER : Style.HEADER_NUMBER, label);
        }
        next = 1;
    }

    private void row(AreaSheet area, Item item) {
        Node node = item.node;
        boolean element = node.kind() == Kind.ELEMENT;
        List<String> texts = new ArrayList<>(List.of(
                book.wording.say("live.kind." + kind(item)),
                area.area.node.code(),
                indicator(item),
                node.kind() == Kind.UNIT_KIND || node.kind() == Kind.UNIT_CLASS ? "" : node.code(),
                title(node),
                node.unit() == null ? "" : node.unit().kind(),
                node.unit() == null ? "" : node.unit().name(),
                element ? book.element(node.code()).type() : ""));
        int column = 0;
        for (String text : texts) {
            grid.put(next, column++, Style.TEXT, text);
        }
        for (Column each : copied) {
            Cell there = area.sheet.grid.rows().get(item.row).cells().get(area.sheet.at(each));
            boolean holdsSomething = there != null && !there.content().equals(Content.EMPTY);
            if (holdsSomething || isInput(item, each)) {
                copy(area.sheet, item, each, column);
            }
            column++;
        }
        next++;
    }

    private static boolean isInput(Item item, Column column) {
        return item.isAnswer() && !item.isOutOfScope() && (column == Column.ANSWER || column == Column.GRADE);
    }

    private void copy(Sheet sheet, Item item, Column column, int place) {
        String there = sheet.ref(column, item.row);
        String formula = isInput(item, column) ? "IF(" + there + "=\"\",\"\"," + there + ")" : there;
        Style style = column.figures().orElse(Style.TEXT);
        grid.put(next, place, style, Content.formula(formula, sheet.shown(column, item.row)));
    }

    private static String kind(Item item) {
        return item.isAnswer() && item.node.unit() != null
                ? "answer"
                : item.node.kind().name().toLowerCase(Locale.ROOT);
    }

    private String title(Node node) {
        return switch (node.kind()) {
            case AREA -> book.wording.area(node.code());
            case INDICATOR -> book.wording.indicator(node.code());
            case ELEMENT -> book.wording.element(node.code());
            default -> node.code();
        };
    }

    private static String indicator(Item item) {
        for (Item each = item; each != null; each = each.parent) {
            if (each.node.kind() == Kind.INDICATOR) {
                return each.node.code();
            }
        }
        return "";
    }
}
