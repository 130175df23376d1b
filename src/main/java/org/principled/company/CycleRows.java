package org.principled.company;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.principled.exchange.CsvTable;

/** The rows of a file that are about one cycle. What they say of the cycle may stand in each of them or in one. */
final class CycleRows {

    /** The columns that are about the cycle itself, by the field that each fills. */
    private static final Map<String, String> COLUMNS = Map.of(
            "title", "cycle",
            "questionnaire", "questionnaire",
            "periodStart", "period_start",
            "periodEnd", "period_end",
            "opensOn", "opens_on",
            "closesOn", "closes_on",
            "replyDays", "reply_days",
            "companies", "company");

    private final String title;
    private final int row;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> rowsOf = new HashMap<>();
    private final Map<String, Integer> companies = new LinkedHashMap<>();

    /**
     * @param title as the first row writes it
     * @param row number of that row
     */
    CycleRows(String title, int row) {
        this.title = title;
        this.row = row;
    }

    String title() {
        return title;
    }

    int row() {
        return row;
    }

    /** The companies to invite as the rows name them, each with its row. */
    Map<String, Integer> companies() {
        return companies;
    }

    void add(CsvTable.Row from, ImportReport report, ImportMessages words) {
        for (String column : COLUMNS.values()) {
            String text = from.get(column);
            if (text.isEmpty() || column.equals("cycle") || column.equals("company")) {
                continue;
            }
            String before = texts.putIfAbsent(column, text);
            rowsOf.putIfAbsent(column, from.number());
            if (before != null && !before.equals(text)) {
                report.add(from.number(), column, words.contradiction(rowsOf.getOrDefault(column, row)));
            }
        }
        if (!from.get("company").isEmpty()) {
            companies.putIfAbsent(from.get("company"), from.number());
        }
    }

    /** What the cycle is after the import: where the file says nothing, what it was before. */
    CycleDraft over(CycleDraft before) {
        return new CycleDraft(
                before.title().equalsIgnoreCase(title) ? before.title() : title,
                or("questionnaire", before.questionnaire()),
                or("period_start", before.periodStart()),
                or("period_end", before.periodEnd()),
                or("opens_on", before.opensOn()),
                or("closes_on", before.closesOn()),
                or("reply_days", before.replyDays()));
    }

    private String or(String column, String before) {
        return texts.getOrDefault(column, before);
    }

    /** Reports a complaint with the row and the column that it is about. */
    void report(Complaint complaint, ImportReport report) {
        report.add(rowsOf.getOrDefault(COLUMNS.getOrDefault(complaint.field(), ""), row), complaint, COLUMNS);
    }
}
