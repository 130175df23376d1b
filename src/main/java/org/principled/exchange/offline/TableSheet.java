package org.principled.exchange.offline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.answer.TableRow;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.TableColumn;
import org.principled.exchange.TableWords;
import org.principled.exchange.WorkbookUpload;
import org.principled.exchange.offline.Look.Role;
import org.principled.exchange.workbook.WorkbookLimits;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Table;

/**
 * A quantitative table to be filled in: below a hidden row that names the columns for the program, a row of labels and one of guidance, the
 * rows there are, and open ones as far down as a workbook is read. Rows are open as a whole, so that they can be sorted and taken out.
 */
final class TableSheet {

    private static final int KEYS = 0;
    private static final int LABELS = 1;
    private static final int GUIDANCE = 2;

    /** Index of the first row to be filled in, from 0. */
    static final int FIRST = 3;

    /** Index of the last one. */
    static final int LAST = WorkbookLimits.ROWS - 1;

    /** Columns that stay in sight while one moves to the right: more leave no room on a small screen. */
    private static final int FROZEN = 3;

    /** Digits that a sheet of paper is wide. */
    private static final int PAPER = 170;

    private static final int LEAST_WIDTH = 16;
    private static final int TEXT_WIDTH = 28;
    private static final int MOST_WIDTH = 40;
    private static final int GUIDANCE_LINES = 5;

    private static final int DIGIT = 256;

    private final AnswerForm form;
    private final Table table;
    private final WorkbookWords words;
    private final Look look;
    private final List<TableColumn> columns;
    private final TableWords values;
    private final FigureRules rules;

    TableSheet(AnswerForm form, Table table, WorkbookWords words, Look look, Choices choices) {
        this.form = form;
        this.table = table;
        this.words = words;
        this.look = look;
        this.columns = TableColumn.of(table);
        this.values = new TableWords(table, List.of(form.texts()));
        this.rules = new FigureRules(table, values, words, choices);
    }

    void write(XSSFSheet sheet) {
        XSSFRow keys = sheet.createRow(KEYS);
        keys.setZeroHeight(true);
        XSSFRow labels = sheet.createRow(LABELS);
        XSSFRow guidance = sheet.createRow(GUIDANCE);
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            sheet.setColumnWidth(i, width(column) * DIGIT);
            sheet.setDefaultColumnStyle(i, look.open(role(column)));
            look.write(keys.createCell(i), Role.HEADER, column.header());
            look.write(labels.createCell(i), Role.HEADER, label(column));
            look.write(guidance.createCell(i), Role.TEXT, help(column));
            rules.apply(sheet, i, column, label(column));
        }
        hidden(sheet, columns.size(), TableColumn.rowHeader(table.code()));
        hidden(sheet, columns.size() + 1, WorkbookUpload.BASE);
        labels.setHeightInPoints(height(this::label));
        guidance.setHeightInPoints(height(this::help));
        List<TableRow> rows = form.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            write(sheet.createRow(FIRST + i), rows.get(i).cells());
        }
        finish(sheet, FIRST + rows.size());
    }

    private void hidden(XSSFSheet sheet, int at, String key) {
        sheet.setColumnHidden(at, true);
        sheet.setDefaultColumnStyle(at, look.open(Role.INPUT));
        look.write(sheet.getRow(KEYS).createCell(at), Role.HEADER, key);
        look.write(sheet.getRow(LABELS).createCell(at), Role.HEADER, WorkbookUpload.HEADER);
        look.write(sheet.getRow(GUIDANCE).createCell(at), Role.HEADER, WorkbookUpload.HEADER);
    }

    private void write(XSSFRow row, Map<String, String> cells) {
        float height = 0;
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            String text = cells.getOrDefault(column.name(), "");
            XSSFCell cell = row.createCell(i);
            if (isNumber(column, text)) {
                cell.setCellStyle(look.style(role(column)));
                cell.setCellValue(Double.parseDouble(text));
            } else {
                look.write(cell, role(column), values.label(column, text));
            }
            height = Math.max(height, Look.height(text, width(column)));
        }
        row.setHeightInPoints(height);
        look.write(
                row.createCell(columns.size()),
                Role.INPUT,
                AnswerKey.row(table, cells).id());
        look.write(row.createCell(columns.size() + 1), Role.INPUT, AnswerFields.mark(AnswerFields.row(cells)));
    }

    /** Whether a text comes back as it was where it is written as a number: cells hold 15 digits and no zeros around them. */
    private static boolean isNumber(TableColumn column, String text) {
        return isFigure(column)
                && text.matches("\\d{1,15}(\\.\\d{1,9})?")
                && text.replace(".", "").length() <= 15
                && new BigDecimal(text).stripTrailingZeros().toPlainString().equals(text);
    }

    private static boolean isFigure(TableColumn column) {
        return column.field().kind() == Table.Kind.COUNT || column.field().kind() == Table.Kind.AMOUNT;
    }

    private String label(TableColumn column) {
        List<String> labels = column.labels(form.texts());
        return labels.size() == 1 ? labels.get(0) : words.say("table.part", labels.get(0), labels.get(1));
    }

    private String help(TableColumn column) {
        return column.help(form.texts());
    }

    private float height(Function<TableColumn, String> text) {
        return (float) columns.stream()
                .mapToDouble(column -> Look.height(text.apply(column), width(column)))
                .max()
                .orElse(0);
    }

    /** Wider where there is more guidance above it, for that stays in sight and may not be high. */
    private int width(TableColumn column) {
        int least = column.field().kind() == Table.Kind.TEXT ? TEXT_WIDTH : LEAST_WIDTH;
        return Math.max(least, Math.min(help(column).length() / GUIDANCE_LINES, MOST_WIDTH));
    }

    private static Role role(TableColumn column) {
        return switch (column.field().kind()) {
            case COUNT -> Role.COUNT;
            case AMOUNT -> Role.AMOUNT;
            case DATE -> Role.DAY;
            case CHOICE, COUNTRY, TEXT -> Role.INPUT;
        };
    }

    private void finish(XSSFSheet sheet, int next) {
        int abreast = Math.min(table.keys().size(), FROZEN);
        sheet.createFreezePane(abreast, FIRST);
        sheet.setAutoFilter(new CellRangeAddress(GUIDANCE, next, 0, columns.size() + 1));
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        FormSheet.print(sheet);
        int wide = columns.stream().mapToInt(this::width).sum();
        sheet.getPrintSetup().setFitWidth((short) ((wide + PAPER - 1) / PAPER));
        sheet.setRepeatingRows(new CellRangeAddress(LABELS, GUIDANCE, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, abreast - 1));
    }
}
