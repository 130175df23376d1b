package org.principled.report.xlsx.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Shares;

/** A weighted mean of the rows that name this one as theirs. */
final class MeanRow {

    private final Book book;
    private final Sheet sheet;
    private final MethodSheet method;
    private final Rows rows;
    private final @Nullable CapColumns caps;

    /** @param caps null on sheets about single units, to which no caps apply */
    MeanRow(Book book, Sheet sheet, MethodSheet method, Rows rows, @Nullable CapColumns caps) {
        this.book = book;
        this.sheet = sheet;
        this.method = method;
        this.rows = rows;
        this.caps = caps;
    }

    void write(Item item) {
        rows.head(item);
        String weights = "SUMIFS(" + below(item, Column.WEIGHT) + "," + mine(item) + "," + below(item, Column.SCORE)
                + ",\">=0\")";
        sheet.put(Column.WEIGHTS, item.row, Content.formula(weights, Content.number(item.weightOfScored())));
        Column.Bounds columns = caps == null ? Column.Bounds.FINAL : caps.before(item);
        for (Bound bound : Bound.values()) {
            sheet.put(
                    bound.in(columns),
                    item.row,
                    Content.formula(mean(item, bound), Item.number(item.node.uncapped(), bound)));
        }
        if (caps != null) {
            caps.apply(item);
        }
        if (item.parent != null) {
            rows.weighted(item, item.node.estimate());
        }
        if (sheet.has(Column.STANDING)) {
            shares(item);
            standing(item);
        }
    }

    private String mean(Item item, Bound bound) {
        String weights = sheet.cell(Column.WEIGHTS, item.row);
        String none = weights + "=0";
        if (needsElements(item)) {
            String applying = "SUM(" + method.weights.appliesIn(item.node.code()) + ")";
            none = "OR(" + none + "," + applying + "<" + method.total.leastElements() + ")";
        }
        return "IF(" + none + ",\"\",SUMIFS(" + below(item, bound.in(Column.Bounds.WEIGHTED)) + "," + mine(item) + ")/"
                + weights + ")";
    }

    /** An area of which too few elements apply is not scored; there is no such rule for single units. */
    private boolean needsElements(Item item) {
        return item.node.kind() == Kind.AREA && item.parent == null && method.total.hasCoverage();
    }

    private String below(Item item, Column column) {
        return sheet.rows(column, item.row + 1, Math.max(item.last, item.row + 1));
    }

    private String mine(Item item) {
        return below(item, Column.PARENT) + "," + sheet.cell(Column.KEY, item.row);
    }

    private void shares(Item item) {
        Shares shares = item.node.shares();
        List<Column> columns = List.of(Column.APPLICABLE, Column.DONE, Column.VERIFIED, Column.SET_ASIDE);
        List<Content.Plain> now = List.of(
                Content.number(shares.applicable()),
                Content.number(shares.answered()),
                Content.number(shares.verified()),
                Content.number(shares.notApplicable()));
        for (int i = 0; i < columns.size(); i++) {
            if (sheet.has(columns.get(i))) {
                String sum = "SUMIFS(" + below(item, columns.get(i)) + "," + mine(item) + ")";
                sheet.put(columns.get(i), item.row, Content.formula(sum, now.get(i)));
            }
        }
        String applicable = sheet.cell(Column.APPLICABLE, item.row);
        String answered = "IF(" + applicable + "=0,\"\"," + sheet.cell(Column.DONE, item.row) + "/" + applicable + ")";
        sheet.put(Column.ANSWERED, item.row, Content.formula(answered, Content.number(shares.completeness())));
    }

    private void standing(Item item) {
        String score = sheet.cell(Column.SCORE, item.row);
        String aside = "IF(" + sheet.cell(Column.SET_ASIDE, item.row) + ">0," + Standings.ALL_ASIDE + ","
                + Standings.NOTHING + ")";
        boolean area = item.node.kind() == Kind.AREA;
        String none = area
                ? "IF(" + sheet.cell(Column.WEIGHTS, item.row) + ">0," + Standings.TOO_FEW + "," + aside + ")"
                : aside;
        boolean canCap = area && sheet.has(Column.CAP);
        String scored = canCap
                ? "IF(" + score + "<" + sheet.cell(Column.UNCAPPED, item.row) + "," + Standings.CAPPED + ",\"\")"
                : "\"\"";
        sheet.put(
                Column.STANDING,
                item.row,
                Content.formula("IF(" + score + "=\"\"," + none + "," + scored + ")", Content.text(now(item))));
    }

    private String now(Item item) {
        Node node = item.node;
        boolean isAside = node.shares().notApplicable().signum() > 0;
        Optional<String> key = switch (node.standing()) {
            case SCORED, OPEN -> Item.isHeldDown(node) ? Optional.of("live.capped") : Optional.empty();
            case TOO_FEW -> Optional.of("standing.too-few");
            case NOT_APPLICABLE, OUT_OF_SCOPE -> Optional.of(isAside ? "standing.all-na" : "standing.none");
        };
        return key.map(each -> book.wording.say(each)).orElse("");
    }
}
