package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.SheetProblem;
import org.principled.answer.TableCheck;
import org.principled.answer.TableRow;
import org.principled.exchange.TableColumn;
import org.principled.questionnaire.Table;

/** Sheets with quantitative tables, and the cells in which workbooks hold them. */
final class Tabular {

    private static final List<String> TEXTS = List.of(
            "=1+1", "'=1", "@SUM(A1)", "+49 30", "-5 %", "\t=tab", "two\nlines", "é 漢 <b> & \"x\"", "_x000D_", "007");

    private Tabular() {}

    static AnswerSheet sheet(List<TableRow> rows) {
        return new AnswerSheet(
                Forms.QUESTIONNAIRE.edition().name(),
                new Company("Acme", "2025-01-01", "2025-12-31"),
                "self-reported",
                List.of(Forms.QUESTIONNAIRE.profiles().get(0)),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                rows,
                Annex.empty());
    }

    static Table table(String code) {
        return Forms.QUESTIONNAIRE.tables().stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of every table that pass its checks, their cells of every kind: values, intervals, statuses and nothing. */
    static List<TableRow> random(long seed) {
        Random random = new Random(seed);
        List<TableRow> rows = new ArrayList<>();
        for (Table table : Forms.QUESTIONNAIRE.tables()) {
            for (int i = 0; i < 4; i++) {
                rows.add(row(table, i, random));
            }
        }
        return rows;
    }

    private static TableRow row(Table table, int number, Random random) {
        while (true) {
            Map<String, String> cells = new HashMap<>();
            for (TableColumn column : TableColumn.of(table)) {
                if (column.isKey() || random.nextInt(3) == 0) {
                    cells.put(column.name(), cell(column, number, random));
                }
            }
            TableRow row = new TableRow(table.code(), cells);
            if (TableCheck.check(table, 1, row).stream().noneMatch(SheetProblem::isRefused)) {
                return row;
            }
        }
    }

    private static String cell(TableColumn column, int number, Random random) {
        if (!column.isKey() && random.nextInt(6) == 0) {
            return Table.STATUSES.get(random.nextInt(Table.STATUSES.size()));
        }
        return switch (column.field().kind()) {
            case TEXT -> TEXTS.get(random.nextInt(TEXTS.size())) + number;
            case COUNTRY -> List.of("DE", "FR", "XX", "ZZ", "XK").get(random.nextInt(5));
            case CHOICE ->
                column.field()
                        .values()
                        .get(random.nextInt(column.field().values().size()));
            case DATE ->
                "202" + number + "-0" + (1 + random.nextInt(9)) + "-11"
                        + (column.isKey() || random.nextBoolean() ? "" : "T08:30Z");
            case COUNT ->
                List.of("0", "7", "1200", "10..20", "007", "123456789012345").get(random.nextInt(6));
            case AMOUNT -> List.of("0", "12.5", "12.50", "3.000000001", "100").get(random.nextInt(5));
        };
    }

    /** A row of context figures, the smallest of the tables. */
    static TableRow context(String entity, String country, String users) {
        return new TableRow(
                "Q7",
                Map.of(
                        "reporting_entity",
                        entity,
                        "service",
                        "all",
                        "country",
                        country,
                        "period_start",
                        "2025-01-01",
                        "period_end",
                        "2025-12-31",
                        "users",
                        users));
    }

    /** The sheet of a table. */
    static XSSFSheet sheet(XSSFWorkbook workbook, String table) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFRow keys = workbook.getSheetAt(i).getRow(0);
            if (keys != null && column(keys, TableColumn.rowHeader(table)) >= 0) {
                return workbook.getSheetAt(i);
            }
        }
        throw new IllegalArgumentException("no sheet of " + table);
    }

    /** The cell of a table, in the row of this number among those to be filled in, from 0. */
    static XSSFCell cell(XSSFWorkbook workbook, String table, int row, String column) {
        XSSFSheet sheet = sheet(workbook, table);
        int at = TableSheet.FIRST + row;
        XSSFRow there = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        int index = column(sheet.getRow(0), table.toLowerCase(Locale.ROOT) + ":" + column);
        return there.getCell(index, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static int column(XSSFRow keys, String name) {
        for (int i = 0; i < keys.getLastCellNum(); i++) {
            if (Edited.text(keys.getCell(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
