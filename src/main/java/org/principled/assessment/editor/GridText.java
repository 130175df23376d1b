package org.principled.assessment.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.principled.answer.SheetProblem;
import org.principled.exchange.CsvTable;
import org.principled.exchange.Formulas;

/** Reads the rows of a table from a form, from cells copied out of a spreadsheet, and from CSV; and writes CSV. */
final class GridText {

    private static final String NOTE = "note";

    private GridText() {}

    /**
     * What was read.
     *
     * @param problems why nothing can be done with it; empty where it can
     */
    record Read(List<TableViews.Written> rows, List<SheetProblem> problems) {}

    /** The rows of the form that hold something. */
    static List<TableViews.Written> of(MultivaluedMap<String, String> form, List<String> fields) {
        List<TableViews.Written> rows = new ArrayList<>();
        for (String index : form.getOrDefault("row", List.of())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String field : fields) {
                String text = text(form, "cell-" + index + "-" + field);
                if (!text.isEmpty()) {
                    cells.put(field, text);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new TableViews.Written(cells, text(form, "note-" + index)));
            }
        }
        return rows;
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
    }

    /** Rows of a CSV file whose first line names the columns. */
    static Read readCsv(String file, byte[] content, List<String> fields) {
        List<String> known = Stream.concat(fields.stream(), Stream.of(NOTE)).toList();
        CsvTable.Read read = CsvTable.read(file, content, new CsvTable.Columns(known, List.of()));
        List<TableViews.Written> rows = read.rows().stream()
                .map(row -> new TableViews.Written(cells(row, fields), row.get(NOTE)))
                .toList();
        return new Read(rows, read.problems());
    }

    private static Map<String, String> cells(CsvTable.Row row, List<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : fields) {
            if (!row.get(field).isEmpty()) {
                cells.put(field, row.get(field));
            }
        }
        return cells;
    }

    /** Cells copied out of a spreadsheet, which stand between tabs; or CSV. */
    static Read readPasted(String text, List<String> fields) {
        String csv = text.indexOf('\t') < 0
                ? text
                : text.lines().map(GridText::asCsv).collect(Collectors.joining("\n"));
        return readCsv("…", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static String asCsv(String line) {
        return Stream.of(line.split("\t", -1)).map(GridText::quoted).collect(Collectors.joining(","));
    }

    /** The rows as CSV with the names of the fields above them. */
    static String write(List<String> fields, List<TableViews.Written> rows) {
        StringBuilder csv = new StringBuilder();
        line(csv, Stream.concat(fields.stream(), Stream.of(NOTE)).toList());
        for (TableViews.Written row : rows) {
            List<String> cells = new ArrayList<>();
            fields.forEach(field -> cells.add(row.cells().getOrDefault(field, "")));
            cells.add(row.note());
            line(csv, cells);
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(GridText::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        return '"' + Formulas.marked(cell).replace("\"", "\"\"") + '"';
    }
}
