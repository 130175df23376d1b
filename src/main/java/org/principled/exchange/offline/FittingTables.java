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

    private int cells = WorkbookLimits.CELLS / PART;
    private int characters = WorkbookLimits.CHARACTERS / PART;

    private FittingTables() {}

    static List<Table> of(AnswerForm form) {
        FittingTables fitting = new FittingTables();
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
            itsCells += row.cells().size() + 2;
            itsCharacters +=
                    row.cells().values().stream().mapToInt(String::length).sum();
        }
        boolean fits = rows.size() <= WorkbookLimits.ROWS / PART
                && columns <= WorkbookLimits.COLUMNS - OTHER_COLUMNS
                && itsCells <= cells
                && itsCharacters <= characters;
        if (fits) {
            cells -= itsCells;
            characters -= itsCharacters;
        }
        return fits;
    }
}
