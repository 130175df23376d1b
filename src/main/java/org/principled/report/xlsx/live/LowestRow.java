package org.principled.report.xlsx.live;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.report.xlsx.live.Item.Bound;

/** An element whose value is the lowest among the units that count; they stand right below it, the others after them. */
final class LowestRow {

    private final Book book;
    private final Sheet sheet;
    private final Rows rows;
    private final CapColumns caps;

    LowestRow(Book book, Sheet sheet, Rows rows, CapColumns caps) {
        this.book = book;
        this.sheet = sheet;
        this.rows = rows;
        this.caps = caps;
    }

    void write(Item item) {
        rows.head(item);
        int first = item.row + 1;
        int last = item.row
                + (int) item.children.stream().filter(child -> child.counts).count();
        Column.Bounds columns = caps.before(item);
        for (Bound bound : Bound.values()) {
            String values = sheet.rows(bound.in(Column.Bounds.FINAL), first, last);
            sheet.put(
                    bound.in(columns),
                    item.row,
                    Content.formula(
                            "IF(COUNTIFS(" + values + ",\">=0\")=0,\"\",MIN(" + values + "))",
                            Item.number(item.node.uncapped(), bound)));
        }
        caps.apply(item);
        rows.weighted(item, item.node.estimate());
        shares(item, first, last);
        standing(item);
    }

    /** Answered and verified only where every unit to which it applies is. */
    private void shares(Item item, int first, int last) {
        String score = sheet.cell(Column.SCORE, item.row);
        String weight = sheet.cell(Column.WEIGHT, item.row);
        put(
                item,
                Column.APPLICABLE,
                "IF(" + score + "=\"\",0," + weight + ")",
                item.node.shares().applicable());
        String applicable = "SUM(" + sheet.rows(Column.APPLICABLE, first, last) + ")";
        for (Column column : List.of(Column.DONE, Column.VERIFIED)) {
            if (sheet.has(column)) {
                String all = "SUM(" + sheet.rows(column, first, last) + ")=" + applicable;
                put(
                        item,
                        column,
                        "IF(" + score + "=\"\",0,IF(" + all + "," + weight + ",0))",
                        column == Column.DONE
                                ? item.node.shares().answered()
                                : item.node.shares().verified());
            }
        }
        String aside = "MAX(" + sheet.rows(Column.SET_ASIDE, first, last) + ")";
        put(
                item,
                Column.SET_ASIDE,
                "IF(" + score + "=\"\"," + aside + ",0)",
                item.node.shares().notApplicable());
    }

    private void put(Item item, Column column, String formula, Fraction now) {
        sheet.put(column, item.row, Content.formula(formula, Content.number(now)));
    }

    private void standing(Item item) {
        String formula = "IF(" + sheet.cell(Column.SCORE, item.row) + "=\"\",IF("
                + sheet.cell(Column.SET_ASIDE, item.row) + ">0," + MethodSheet.NOT_APPLICABLE + "," + Standings.NOTHING
                + "),IF(" + sheet.cell(Column.DONE, item.row) + ">0," + Standings.ANSWERED + "," + Standings.OPEN
                + "))";
        String now = switch (item.node.standing()) {
            case NOT_APPLICABLE -> "standing.na";
            case OUT_OF_SCOPE, TOO_FEW -> "standing.none";
            case SCORED -> "standing.SCORED";
            case OPEN -> "standing.OPEN";
        };
        sheet.put(Column.STANDING, item.row, Content.formula(formula, Content.text(book.wording.say(now))));
    }
}
