package org.principled.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.principled.exchange.CsvTable;

/** The rows of a file that are about one company. What they say of the company may stand in each of them or in one. */
final class CompanyRows {

    /** The columns that are about the company as a whole, by the field that each fills. */
    private static final Map<String, String> COLUMNS = Map.of(
            "name", "company",
            "legalName", "legal_name",
            "lei", "lei",
            "identifiers", "identifiers",
            "country", "country",
            "parent", "parent",
            "website", "website",
            "headcount", "headcount",
            "stateOwned", "state_owned",
            "lines", "line");

    private static final Pattern OF_LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

    private final String name;
    private final int row;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> rowsOf = new HashMap<>();
    private final List<CompanyDraft.Line> lines = new ArrayList<>();
    private final List<Integer> rowsOfLines = new ArrayList<>();

    /**
     * @param name as the first row writes it
     * @param row number of that row
     */
    CompanyRows(String name, int row) {
        this.name = name;
        this.row = row;
    }

    String name() {
        return name;
    }

    int row() {
        return row;
    }

    /** The text in a column that is about the company as a whole; empty where no row has any. */
    String get(String column) {
        return texts.getOrDefault(column, "");
    }

    void add(CsvTable.Row from, ImportReport report, ImportMessages words) {
        for (String column : COLUMNS.values()) {
            String text = from.get(column);
            if (text.isEmpty() || column.equals("company") || column.equals("line")) {
                continue;
            }
            String before = texts.putIfAbsent(column, text);
            rowsOf.putIfAbsent(column, from.number());
            if (before != null && !before.equals(text)) {
                report.add(from.number(), column, words.contradiction(rowsOf.getOrDefault(column, row)));
            }
        }
        String line = from.get("line");
        String profiles = from.get("profiles");
        String share = from.get("share");
        if (!line.isEmpty() || !profiles.isEmpty() || !share.isEmpty()) {
            lines.add(new CompanyDraft.Line(line, words(profiles), share));
            rowsOfLines.add(from.number());
        }
    }

    /** The words in a cell, separated by spaces, commas, semicolons or bars. */
    private static List<String> words(String cell) {
        return Stream.of(cell.split("[\\s,;|]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What the company is after the import: where the file says nothing, what it was before. */
    CompanyDraft over(CompanyDraft before) {
        return new CompanyDraft(
                before.name().equalsIgnoreCase(name) ? before.name() : name,
                or("legal_name", before.legalName()),
                or("lei", before.lei()),
                texts.containsKey("identifiers") ? words(get("identifiers")) : before.identifiers(),
                or("country", before.country()),
                or("parent", before.parent()),
                or("website", before.website()),
                or("headcount", before.headcount()),
                or("state_owned", before.stateOwned()),
                lines.isEmpty() ? before.lines() : lines);
    }

    private String or(String column, String before) {
        return texts.getOrDefault(column, before);
    }

    /** Reports a complaint with the row and the column that it is about. */
    void report(Complaint complaint, ImportReport report) {
        Matcher ofLine = OF_LINE.matcher(complaint.field());
        if (ofLine.matches() && !lines.isEmpty()) {
            String column = ofLine.group(2).equals("name") ? "line" : ofLine.group(2);
            report.add(
                    rowsOfLines.get(Integer.parseInt(ofLine.group(1))), complaint, Map.of(complaint.field(), column));
        } else {
            int at = rowsOf.getOrDefault(COLUMNS.getOrDefault(complaint.field(), ""), row);
            report.add(at, complaint, COLUMNS);
        }
    }
}
