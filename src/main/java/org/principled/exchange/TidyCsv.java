package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.principled.questionnaire.NearMatch;

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
    static final class Cells {
        private final Place place;
        private final String[] texts = new String[Column.values().length];

        Cells(Place place, List<Integer> order, CsvRows.Row row) {
            this.place = place;
            for (int column = 0; column < texts.length; column++) {
                int at = order.get(column);
                texts[column] = at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
            }
        }

        String get(Column column) {
            return texts[column.ordinal()];
        }

        Place place() {
            return place;
        }

        String at(Column column) {
            return place.column(column.header());
        }
    }

    private static final List<String> KNOWN =
            Stream.of(Column.values()).map(Column::header).toList();

    private final AnswerFiles.Source source;
    private final Problems problems;

    TidyCsv(AnswerFiles.Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The rows below the header; what is wrong with their form is reported. */
    List<Cells> read() {
        String text = Utf8.text(source, problems).orElse("");
        if (problems.any() && text.isEmpty()) {
            return List.of();
        }
        List<CsvRows.Row> rows = CsvRows.of(source.name(), text, problems);
        if (rows.isEmpty()) {
            problems.refuse(source.name(), "the file is empty");
            return List.of();
        }
        List<String> header = withoutBlankEnd(rows.get(0).cells());
        List<Integer> order = order(header, rows.get(0).number());
        if (order.isEmpty()) {
            return List.of();
        }
        if (rows.size() == 1) {
            problems.refuse(source.name(), "there are no answers below the header");
        }
        List<Cells> cells = new ArrayList<>(rows.size());
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            Place place = Place.row(source.name(), row.number());
            if (fits(row, header.size(), place) && reaches(row, order, place)) {
                cells.add(new Cells(place, order, row));
            }
        }
        return cells;
    }

    private boolean fits(CsvRows.Row row, int columns, Place place) {
        int used = withoutBlankEnd(row.cells()).size();
        if (used > columns) {
            problems.refuse(
                    place.column(String.valueOf(columns + 1)),
                    "the row has " + used + " cells, the header only " + columns
                            + "; put a cell that holds the separator in quotation marks");
        }
        return used <= columns;
    }

    /** A row may end early, but not before what is required: the file may have been cut off. */
    private boolean reaches(CsvRows.Row row, List<Integer> order, Place place) {
        for (Column column : Column.REQUIRED) {
            if (order.get(column.ordinal()) >= row.cells().size()) {
                problems.refuse(place.column(column.header()), "the row ends before this column");
                return false;
            }
        }
        return true;
    }

    /** Spreadsheets write empty cells at the end of rows; they mean nothing. */
    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** Where each column stands, -1 for one that is missing; empty, and problems reported, where the header is wrong. */
    private List<Integer> order(List<String> header, int row) {
        Place place = Place.row(source.name(), row);
        List<String> names =
                header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        Set<String> found = new HashSet<>();
        boolean wrong = false;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<String> complaint = complaint(header.get(i), name, found);
            if (complaint.isPresent()) {
                problems.refuse(place.column(String.valueOf(i + 1)), complaint.get());
                wrong = true;
            }
            found.add(NearMatch.of(name, KNOWN).orElse(name));
        }
        for (Column column : Column.REQUIRED) {
            if (!found.contains(column.header())) {
                problems.refuse(place, "the column `" + column.header() + "` is missing");
                wrong = true;
            }
        }
        return wrong ? List.of() : KNOWN.stream().map(names::indexOf).toList();
    }

    private static Optional<String> complaint(String written, String name, Set<String> before) {
        if (name.indexOf('\t') >= 0) {
            return Optional.of("columns are separated by commas or semicolons, not by tabs");
        }
        if (!KNOWN.contains(name)) {
            return Optional.of("unknown column `" + written + "`" + NearMatch.ending(name, KNOWN));
        }
        return before.contains(name) ? Optional.of("the column `" + name + "` stands twice") : Optional.empty();
    }
}
