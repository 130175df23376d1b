package org.principled.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.principled.company.ImportPlan.Item;
import org.principled.company.ImportPlan.Trouble;

/** Gathers what a CSV file does. */
final class ImportReport {

    private static final int SHOWN = 50;

    private final ComplaintWords complaints;
    private final ImportMessages words;
    private final List<Item> items = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private int more;

    ImportReport(ComplaintWords complaints, ImportMessages words) {
        this.complaints = complaints;
        this.words = words;
    }

    void add(Item item) {
        items.add(item);
    }

    /**
     * Adds a complaint about a row.
     *
     * @param columns the column of each field that has one
     */
    void add(int row, Complaint complaint, Map<String, String> columns) {
        String field = complaint.field();
        String column = columns.getOrDefault(field, field);
        add(new Trouble(words.place(row, column), complaints.sentence(complaint)));
    }

    void add(int row, String column, String message) {
        add(new Trouble(words.place(row, column), message));
    }

    void add(Trouble trouble) {
        if (troubles.size() < SHOWN) {
            troubles.add(trouble);
        } else {
            more++;
        }
    }

    boolean isRefused() {
        return !troubles.isEmpty();
    }

    ImportPlan plan() {
        return new ImportPlan(items, troubles, more);
    }
}
