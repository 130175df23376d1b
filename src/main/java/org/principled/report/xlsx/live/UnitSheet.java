package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Part;

/** The figures about single units: for information, none of them counts for the company. */
final class UnitSheet {

    final Grid grid;
    private final Book book;
    private final Sheet sheet;
    private final List<Item> items = new ArrayList<>();

    UnitSheet(Book book, MethodSheet method) {
        this.book = book;
        this.grid = book.grid(book.wording.say("units.title"));
        this.sheet = new Sheet(book, grid, true, false);
        grid.put(0, 0, Style.TITLE, book.wording.say("units.title"));
        grid.put(1, 0, Style.LABEL, book.wording.say("units.intro.mean"));
        int next = Sheet.HEADER + 1;
        for (Node unit : book.card.units()) {
            next = lay(new Part(Fraction.ONE, Fraction.ONE, unit), null, next).last + 1;
        }
        Rows rows = new Rows(book, sheet, method.weights);
        MeanRow means = new MeanRow(book, sheet, method, rows, null);
        for (Item item : items) {
            ScoreCell there = book.placeOf(item.node);
            if (there == null) {
                means.write(item);
                book.place(place(item));
            } else {
                mirror(item, there, rows);
            }
        }
        items.forEach(item -> grid.fill(item.row, sheet.at(Column.HIGH)));
        int last = Math.max(Sheet.HEADER + 1, grid.next() - 1);
        grid.table(new Block(Sheet.HEADER, 0, last, sheet.at(Column.HIGH)), 2);
        grid.scores(new Block(Sheet.HEADER + 1, sheet.at(Column.SCORE), last, sheet.at(Column.HIGH)));
    }

    private Item lay(Part part, @Nullable Item parent, int row) {
        Item item = new Item(part, parent, true, book.key(), row);
        items.add(item);
        if (book.placeOf(part.node()) == null) {
            for (Part below : part.node().parts()) {
                Item child = lay(below, item, item.last + 1);
                item.children.add(child);
                item.last = child.last;
            }
        }
        return item;
    }

    private ScoreCell place(Item item) {
        return new ScoreCell(
                item.node,
                grid.name(),
                item.row,
                sheet.at(Column.SCORE),
                sheet.at(Column.LOW),
                sheet.at(Column.HIGH),
                Optional.empty());
    }

    /** A figure that stands on the sheet of its area. */
    private void mirror(Item item, ScoreCell there, Rows rows) {
        rows.head(item);
        int[] columns = {there.low(), there.score(), there.high()};
        for (Bound bound : Bound.values()) {
            String address = A1.cell(there.sheet(), there.row(), columns[bound.ordinal()]);
            sheet.put(
                    bound.in(Column.Bounds.FINAL),
                    item.row,
                    Content.formula(address, Item.number(item.node.estimate(), bound)));
        }
        rows.weighted(item, item.node.estimate());
    }
}
