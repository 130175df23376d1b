package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Block;

/** Lays out tables: the header is repeated on each page, a row is kept together unless it is higher than a page. */
final class TableLayout {

    private static final int MOST_ROWS_TOGETHER = 8;
    private static final float SHORT = 190;
    private static final float CAPTION_GAP = 2;

    private final Flow flow;
    private final TableColumns columns;
    private final List<TableRow> rows;
    private final List<Line> caption;

    TableLayout(Flow flow, Block.Table table) {
        this.flow = flow;
        this.columns = new TableColumns(flow, table);
        this.rows = table.rows().stream()
                .map(row -> TableRow.of(flow, columns, row))
                .toList();
        this.caption = flow.broken(table.caption(), Style.CAPTION, Flow.WIDTH);
    }

    /** How much of the table stays on one page: all of a short one, else its header and first row. */
    float together() {
        float top = caption.size() * Style.CAPTION.leading() + CAPTION_GAP + columns.headerHeight;
        return top + (isShort(rows) ? height(rows) : Math.min(rows.get(0).height(), 120));
    }

    void layOut() {
        Tag tag = flow.tag(Tag.Type.TABLE);
        flow.need(together());
        if (!caption.isEmpty()) {
            flow.lines(tag.add(Tag.Type.CAPTION), caption, Flow.START);
            flow.down(CAPTION_GAP);
        }
        columns.header(flow, tag.add(Tag.Type.TABLE_HEAD));
        if (!rows.isEmpty()) {
            Tag body = tag.add(Tag.Type.TABLE_BODY);
            for (int i = 0; i < rows.size(); i++) {
                if (i > 0 && rows.get(i).height() > flow.left()) {
                    overleaf();
                }
                draw(rows.get(i), body.add(Tag.Type.ROW));
            }
        }
        flow.down(8);
    }

    /** A short table is not torn apart. */
    private static boolean isShort(List<TableRow> rows) {
        return rows.isEmpty() || (rows.size() <= MOST_ROWS_TOGETHER && height(rows) <= SHORT);
    }

    private static float height(List<TableRow> rows) {
        float height = 0;
        for (TableRow row : rows) {
            height += row.height();
        }
        return height;
    }

    private void overleaf() {
        flow.newPage();
        columns.headerAgain(flow);
    }

    /** Draws a row; one that is higher than a page goes on overleaf. */
    private void draw(TableRow row, Tag tag) {
        List<TableRow.CellTags> tags = row.tags(tag);
        TableRow rest = row;
        while (true) {
            TableRow here = rest.first(flow.left());
            here.draw(flow, tags);
            rest = rest.after(here);
            if (rest.isEmpty()) {
                return;
            }
            overleaf();
        }
    }
}
