package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Table;

/** Reads the columns of tables and how they are split. */
final class FieldsReader {

    private static final Keys FIELD = Keys.of("field", "field", "kind").optional("values");
    private static final Keys BREAKDOWN = Keys.of("breakdown", "breakdown", "values", "of", "exclusive");
    private static final Map<String, Table.Kind> KINDS = kinds();
    private static final String NAME_EXPECTED = "a letter, then letters, digits or `_`, at most 60 in all";

    private final Reading reading;

    FieldsReader(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, Table.Kind> kinds() {
        Map<String, Table.Kind> words = new LinkedHashMap<>();
        for (Table.Kind kind : Table.Kind.values()) {
            words.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return Collections.unmodifiableMap(words);
    }

    /** Reads columns and adds them to those known so far. */
    List<Table.Field> fields(List<YamlNode> nodes, Map<String, Table.Field> byKey) {
        List<Table.Field> fields = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = FIELD.open(node, reading);
            Table.Kind kind = section.choice("kind", KINDS, Table.Kind.TEXT);
            if (kind == Table.Kind.CHOICE) {
                section.demand("values", "the possible values, as its kind is `choice`");
            } else {
                section.forbid("values", "it only with `kind: choice`");
            }
            Table.Field field = new Table.Field(section.textOrNone("field"), kind, values(section));
            fields.add(field);
            checkName("field", section.text("field"), byKey.putIfAbsent(field.key(), field) != null);
        }
        return fields;
    }

    /** Reads how columns are split. */
    List<Table.Breakdown> breakdowns(List<YamlNode> nodes, Map<String, Table.Field> fields) {
        Map<String, Table.Breakdown> breakdowns = new LinkedHashMap<>();
        for (YamlNode node : nodes) {
            Section section = BREAKDOWN.open(node, reading);
            checkSplit(section.text("of"), fields);
            Table.Breakdown breakdown = new Table.Breakdown(
                    section.textOrNone("breakdown"),
                    values(section),
                    section.textOrNone("of"),
                    section.choice("exclusive", Words.YES_OR_NO, false));
            boolean second = breakdowns.putIfAbsent(breakdown.key(), breakdown) != null;
            checkName("breakdown", section.text("breakdown"), second);
        }
        return new ArrayList<>(breakdowns.values());
    }

    private void checkName(String what, @Nullable YamlScalar name, boolean second) {
        if (name == null) {
            return;
        }
        if (!TableRules.NAME.matcher(name.text()).matches()) {
            reading.defects().add(name, "a " + what + " cannot be called " + Defects.quote(name.text()), NAME_EXPECTED);
            reading.defects().doubtNames();
        }
        if (second) {
            String problem = Defects.quote(name.text()) + " is already a " + what + " of this table";
            reading.defects().add(name, problem, "a name of its own");
            reading.defects().doubtNames();
        }
    }

    private List<String> values(Section section) {
        for (YamlScalar value : section.texts("values")) {
            if (!NameKind.SCALE.accepts(value.text())) {
                String problem = "a value cannot be called " + Defects.quote(value.text());
                reading.defects().add(value, problem, NameKind.SCALE.form());
                reading.defects().doubtNames();
            }
        }
        return section.words("values");
    }

    private void checkSplit(@Nullable YamlScalar of, Map<String, Table.Field> fields) {
        List<String> splittable = new ArrayList<>();
        for (Table.Field field : fields.values()) {
            if (TableRules.isNumber(field)) {
                splittable.add(field.key());
            }
        }
        if (of != null && !splittable.contains(of.text())) {
            reading.defects()
                    .addUnknown(of, "field", "", "a field of this table of the kind `count` or `amount`", splittable);
        }
    }
}
