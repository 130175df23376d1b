package org.principled.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.principled.answer.AnswerSheet;
import org.principled.answer.TableRow;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Table;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.Style;
import org.principled.report.xlsx.live.Wording;

/** The quantitative tables with their rows, one below the other. They are checked, never scored. */
final class QuantitySheet {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
    private static final int FIRST_WIDTH = 26;
    private static final int WIDTH = 16;

    /** A column: where its cells are found, its label and whether they are numbers. */
    private record Field(String key, String label, boolean number) {}

    private final Wording wording;
    private final Grid grid;
    private int next;

    private QuantitySheet(Wording wording) {
        this.wording = wording;
        this.grid = new Grid(wording.say("live.tables.title"));
    }

    /** The sheet; empty where no table has a row. */
    static Optional<Grid> of(Questionnaire questionnaire, AnswerSheet sheet, Wording wording) {
        if (sheet.tables().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuantitySheet(wording).make(questionnaire, sheet));
    }

    private Grid make(Questionnaire questionnaire, AnswerSheet sheet) {
        grid.put(next++, 0, Style.TITLE, wording.say("live.tables.title"));
        grid.put(next++, 0, Style.LABEL, wording.say("live.tables.intro"));
        for (Table table : questionnaire.tables()) {
            List<TableRow> rows = sheet.tables().stream()
                    .filter(row -> row.table().equals(table.code()))
                    .toList();
            if (!rows.isEmpty()) {
                add(table, rows);
            }
        }
        return grid;
    }

    private void add(Table table, List<TableRow> rows) {
        next++;
        grid.put(
                next++,
                0,
                Style.HEADING,
                wording.say("area.title", table.code(), wording.at("tables." + table.code() + ".title", "")));
        List<Field> fields = fields(table).stream()
                .filter(field -> rows.stream()
                        .anyMatch(row ->
                                !row.cells().getOrDefault(field.key(), "").isBlank()))
                .toList();
        for (int i = 0; i < fields.size(); i++) {
            grid.width(i, i == 0 ? FIRST_WIDTH : WIDTH);
            Field field = fields.get(i);
            grid.put(next, i, field.number() ? Style.HEADER_NUMBER : Style.HEADER, field.label());
        }
        next++;
        for (TableRow row : rows) {
            for (int i = 0; i < fields.size(); i++) {
                cell(i, fields.get(i), row.cells().getOrDefault(fields.get(i).key(), ""));
            }
            next++;
        }
    }

    private List<Field> fields(Table table) {
        List<Field> fields = new ArrayList<>();
        List<Table.Field> all = new ArrayList<>(table.keys());
        all.addAll(table.fields());
        String path = "tables." + table.code() + ".fields.";
        for (Table.Field field : all) {
            String label = wording.at(path + field.key() + ".label", field.key());
            boolean number = field.kind() == Table.Kind.COUNT || field.kind() == Table.Kind.AMOUNT;
            fields.add(new Field(field.key(), number ? wording.say("live.tables.number", label) : label, number));
            for (Table.Breakdown breakdown : table.breakdowns()) {
                if (breakdown.of().equals(field.key())) {
                    breakdown.values().forEach(part -> fields.add(part(table, field, breakdown, part, label)));
                }
            }
        }
        return fields;
    }

    private Field part(Table table, Table.Field field, Table.Breakdown breakdown, String part, String label) {
        String path = "tables." + table.code() + ".breakdowns." + breakdown.key() + ".";
        String named = wording.at(path + part + ".label", wording.at(path + "values." + part + ".label", part));
        return new Field(
                field.key() + "." + breakdown.key() + "." + part,
                wording.say("live.tables.part", label, named.replace('_', ' ')),
                true);
    }

    private void cell(int column, Field field, String value) {
        boolean number = field.number() && NUMBER.matcher(value).matches();
        Content content = number ? Content.number(new BigDecimal(value).doubleValue()) : Content.text(said(value));
        grid.put(next, column, number ? Style.FACTOR : Style.TEXT, content);
    }

    private String said(String value) {
        return Table.STATUSES.contains(value) ? wording.say("tables.status." + value) : value;
    }
}
