package org.principled.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.answer.TableRow;
import org.principled.questionnaire.Table;
import org.principled.report.Column.Kind;

/** The quantitative tables: each row reported becomes a column, as a page is narrower than a row is long, and a small chart. */
final class QuantitySection {

    /** More rows than this do not fit beside each other on a page. */
    private static final int ROWS_ABREAST = 3;

    private static final int LEAST_AMOUNTS = 2;

    private final Subject subject;

    QuantitySection(Subject subject) {
        this.subject = subject;
    }

    /** The section; empty where nothing was reported. */
    Optional<Section> make() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(subject.say("tables.intro"), Block.Role.BODY));
        for (Table table : subject.questionnaire().tables()) {
            List<TableRow> rows = subject.sheet().tables().stream()
                    .filter(row -> row.table().equals(table.code()))
                    .toList();
            if (!rows.isEmpty()) {
                add(blocks, table, rows);
            }
        }
        return blocks.size() == 1
                ? Optional.empty()
                : Optional.of(new Section("tables", subject.say("tables.title"), blocks));
    }

    private void add(List<Block> blocks, Table table, List<TableRow> rows) {
        String title = subject.labels().at("tables." + table.code() + ".title", table.code());
        blocks.add(new Block.Heading(2, subject.say("indicator.title", table.code(), title)));
        rows.forEach(row -> chart(table, row).ifPresent(blocks::add));
        for (int i = 0; i < rows.size(); i += ROWS_ABREAST) {
            List<TableRow> abreast = rows.subList(i, Math.min(rows.size(), i + ROWS_ABREAST));
            blocks.add(table(table, title, abreast));
        }
    }

    private Block.Table table(Table table, String title, List<TableRow> abreast) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(subject.say("column.quantity"), Kind.TEXT, 40));
        abreast.forEach(row -> columns.add(new Column(name(table, row), Kind.NUMBER, 22)));
        List<Row> rows = new ArrayList<>();
        for (Table.Field field : table.fields()) {
            add(rows, field, field.key(), label(table, field.key()), abreast, Row.Level.PLAIN);
            for (Table.Breakdown breakdown : table.breakdowns()) {
                if (breakdown.of().equals(field.key())) {
                    parts(rows, table, field, breakdown, abreast);
                }
            }
        }
        return new Block.Table(title, columns, rows);
    }

    private void parts(
            List<Row> rows, Table table, Table.Field field, Table.Breakdown breakdown, List<TableRow> abreast) {
        for (String part : breakdown.values()) {
            String path = "tables." + table.code() + ".breakdowns." + breakdown.key();
            String label = subject.labels().at(path + ".values." + part, part);
            String key = field.key() + "." + breakdown.key() + "." + part;
            add(rows, field, key, label, abreast, Row.Level.PART);
        }
    }

    /** A row, unless nobody reported anything. */
    private void add(
            List<Row> rows, Table.Field field, String key, String label, List<TableRow> abreast, Row.Level level) {
        if (abreast.stream().noneMatch(row -> row.cells().containsKey(key))) {
            return;
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label)));
        abreast.forEach(row -> cells.add(Cell.text(shown(field, row.cells().getOrDefault(key, "")))));
        rows.add(new Row(cells, level));
    }

    private String shown(Table.Field field, String cell) {
        return amount(field, cell)
                .map(subject.numbers()::write)
                .orElseGet(
                        () -> Table.STATUSES.contains(cell) ? subject.say("tables.status." + cell) : Plain.text(cell));
    }

    private static Optional<BigDecimal> amount(Table.Field field, String cell) {
        boolean number = field.kind() == Table.Kind.COUNT || field.kind() == Table.Kind.AMOUNT;
        return number && cell.matches("\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    private String label(Table table, String field) {
        return subject.labels().at("tables." + table.code() + ".fields." + field + ".label", field);
    }

    /** What a row is about: the cells that name it. */
    private String name(Table table, TableRow row) {
        String name = table.keys().stream()
                .map(key -> Plain.text(row.cells().getOrDefault(key.key(), "")))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(subject.say("list.comma")));
        return name.isEmpty() ? table.code() : name;
    }

    private Optional<Block> chart(Table table, TableRow row) {
        Map<String, BigDecimal> counted = new LinkedHashMap<>();
        for (Table.Field field : table.fields()) {
            amount(field, row.cells().getOrDefault(field.key(), ""))
                    .ifPresent(amount -> counted.put(label(table, field.key()), amount));
        }
        BigDecimal most = counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (counted.size() < LEAST_AMOUNTS || most.signum() == 0) {
            return Optional.empty();
        }
        List<Block.Amount> amounts = new ArrayList<>();
        counted.forEach((label, amount) -> amounts.add(new Block.Amount(
                label,
                amount.doubleValue() / most.doubleValue(),
                subject.numbers().write(amount))));
        String told = amounts.stream()
                .map(each -> subject.say("tables.one", each.label(), each.shown()))
                .collect(Collectors.joining(subject.say("list.semicolon")));
        String caption = name(table, row);
        return Optional.of(new Block.Amounts(caption, subject.say("tables.alternative", caption, told), amounts));
    }
}
