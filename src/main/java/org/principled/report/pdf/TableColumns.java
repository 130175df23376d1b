package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Block;
import org.principled.report.Column;

/** Where the columns of a table stand, and its header. */
final class TableColumns {

    static final float PADDING = 3;

    private static final float GAP = 8;

    /** A table of few narrow columns does not stretch over the page: figures stay near their labels. */
    private static final float WIDEST_CHARACTER = 4.7f;

    final float[] start;
    final float[] width;
    final float end;
    final float headerHeight;
    private final List<Column> columns;
    private final List<List<Line>> headers = new ArrayList<>();

    TableColumns(Flow flow, Block.Table table) {
        this.columns = table.columns();
        this.start = new float[columns.size()];
        this.width = new float[columns.size()];
        float characters = 0;
        for (Column column : columns) {
            characters += column.width();
        }
        float gaps = GAP * (width.length - 1);
        float free = Math.min(Flow.WIDTH - gaps, characters * WIDEST_CHARACTER);
        this.end = Flow.START + free + gaps;
        float x = Flow.START;
        int most = 1;
        for (int i = 0; i < width.length; i++) {
            start[i] = x;
            width[i] = free * columns.get(i).width() / characters;
            x += width[i] + GAP;
            headers.add(flow.broken(columns.get(i).label(), Style.HEADER, width[i]));
            most = Math.max(most, headers.get(i).size());
        }
        this.headerHeight = most * Style.HEADER.leading() + 2 * PADDING;
    }

    int count() {
        return columns.size();
    }

    Column.Kind kind(int column) {
        return columns.get(column).kind();
    }

    /** Draws a line of a column; figures end where the column ends. */
    void draw(Ink ink, int column, Line line, float indent, float baseline) {
        if (kind(column) == Column.Kind.NUMBER) {
            ink.textEnding(line, start[column] + width[column], baseline);
        } else {
            ink.text(line, start[column] + indent, baseline);
        }
    }

    /** Draws the header; its tags say what the columns are. */
    void header(Flow flow, Tag head) {
        Tag row = head.add(Tag.Type.ROW);
        float bottom = flow.y() - headerHeight;
        for (int i = 0; i < width.length; i++) {
            int column = i;
            Tag cell = row.add(Tag.Type.COLUMN_HEADER);
            flow.draw(cell, ink -> header(ink, column, bottom));
        }
        rule(flow, bottom);
    }

    /** Draws the header once more at the top of a page, where it tells nothing new. */
    void headerAgain(Flow flow) {
        float bottom = flow.y() - headerHeight;
        flow.ornament(ink -> {
            for (int i = 0; i < width.length; i++) {
                header(ink, i, bottom);
            }
        });
        rule(flow, bottom);
    }

    private void header(Ink ink, int column, float bottom) {
        List<Line> lines = headers.get(column);
        for (int i = 0; i < lines.size(); i++) {
            float baseline = bottom + PADDING + 2 + (lines.size() - 1 - i) * Style.HEADER.leading();
            draw(ink, column, lines.get(i), 0, baseline);
        }
    }

    private void rule(Flow flow, float bottom) {
        flow.ornament(ink -> ink.line(Flow.START, bottom, end, bottom, 0.8f, Palette.INK));
        flow.down(headerHeight);
    }
}
