package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.List;
import org.principled.answer.TableRow;
import org.principled.exchange.TableColumn;
import org.principled.exchange.workbook.WorkbookLimits;
import org.principled.questionnaire.Table;

/** Which tables fit into a workbook that is to be read again, each as a whole: half a table would look as if the rest were taken out. */
final class FittingTables {

    /** The hidden columns, and some of people's own. */
    private static final int OTHER_COLUMNS = 20;

    /** Of what a workbook may hold, for all tables together; the rest is for the answers. */
    private static final int PART = 2;

    /** Hidden ones of a row, beside it and in the hidden sheet. */
    private static final int REMEMBERED_CELLS = 6;

    /** Of the hidden sheet, for what is no unit, piece of evidence or row. */
    private static final int OTHER_ROWS = 50;

    /** How many rows the hidden sheet that remembers what was there has room for: it is read within the same limits. */
    private int remembered;

    private int cells = WorkbookLimits.CELLS / PART;
    private int characters = WorkbookLimits.CHARACTERS / PART;

    private FittingTables(int remembered) {
        this.remembered = remembered;
    }

    static List<Table> of(AnswerForm form) {
        FittingTables fitting = new FittingTables(WorkbookLimits.ROWS
                - OTHER_ROWS
                - form.sheet().units().size()
                - form.sheet().annex().items().size());
        List<Table> tables = new ArrayList<>();
        for (Table table : form.questionnaire().tables()) {
            List<TableRow> rows = form.rows(table);
            if (fitting.take(rows, TableColumn.of(table).size())) {
                tables.add(table);
            }
        }
        return tables;
    }

    private boolean take(List<TableRow> rows, int columns) {
        int itsCells = 0;
        int itsCharacters = 0;
        for (TableRow row : rows) {
            itsCells += row.cells().size() + REMEMBERED_CELLS;
            itsCharacters +=
                    row.cells().values().stream().mapToInt(String::length).sum();
        }
        boolean fits = rows.size() <= Math.min(remembered, WorkbookLimits.ROWS / PART)
                && columns <= WorkbookLimits.COLUMNS - OTHER_COLUMNS
                && itsCells <= cells
                && itsCharacters <= characters;
        if (fits) {
            remembered -= rows.size();
            cells -= itsCells;
            characters -= itsCharacters;
        }
        return fits;
    }
}
