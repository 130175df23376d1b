package org.principled.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.principled.answer.SheetProblem;
import org.principled.answer.UnknownWord;
import org.principled.questionnaire.NearMatch;
import org.principled.wording.Message;

/**
 * Reads CSV (RFC 4180, commas or semicolons, any line end, UTF-8 with or without byte order mark) whose columns are known by name and stand
 * in any order. The mark that keeps a cell from being run as a formula is taken off.
 */
public final class CsvTable {

    /**
     * The columns that are understood; only these.
     *
     * @param known names in lower case
     * @param required those of them that have to be there
     */
    public record Columns(List<String> known, List<String> required) {
        public Columns {
            known = List.copyOf(known);
            required = List.copyOf(required);
        }
    }

    /**
     * What was read.
     *
     * @param rows the rows below the header whose form is right
     * @param problems what is wrong with the form of the file, at most 50; nothing of it may be used then
     * @param more how many more problems there are
     */
    public record Read(List<Row> rows, List<SheetProblem> problems, int more) {
        public Read {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /** One row below the header. */
    public static final class Row {
        private final Place place;
        private final List<String> known;
        private final String[] cells;

        private Row(Place place, List<String> known, List<Integer> order, List<String> written) {
            this.place = place;
            this.known = known;
            this.cells = new String[known.size()];
            for (int column = 0; column < cells.length; column++) {
                int at = order.get(column);
                cells[column] = at >= 0 && at < written.size() ? written.get(at) : "";
            }
        }

        /** Its number as a spreadsheet shows it, from 1. */
        public int number() {
            return place.number();
        }

        /** The text in a known column without spaces around it; empty where the row or the file has none. */
        public String get(String column) {
            return cell(known.indexOf(column));
        }

        /** The text in the known column of this index. */
        String cell(int column) {
            return cells[column];
        }

        Place place() {
            return place;
        }
    }

    private final AnswerFiles.Source source;
    private final Columns columns;
    private final Problems problems;

    private CsvTable(AnswerFiles.Source source, Columns columns, Problems problems) {
        this.source = source;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file its name, as it stands in messages
     */
    public static Read read(String file, byte[] content, Columns columns) {
        Problems problems = new Problems();
        List<Row> rows = rows(new AnswerFiles.Source(file, content), columns, problems);
        AnswersRead.Refused refused = problems.refused();
        return new Read(rows, refused.problems(), refused.more());
    }

    /** The rows below the header; what is wrong with their form is reported. */
    static List<Row> rows(AnswerFiles.Source source, Columns columns, Problems problems) {
        return new CsvTable(source, columns, problems).read();
    }

    private List<Row> read() {
        String text = Utf8.text(source, problems).orElse("");
        if (problems.any() && text.isEmpty()) {
            return List.of();
        }
        List<CsvRows.Row> rows = CsvRows.of(source.name(), text, problems);
        if (rows.isEmpty()) {
            problems.refuse(source.name(), Message.of("file.empty"));
            return List.of();
        }
        List<String> header = withoutBlankEnd(rows.get(0).cells());
        List<Integer> order = order(header, rows.get(0).number());
        if (order.isEmpty()) {
            return List.of();
        }
        if (rows.size() == 1) {
            problems.refuse(source.name(), Message.of("csv.no-rows"));
        }
        List<Row> read = new ArrayList<>(rows.size());
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            Place place = Place.row(source.name(), row.number());
            if (fits(row, header.size(), place) && reaches(row, order, place)) {
                read.add(new Row(place, columns.known(), order, row.cells()));
            }
        }
        return read;
    }

    private boolean fits(CsvRows.Row row, int width, Place place) {
        int used = withoutBlankEnd(row.cells()).size();
        if (used > width) {
            problems.refuse(place.column(String.valueOf(width + 1)), Message.of("csv.too-many-cells", used, width));
        }
        return used <= width;
    }

    /** A row may end early, but not before what is required: the file may have been cut off. */
    private boolean reaches(CsvRows.Row row, List<Integer> order, Place place) {
        for (String column : columns.required()) {
            if (order.get(columns.known().indexOf(column)) >= row.cells().size()) {
                problems.refuse(place.column(column), Message.of("csv.row-ends"));
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
            Optional<Message> complaint = complaint(header.get(i), name, found);
            if (complaint.isPresent()) {
                problems.refuse(place.column(String.valueOf(i + 1)), complaint.get());
                wrong = true;
            }
            found.add(NearMatch.of(name, columns.known()).orElse(name));
        }
        for (String column : columns.required()) {
            if (!found.contains(column)) {
                problems.refuse(place, Message.of("csv.column-missing", column));
                wrong = true;
            }
        }
        return wrong ? List.of() : columns.known().stream().map(names::indexOf).toList();
    }

    private Optional<Message> complaint(String written, String name, Set<String> before) {
        if (name.indexOf('\t') >= 0) {
            return Optional.of(Message.of("csv.tabs"));
        }
        if (!columns.known().contains(name)) {
            return Optional.of(UnknownWord.of("unknown.column", written, NearMatch.of(name, columns.known())));
        }
        return before.contains(name) ? Optional.of(Message.of("csv.column-twice", name)) : Optional.empty();
    }
}
