package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Table;

/** Reads {@code tables}. */
final class TablesReader {

    private static final Keys TABLE =
            Keys.of("table", "table", "keys", "fields").optional("breakdowns", "checks", "proposes");
    private static final Keys CHECK = Keys.of("check", "check", "level").optional("rule", "when", "unless");
    private static final Keys PROPOSAL = Keys.of("proposal", "element", "answers");
    private static final Keys THRESHOLD = Keys.of("threshold", "answer", "share");
    private static final Map<String, Table.Level> LEVELS =
            Words.of("hard", Table.Level.HARD, "soft", Table.Level.SOFT, "ask", Table.Level.ASK);

    private final Reading reading;
    private final ElementReader elements;
    private final FieldsReader fields;

    TablesReader(Reading reading, ElementReader elements) {
        this.reading = reading;
        this.elements = elements;
        this.fields = new FieldsReader(reading);
    }

    List<Table> read(List<YamlNode> nodes) {
        List<Table> tables = new ArrayList<>();
        for (YamlNode node : nodes) {
            tables.add(table(TABLE.open(node, reading)));
        }
        return tables;
    }

    private Table table(Section section) {
        String code = section.declare(NameKind.TABLE, "table");
        Map<String, Table.Field> byKey = new LinkedHashMap<>();
        return new Table(
                code,
                fields.fields(section.items("keys"), byKey),
                fields.fields(section.items("fields"), byKey),
                fields.breakdowns(section.items("breakdowns"), byKey),
                checks(section, new TableRules(byKey, reading.defects())),
                proposal(section.at("proposes")));
    }

    private List<Table.Check> checks(Section table, TableRules rules) {
        List<Table.Check> checks = new ArrayList<>();
        for (YamlNode node : table.items("checks")) {
            checks.add(check(CHECK.open(node, reading), rules));
        }
        return checks;
    }

    private Table.Check check(Section section, TableRules rules) {
        Table.Level level = section.choice("level", LEVELS, Table.Level.SOFT);
        if (level == Table.Level.ASK) {
            String why = "it only with `level: hard` or `soft`: what is asked is judged by a person";
            section.forbid("rule", why);
            section.forbid("when", why);
            section.forbid("unless", why);
        } else {
            section.demand("rule", "a comparison such as `a + b = c`, or `level: ask` where a person judges");
        }
        rules.check(section.text("rule"));
        rules.check(section.text("when"));
        rules.checkUnless(section.text("unless"));
        return new Table.Check(
                section.declare(NameKind.TABLE_CHECK, "check"),
                level,
                section.textOrNone("rule"),
                section.textOrNone("when"),
                section.textOrNone("unless"));
    }

    private Optional<Table.Proposal> proposal(Optional<YamlNode> node) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Section section = PROPOSAL.open(node.get(), reading);
        String element = section.refer(NameKind.ELEMENT, "element");
        List<Table.Threshold> thresholds = new ArrayList<>();
        for (YamlNode item : section.items("answers")) {
            Section threshold = THRESHOLD.open(item, reading);
            YamlScalar answer = threshold.text("answer");
            reading.later(() -> elements.checkAnswer(answer, element));
            Fraction share = threshold.number("share", NumberRange.SHARE_ABOVE_0, Fraction.ZERO);
            checkFalling(threshold, share, thresholds);
            thresholds.add(new Table.Threshold(threshold.textOrNone("answer"), share));
        }
        return Optional.of(new Table.Proposal(element, thresholds));
    }

    private static void checkFalling(Section threshold, Fraction share, List<Table.Threshold> better) {
        YamlScalar text = threshold.text("share");
        if (text != null
                && !better.isEmpty()
                && share.compareTo(better.get(better.size() - 1).share()) >= 0) {
            threshold.refuse(
                    "share", text, "less than the share before: the best answer, with the highest share, comes first");
        }
    }
}
