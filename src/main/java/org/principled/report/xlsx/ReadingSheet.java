package org.principled.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Row;
import org.principled.report.Section;
import org.principled.report.Words;

/** A sheet that is read from top to bottom: headings, paragraphs, facts, tables and charts one below the other. */
final class ReadingSheet {

    private static final int WIDTH_UNIT = 256;
    private static final int LEAST_WIDTH = 14;
    private static final int MOST_WIDTH = 48;
    private static final int LEAST_COLUMNS = 7;
    private static final int REMARK_WIDTH = 40;

    /** Facts stand in the first two columns. */
    private static final int FACT_LABEL_WIDTH = 24;

    private static final int FACT_VALUE_WIDTH = 44;
    private static final float LINE = 13.2f;
    private static final float SCORE_HEIGHT = 28;

    private final XSSFSheet sheet;
    private final Writer writer;
    private final Words words;
    private final int[] widths;
    private int next;

    ReadingSheet(XSSFSheet sheet, Writer writer, Words words, Section section) {
        this.sheet = sheet;
        this.writer = writer;
        this.words = words;
        this.widths = widths(section);
    }

    private static int[] widths(Section section) {
        List<Integer> widths = new ArrayList<>(List.of(FACT_LABEL_WIDTH, FACT_VALUE_WIDTH));
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                for (int i = 0; i < table.columns().size(); i++) {
                    int wanted = Math.min(MOST_WIDTH, table.columns().get(i).width());
                    if (i < widths.size()) {
                        widths.set(i, Math.max(widths.get(i), wanted));
                    } else {
                        widths.add(Math.max(LEAST_WIDTH, wanted));
                    }
                }
            }
        }
        while (widths.size() < LEAST_COLUMNS) {
            widths.add(LEAST_WIDTH);
        }
        widths.set(LEAST_COLUMNS - 1, Math.max(widths.get(LEAST_COLUMNS - 1), REMARK_WIDTH));
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    void write(Section section) {
        sheet.getPrintSetup().setLandscape(false);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        writer.text(row(), 0, section.title(), Look.Role.TITLE);
        next++;
        section.blocks().forEach(this::block);
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            next++;
            writer.text(row(), 0, heading.text(), Look.Role.HEADING);
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean point = paragraph.role() == Block.Role.POINT;
            paragraph(point ? "• " + paragraph.text() : paragraph.text(), Look.Role.BODY);
        } else if (block instanceof Block.Note note) {
            paragraph(note.title() + ": " + note.text(), Look.Role.STRONG);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> fact(fact.label(), fact.value()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Headline headline) {
            headline(headline);
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        } else if (!(block instanceof Block.PageBreak)) {
            throw new IllegalStateException("no layout for " + block);
        }
    }

    /** A paragraph over the width of the sheet. Rows do not grow by themselves around merged cells. */
    private void paragraph(String text, Look.Role role) {
        int columns = Math.min(LEAST_COLUMNS, widths.length);
        int characters = 0;
        for (int i = 0; i < columns; i++) {
            characters += widths[i];
        }
        XSSFRow row = row();
        writer.text(row, 0, text, role);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        row.setHeightInPoints(LINE * Writer.lines(text, characters) + 3);
    }

    private void fact(String label, Cell value) {
        XSSFRow row = row();
        writer.text(row, 0, label, Look.Role.LABEL);
        writer.cell(row, 1, value, Look.Role.TEXT, Look.Role.NUMBER_LEFT);
        Writer.fit(row, widths);
    }

    private void headline(Block.Headline headline) {
        Bar bar = headline.bar();
        XSSFRow score = row();
        writer.text(score, 0, headline.label(), Look.Role.STRONG);
        bar.span()
                .ifPresentOrElse(
                        span -> writer.text(score, 1, bar.score(), Look.Role.SCORE),
                        () -> writer.text(score, 1, bar.score(), Look.Role.STRONG));
        score.setHeightInPoints(SCORE_HEIGHT);
        fact(words.say("headline.interval"), bar.interval());
        fact(words.say("headline.band"), headline.band());
        fact(words.say("headline.mode"), headline.mode());
        bar.span().ifPresent(span -> {
            fact(words.say("column.score"), new Cell.Number(span.score()));
            fact(words.say("column.low"), new Cell.Number(span.low()));
            fact(words.say("column.high"), new Cell.Number(span.high()));
            fact(words.say("column.uncapped"), new Cell.Number(span.uncapped()));
            fact(words.say("column.exact"), span.score().exact());
        });
        remark(bar.remark());
        headline.remarks().forEach(this::remark);
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            fact(label, new Cell.Text(value, ""));
        }
    }

    private void remark(String text) {
        if (!text.isEmpty()) {
            paragraph(text, Look.Role.STRONG);
        }
    }

    private void table(Block.Table table) {
        XSSFRow header = row();
        for (int i = 0; i < table.columns().size(); i++) {
            writer.text(header, i, table.columns().get(i).label(), Look.Role.HEADER);
        }
        for (Row each : table.rows()) {
            XSSFRow row = row();
            for (int i = 0; i < each.cells().size(); i++) {
                boolean strong = table.columns().get(i).kind() == Column.Kind.CODE || each.level() == Row.Level.SUM;
                writer.cell(
                        row, i, each.cells().get(i), strong ? Look.Role.STRONG : Look.Role.TEXT, Look.Role.NUMBER_LEFT);
            }
            Writer.fit(row, widths);
        }
        next++;
    }

    private void bars(Block.Bars bars) {
        XSSFRow header = row();
        List<String> columns = List.of("code", "title", "score", "low", "high", "uncapped", "remark");
        for (int i = 0; i < columns.size(); i++) {
            boolean number = i >= 2 && i <= 5;
            writer.text(
                    header,
                    i,
                    words.say("column." + columns.get(i)),
                    number ? Look.Role.HEADER_NUMBER : Look.Role.HEADER);
        }
        int first = next;
        bars.bars().forEach(this::bar);
        next = BarChart.add(sheet, bars, words.locale(), first, next + 1);
    }

    private void bar(Bar bar) {
        XSSFRow row = row();
        writer.text(row, 0, bar.code(), Look.Role.STRONG);
        writer.text(row, 1, bar.label(), Look.Role.TEXT);
        bar.span().ifPresent(span -> {
            writer.number(row, 2, span.score(), Look.Role.NUMBER);
            writer.number(row, 3, span.low(), Look.Role.NUMBER);
            writer.number(row, 4, span.high(), Look.Role.NUMBER);
            writer.number(row, 5, span.uncapped(), Look.Role.NUMBER);
        });
        writer.text(row, 6, bar.span().isPresent() ? bar.remark() : bar.score(), Look.Role.TEXT);
        Writer.fit(row, widths);
    }
}
