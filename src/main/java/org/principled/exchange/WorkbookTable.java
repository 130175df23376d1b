package org.principled.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.principled.exchange.workbook.Cell;
import org.principled.exchange.workbook.Row;
import org.principled.exchange.workbook.Sheet;
import org.principled.wording.Message;

/**
 * The rows of a sheet below the one that names the columns. That row is found by what it says, wherever it stands; columns without a name
 * that is known are people's own and are not read.
 */
final class WorkbookTable {

    /** Stands in a row of ours that names the columns for people, so that it is not taken for an answer. */
    static final String HEADER = "principled:header";

    private final String file;
    private final Sheet sheet;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private WorkbookTable(String file, Sheet sheet, Map<String, Integer> columns, List<Row> rows) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * The table in a sheet; empty where no row names all required columns.
     *
     * @param known the columns that are read, by name in lower case
     */
    static Optional<WorkbookTable> in(
            String file, Sheet sheet, Set<String> required, Set<String> known, Problems problems) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row header = sheet.rows().get(i);
            Map<String, Integer> columns = new LinkedHashMap<>();
            List<Cell> twice = new ArrayList<>();
            for (Cell cell : header.cells()) {
                String name = cell.text().strip().toLowerCase(Locale.ROOT);
                if (known.contains(name) && columns.putIfAbsent(name, cell.column()) != null) {
                    twice.add(cell);
                }
            }
            if (columns.keySet().containsAll(required)) {
                twice.forEach(cell -> problems.refuse(
                        Message.of("place.in-file", file, sheet.reference(cell.row(), cell.column())),
                        Message.of("book.column-twice")));
                List<Row> below = sheet.rows().subList(i + 1, sheet.rows().size());
                return Optional.of(new WorkbookTable(file, sheet, columns, below));
            }
        }
        return Optional.empty();
    }

    /** Whether there is such a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Which sheet this is. */
    Message place() {
        return Message.of("place.sheet", file, sheet.name());
    }

    List<Line> lines() {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().noneMatch(cell -> cell.text().equals(HEADER)))
                .map(row -> new Line(this, row))
                .toList();
    }

    /** One row of it. */
    record Line(WorkbookTable table, Row row) {

        /** The text in a column without spaces around it; empty where there is none. */
        String get(String column) {
            return cell(column).map(cell -> cell.text().strip()).orElse("");
        }

        /** The text in a column as it is. */
        String raw(String column) {
            return cell(column).map(Cell::text).orElse("");
        }

        /** Whether a formula stands in a column. */
        boolean isComputed(String column) {
            return cell(column).map(Cell::computed).orElse(false);
        }

        private Optional<Cell> cell(String column) {
            Integer at = table.columns.get(column);
            return at == null ? Optional.empty() : row.at(at);
        }

        /** Where the row stands. */
        Place place() {
            return Place.row(table.file, table.sheet.name(), row.number());
        }

        /** Where the cell in a column stands; the row where there is no such column. */
        Message at(String column) {
            Integer at = table.columns.get(column);
            return at == null
                    ? place().message()
                    : Message.of("place.in-file", table.file, table.sheet.reference(row.number(), at));
        }
    }
}
