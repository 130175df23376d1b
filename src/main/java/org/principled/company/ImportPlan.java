package org.principled.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.principled.canonical.Sha256;

/**
 * What a CSV file would do, or has done.
 *
 * @param items what becomes of each company or cycle that it names, in the order of the file
 * @param troubles why nothing of it can be stored, at most 50
 * @param more how many more troubles there are
 */
record ImportPlan(List<Item> items, List<Trouble> troubles, int more) {

    ImportPlan {
        items = List.copyOf(items);
        troubles = List.copyOf(troubles);
    }

    /** What becomes of one company or cycle. */
    enum Kind {
        CREATED,
        CHANGED,
        SAME;

        public boolean created() {
            return this == CREATED;
        }

        public boolean changed() {
            return this == CHANGED;
        }
    }

    /**
     * One company or cycle.
     *
     * @param row the first row that names it, as a spreadsheet shows it
     * @param changes each field that is set or changed
     */
    record Item(int row, String name, Kind kind, List<Change> changes) {
        Item {
            changes = List.copyOf(changes);
        }
    }

    /** A field that is set or changed. */
    record Change(String label, String before, String after) {}

    /**
     * Something that is wrong.
     *
     * @param where row and column, as a person finds them
     * @param message what is wrong and what to do
     */
    record Trouble(String where, String message) {}

    /** Whether it can be stored and there is something to store. */
    public boolean storable() {
        return troubles.isEmpty() && items.stream().anyMatch(item -> item.kind() != Kind.SAME);
    }

    public long created() {
        return count(Kind.CREATED);
    }

    public long changed() {
        return count(Kind.CHANGED);
    }

    public long same() {
        return count(Kind.SAME);
    }

    private long count(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }

    /** Stands for exactly this plan: what was shown is what is stored, or nothing is. */
    public String hash() {
        return Sha256.hex(items.toString().getBytes(StandardCharsets.UTF_8));
    }
}
