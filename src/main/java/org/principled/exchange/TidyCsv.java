package org.principled.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.principled.wording.Message;

/**
 * Reads answers of any number of companies as a tidy table: one row for each answer, columns in any order. The columns are described in
 * {@code docs/answer-files.md}.
 */
final class TidyCsv {

    /** The cells of one row by column. */
    record Cells(CsvTable.Row row) implements AnswerRow {

        @Override
        public String get(AnswerColumn column) {
            return row.cell(column.ordinal());
        }

        @Override
        public Place place() {
            return row.place();
        }

        @Override
        public Message at(AnswerColumn column) {
            return place().column(column.header());
        }
    }

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            Stream.of(AnswerColumn.values()).map(AnswerColumn::header).toList(),
            AnswerColumn.REQUIRED.stream().map(AnswerColumn::header).toList());

    private TidyCsv() {}

    /** The rows below the header; what is wrong with their form is reported. */
    static List<Cells> read(AnswerFiles.Source source, Problems problems) {
        return CsvTable.rows(source, COLUMNS, problems).stream().map(Cells::new).toList();
    }
}
