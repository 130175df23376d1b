package org.principled.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.principled.questionnaire.Table;
import org.principled.wording.Label;
import org.principled.wording.Message;

/** The check of one row of a quantitative table. */
final class RowCheck {

    private static final String CELL = "place.table-cell";

    private final Table table;
    private final int number;
    private final Map<String, String> cells;
    private final List<SheetProblem> problems = new ArrayList<>();

    RowCheck(Table table, int number, TableRow row) {
        this.table = table;
        this.number = number;
        this.cells = row.cells();
    }

    static Message place(String table, int number) {
        return Message.of("place.table-row", table, number);
    }

    static Message place(String table, int number, String cell) {
        return Message.of(CELL, table, number, KeyLabels.column(table, cell));
    }

    /** The cell that {@link #place(String, int, String)} named; empty where a place is no cell. */
    static Optional<Label> column(Message place) {
        return place.key().equals(CELL) ? Optional.of((Label) place.arguments().get(2)) : Optional.empty();
    }

    List<SheetProblem> check() {
        Map<String, Table.Field> fields = fields();
        for (String name : new TreeSet<>(cells.keySet())) {
            if (!fields.containsKey(name)) {
                refuseCell(name, UnknownWord.of("unknown.column", name, fields.keySet(), List.copyOf(fields.keySet())));
            }
        }
        fields.forEach(this::checkCell);
        table.breakdowns().forEach(this::checkBreakdown);
        table.checks().forEach(this::checkRule);
        return List.copyOf(problems);
    }

    private Map<String, Table.Field> fields() {
        Map<String, Table.Field> fields = new LinkedHashMap<>();
        table.keys().forEach(field -> fields.put(field.key(), field));
        table.fields().forEach(field -> fields.put(field.key(), field));
        for (Table.Breakdown breakdown : table.breakdowns()) {
            Table.Field split = fields.get(breakdown.of());
            Table.Kind kind = split == null ? Table.Kind.COUNT : split.kind();
            partsOf(breakdown).forEach(part -> fields.put(part, new Table.Field(part, kind, List.of())));
        }
        return fields;
    }

    private static List<String> partsOf(Table.Breakdown breakdown) {
        return breakdown.values().stream()
                .map(value -> breakdown.of() + "." + breakdown.key() + "." + value)
                .toList();
    }

    private String cell(String name) {
        return cells.getOrDefault(name, "").strip();
    }

    private void checkCell(String name, Table.Field field) {
        boolean isKey = table.keys().contains(field);
        if (cell(name).isEmpty()) {
            if (isKey) {
                refuseCell(name, Message.of("cell.key-empty"));
            }
        } else {
            complaint(field, isKey, cell(name)).ifPresent(message -> refuseCell(name, message));
        }
    }

    private void checkBreakdown(Table.Breakdown breakdown) {
        Optional<Interval> whole = Cells.number(cell(breakdown.of()));
        if (whole.isEmpty()) {
            return;
        }
        Interval sum = Interval.ZERO;
        boolean complete = true;
        for (String part : partsOf(breakdown)) {
            Optional<Interval> value = Cells.number(cell(part));
            if (value.isPresent() && value.get().compare("<=", whole.get()) == Interval.Outcome.FAILS) {
                refuseCell(
                        part,
                        Message.of(
                                "cell.part-larger",
                                KeyLabels.column(table.code(), breakdown.of()),
                                cell(breakdown.of())));
            }
            sum = sum.plus(value.orElse(Interval.ZERO));
            complete &= value.isPresent();
        }
        // Parts that are left open may make a sum larger, never smaller.
        String operator = complete ? "=" : "<=";
        if (breakdown.exclusive() && sum.compare(operator, whole.get()) == Interval.Outcome.FAILS) {
            refuseCell(
                    breakdown.of(),
                    Message.of(
                            "cell.sum",
                            KeyLabels.breakdown(table.code(), breakdown.key()),
                            sum.min().toString(),
                            cell(breakdown.of())));
        }
    }

    private void checkRule(Table.Check check) {
        if (check.level() == Table.Level.ASK || !isDue(check)) {
            return;
        }
        TableRule rule = TableRule.parse(check.rule());
        if (rule.outcome(this::cell) == Interval.Outcome.FAILS) {
            Message where = place(table.code(), number);
            String numbers = rule.with(this::cell);
            problems.add(
                    check.level() == Table.Level.HARD
                            ? SheetProblem.refused(where, Message.of("row.rule", check.code(), numbers))
                            : SheetProblem.note(where, Message.of("row.rule-to-explain", check.code(), numbers)));
        }
    }

    private boolean isDue(Table.Check check) {
        boolean isExcused = !check.unless().isEmpty() && cell(check.unless()).equals("yes");
        return !isExcused
                && (check.when().isEmpty()
                        || TableRule.parse(check.when()).outcome(this::cell) == Interval.Outcome.HOLDS);
    }

    private Optional<Message> complaint(Table.Field field, boolean isKey, String text) {
        if (Cells.isStatus(text)) {
            return isKey ? Optional.of(Message.of("cell.key-status")) : Optional.empty();
        }
        String kind = field.kind().name().toLowerCase(Locale.ROOT);
        return Cells.holds(field, text)
                ? Optional.empty()
                : Optional.of(Message.of(
                        isKey ? "cell.not-key." + kind : "cell.not." + kind,
                        text,
                        Message.list(KeyLabels.possibleValues(table.code(), field)),
                        Message.list(KeyLabels.statuses())));
    }

    private void refuseCell(String name, Message message) {
        problems.add(SheetProblem.refused(place(table.code(), number, name), message));
    }
}
