package org.principled.exchange;

import java.util.ArrayList;
import java.util.List;
import org.principled.wording.Message;

/**
 * Splits CSV text into rows and cells (RFC 4180, commas or semicolons, any line end). Spaces around a cell are dropped; blank rows are
 * counted and skipped.
 */
final class CsvRows {

    /** Far more than a person writes into a cell: a quotation mark is missing somewhere, or somebody tries something. */
    private static final int LONGEST_CELL = 100_000;

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    record Row(int number, List<String> cells) {}

    private final String file;
    private final String text;
    private final char separator;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int at;

    private CsvRows(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.separator = separator(text);
        this.problems = problems;
    }

    static List<Row> of(String file, String text, Problems problems) {
        CsvRows csv = new CsvRows(file, text, problems);
        csv.read();
        return csv.rows;
    }

    /** What separates the cells of the first row that is not blank. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    private void read() {
        while (at < text.length()) {
            cells.add(cell());
            if (at == text.length() || text.charAt(at) != separator) {
                endRow();
            } else if (++at == text.length()) {
                cells.add("");
                endRow();
            }
        }
    }

    private void endRow() {
        boolean isBlank = true;
        for (String cell : cells) {
            isBlank &= cell.isEmpty();
        }
        if (!isBlank) {
            rows.add(new Row(number, cells));
        }
        cells = new ArrayList<>();
        number++;
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else {
            at++;
        }
    }

    private String cell() {
        skipSpaces();
        String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
        if (cell.length() > LONGEST_CELL) {
            refuse(Message.of("csv.cell-too-long", cell.length(), LONGEST_CELL));
        }
        if (cell.indexOf('\0') >= 0) {
            refuse(Message.of("csv.nul"));
        }
        return Formulas.unmarked(cell);
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (text.startsWith("\"\"", at)) {
                cell.append(c);
                at++;
            } else {
                at++;
                String rest = bare();
                if (!rest.isEmpty()) {
                    refuse(Message.of("csv.after-quotation"));
                }
                return cell.toString().strip();
            }
        }
        refuse(Message.of("csv.quotation-open"));
        return "";
    }

    private void skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void refuse(Message message) {
        problems.refuse(Place.row(file, number).column(String.valueOf(cells.size() + 1)), message);
    }
}
