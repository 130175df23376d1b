package org.principled.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads answers of any number of companies as a tidy table: one row for each answer, columns in any order. The columns are described in
 * {@code docs/answer-files.md}.
 */
final class TidyCsv {

    /** The columns that are understood; only these. */
    enum Column {
        COMPANY,
        PROFILE,
        UNIT_KIND,
        UNIT_CLASS,
        UNIT,
        ELEMENT,
        ANSWER,
        GRADE,
        REASON,
        SOURCE,
        COMMENT,
        PERIOD_START,
        PERIOD_END,
        MODE;

        static final List<Column> REQUIRED = List.of(COMPANY, ELEMENT, ANSWER);

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The cells of one row by column. */
    record Cells(CsvTable.Row row) {

        String get(Column column) {
            return row.cell(column.ordinal());
        }

        Place place() {
            return row.place();
        }

        String at(Column column) {
            return place().column(column.header());
        }
    }

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            Stream.of(Column.values()).map(Column::header).toList(),
            Column.REQUIRED.stream().map(Column::header).toList());

    private TidyCsv() {}

    /** The rows below the header; what is wrong with their form is reported. */
    static List<Cells> read(AnswerFiles.Source source, Problems problems) {
        return CsvTable.rows(source, COLUMNS, problems).stream().map(Cells::new).toList();
    }
}
