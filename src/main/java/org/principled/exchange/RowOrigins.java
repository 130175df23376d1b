package org.principled.exchange;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.exchange.ReportedRows.Reported;

/**
 * Which row of a table each row of a workbook is. One that was copied says the same of itself as the first, and is new; so is what remains
 * of a row under whose name another one stands by now.
 */
final class RowOrigins {

    private final Map<Reported, AnswerKey> keys = new IdentityHashMap<>();
    private final Set<AnswerKey> taken = new HashSet<>();

    private RowOrigins() {}

    /** The key of each row. */
    static Map<Reported, AnswerKey> of(List<Reported> rows) {
        RowOrigins origins = new RowOrigins();
        rows.stream()
                .filter(row -> row.origin().isEmpty() || said(row).equals(own(row)))
                .forEach(row -> origins.take(row, own(row)));
        // A row that gives way may stand where another one came from, whatever stands first.
        while (rows.stream().anyMatch(origins::givesWay)) {
            rows.stream().filter(origins::givesWay).toList().forEach(row -> origins.take(row, own(row)));
        }
        rows.stream()
                .filter(row -> !origins.keys.containsKey(row))
                .forEach(row -> origins.take(row, origins.taken.contains(said(row)) ? own(row) : said(row)));
        return origins.keys;
    }

    private boolean givesWay(Reported row) {
        return !keys.containsKey(row) && taken.contains(said(row));
    }

    private void take(Reported row, AnswerKey key) {
        keys.put(row, key);
        taken.add(key);
    }

    private static AnswerKey own(Reported row) {
        return AnswerKey.row(row.table(), row.cells());
    }

    private static AnswerKey said(Reported row) {
        return new AnswerKey(row.table().code(), "", AnswerKey.ROW + row.origin());
    }
}
