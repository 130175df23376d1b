package org.principled.report.xlsx;

import java.util.Map;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.principled.report.DocumentFacts;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Chart;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Row;
import org.principled.wording.Script;
import org.principled.wording.Words;

/** How a sheet is printed, scrolled, filtered and coloured. */
final class Page {

    /** Room for a running header; Excel allows 255 characters with its own codes. */
    private static final int LONGEST_HEADER = 80;

    /** Sheets up to this width are printed upright. */
    private static final int WIDE = 130;

    private static final double[] POINTS = {0, 50, 100};
    private static final Ink[] COLOURS = {Ink.LOW, Ink.MIDDLE, Ink.HIGH};

    private Page() {}

    static void set(XSSFSheet sheet, Grid grid, DocumentFacts facts, Words words) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(width(grid) > WIDE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        boolean fromRight = Script.isFromRightToLeft(words.locale());
        sheet.setRightToLeft(fromRight);
        margin(sheet.getHeader(), fromRight, header(facts.company()), header(facts.edition()));
        margin(sheet.getFooter(), fromRight, header(grid.name()), words.say("page.number", "&P", "&N"));
        grid.breaks().forEach(row -> sheet.setRowBreak(row - 1));
        table(sheet, grid);
        grid.scores().forEach(block -> colour(sheet, block));
        fold(sheet, grid);
    }

    private static void margin(HeaderFooter margin, boolean fromRight, String start, String end) {
        margin.setLeft(fromRight ? end : start);
        margin.setRight(fromRight ? start : end);
    }

    /** Of what is printed, in characters. */
    private static int width(Grid grid) {
        return grid.widths().entrySet().stream()
                .filter(column -> column.getKey() < grid.firstWorking())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static void table(XSSFSheet sheet, Grid grid) {
        Block table = grid.table();
        if (table != null) {
            sheet.createFreezePane(grid.frozenColumns(), table.firstRow() + 1);
            sheet.setAutoFilter(address(table));
            sheet.setRepeatingRows(new CellRangeAddress(table.firstRow(), table.firstRow(), -1, -1));
        }
    }

    /** Intermediate steps stay at hand, but neither in the way nor on paper. */
    private static void fold(XSSFSheet sheet, Grid grid) {
        int last = lastColumn(grid);
        int lastPrinted = Math.min(last, grid.firstWorking() - 1);
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, lastPrinted, 0, Math.max(0, grid.next() - 1));
        if (grid.firstWorking() <= last) {
            for (int column = grid.firstWorking(); column <= last; column++) {
                CTCol folded = column(sheet, column);
                folded.setOutlineLevel((short) 1);
                folded.setHidden(true);
            }
            // Widths are set one by one: POI's own grouping would write ranges that overlap, which Excel takes for
            // damage.
            column(sheet, last + 1).setCollapsed(true);
            sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
        }
    }

    private static CTCol column(XSSFSheet sheet, int column) {
        sheet.setColumnWidth(column, sheet.getColumnWidth(column));
        return sheet.getColumnHelper().getColumn(column, false);
    }

    private static int lastColumn(Grid grid) {
        int last = grid.rows().stream().mapToInt(Row::lastColumn).max().orElse(0);
        for (Chart chart : grid.charts()) {
            last = Math.max(last, chart.place().lastColumn());
        }
        for (Block merged : grid.merged()) {
            last = Math.max(last, merged.lastColumn());
        }
        return last;
    }

    private static void colour(XSSFSheet sheet, Block block) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(POINTS.length);
        for (int i = 0; i < POINTS.length; i++) {
            scale.getThresholds()[i].setRangeType(RangeType.NUMBER);
            scale.getThresholds()[i].setValue(POINTS[i]);
        }
        scale.setColors(new Color[] {COLOURS[0].colour(), COLOURS[1].colour(), COLOURS[2].colour()});
        formatting.addConditionalFormatting(new CellRangeAddress[] {address(block)}, rule);
    }

    private static CellRangeAddress address(Block block) {
        return new CellRangeAddress(block.firstRow(), block.lastRow(), block.firstColumn(), block.lastColumn());
    }

    /** Text in a header, where an ampersand begins a code. */
    private static String header(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_HEADER, text.codePointCount(0, text.length())));
        return text.substring(0, end).replace("&", "&&");
    }
}
