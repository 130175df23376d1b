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
    private static final Keys FIELD = Keys.of("field", "field", "kind").optional("values");
    private static final Keys BREAKDOWN = Keys.of("breakdown", "breakdown", "values", "of", "exclusive");
    private static final Keys CHECK = Keys.of("check", "check", "level").optional("rule", "when", "unless");
    private static final Keys PROPOSAL = Keys.of("proposal", "element", "answers");
    private static final Keys THRESHOLD = Keys.of("threshold", "answer", "share");
    private static final Map<String, Table.Level> LEVELS =
            Words.of("hard", Table.Level.HARD, "soft", Table.Level.SOFT, "ask", Table.Level.ASK);

    private final Reading reading;
    private final ElementReader elements;

    TablesReader(Reading reading, ElementReader elements) {
        this.reading = reading;
        this.elements = elements;
    }

    List<Table> read(List<YamlNode> nodes) {
        return nodes.stream().map(this::table).toList();
    }

    private Table table(YamlNode node) {
        Section section = TABLE.open(node, reading);
        String code = section.declare(NameKind.TABLE, "table");
        Map<String, Table.Field> byKey = new LinkedHashMap<>();
        List<Table.Field> keys = fields(section.items("keys"), byKey);
        List<Table.Field> fields = fields(section.items("fields"), byKey);
        TableRules rules = new TableRules(byKey, reading.defects());
        return new Table(
                code,
                keys,
                fields,
                breakdowns(section.items("breakdowns"), byKey),
                section.items("checks").stream()
                        .map(check -> check(check, rules))
                        .toList(),
                section.at("proposes").map(this::proposal));
    }

    private List<Table.Field> fields(List<YamlNode> nodes, Map<String, Table.Field> byKey) {
        List<Table.Field> fields = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = FIELD.open(node, reading);
            Table.Kind kind = section.choice("kind", TableKinds.BY_WORD).orElse(Table.Kind.TEXT);
            if (kind == Table.Kind.CHOICE) {
                section.demand("values", "the possible values, as its kind is `choice`");
            } else {
                section.forbid("values", "it only with `kind: choice`");
            }
            Table.Field field = new Table.Field(section.textOrNone("field"), kind, values(section));
            section.text("field").ifPresent(name -> declare(name, field, byKey));
            fields.add(field);
        }
        return fields;
    }

    private void declare(YamlScalar name, Table.Field field, Map<String, Table.Field> byKey) {
        String quoted = Defects.quote(name.text());
        if (!TableRules.NAME.matcher(name.text()).matches()) {
            reading.defects()
                    .add(
                            name,
                            "a field cannot be called " + quoted,
                            "a letter, then letters, digits or `_`, at most 60 in all");
        }
        if (byKey.putIfAbsent(name.text(), field) != null) {
            reading.defects().add(name, quoted + " is already a field of this table", "a name of its own");
        }
    }

    private List<String> values(Section section) {
        List<YamlScalar> values = section.texts("values");
        values.stream()
                .filter(value -> !NameKind.SCALE.accepts(value.text()))
                .forEach(value -> reading.defects()
                        .add(value, "a value cannot be called " + Defects.quote(value.text()), NameKind.SCALE.form()));
        return values.stream().map(YamlScalar::text).toList();
    }

    private List<Table.Breakdown> breakdowns(List<YamlNode> nodes, Map<String, Table.Field> fields) {
        List<Table.Breakdown> breakdowns = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = BREAKDOWN.open(node, reading);
            section.text("breakdown").ifPresent(name -> checkName(name, breakdowns));
            section.text("of").ifPresent(of -> checkSplit(of, fields));
            breakdowns.add(new Table.Breakdown(
                    section.textOrNone("breakdown"),
                    values(section),
                    section.textOrNone("of"),
                    section.choice("exclusive", Words.YES_OR_NO).orElse(false)));
        }
        return breakdowns;
    }

    private void checkName(YamlScalar name, List<Table.Breakdown> earlier) {
        String quoted = Defects.quote(name.text());
        if (!TableRules.NAME.matcher(name.text()).matches()) {
            reading.defects()
                    .add(
                            name,
                            "a breakdown cannot be called " + quoted,
                            "a letter, then letters, digits or `_`, at most 60 in all");
        }
        if (earlier.stream().anyMatch(other -> other.key().equals(name.text()))) {
            reading.defects().add(name, quoted + " is already a breakdown of this table", "a name of its own");
        }
    }

    private void checkSplit(YamlScalar of, Map<String, Table.Field> fields) {
        List<String> splittable = fields.values().stream()
                .filter(field -> TableKinds.isNumber(field.kind()))
                .map(Table.Field::key)
                .toList();
        if (!splittable.contains(of.text())) {
            reading.defects()
                    .addUnknown(of, "field", "a field of this table of the kind `count` or `amount`", splittable);
        }
    }

    private Table.Check check(YamlNode node, TableRules rules) {
        Section section = CHECK.open(node, reading);
        Optional<Table.Level> level = section.choice("level", LEVELS);
        if (level.filter(Table.Level.ASK::equals).isPresent()) {
            String why = "it only with `level: hard` or `soft`: what is asked is judged by a person";
            section.forbid("rule", why);
            section.forbid("when", why);
            section.forbid("unless", why);
        } else {
            section.demand("rule", "a comparison such as `a + b = c`, or `level: ask` where a person judges");
        }
        section.text("rule").ifPresent(rules::check);
        section.text("when").ifPresent(rules::check);
        section.text("unless").ifPresent(rules::checkUnless);
        return new Table.Check(
                section.declare(NameKind.TABLE_CHECK, "check"),
                level.orElse(Table.Level.ASK),
                section.textOrNone("rule"),
                section.textOrNone("when"),
                section.textOrNone("unless"));
    }

    private Table.Proposal proposal(YamlNode node) {
        Section section = PROPOSAL.open(node, reading);
        String element = section.refer(NameKind.ELEMENT, "element");
        List<Table.Threshold> thresholds = new ArrayList<>();
        for (YamlNode item : section.items("answers")) {
            Section threshold = THRESHOLD.open(item, reading);
            threshold.text("answer").ifPresent(answer -> reading.later(() -> elements.checkAnswer(answer, element)));
            Fraction share = threshold.number("share", NumberRange.SHARE_ABOVE_0, Fraction.ZERO);
            checkFalling(threshold, share, thresholds);
            thresholds.add(new Table.Threshold(threshold.textOrNone("answer"), share));
        }
        return new Table.Proposal(element, thresholds);
    }

    private void checkFalling(Section threshold, Fraction share, List<Table.Threshold> better) {
        if (!better.isEmpty() && share.compareTo(better.get(better.size() - 1).share()) >= 0) {
            threshold
                    .text("share")
                    .ifPresent(
                            text -> reading.defects()
                                    .add(
                                            text,
                                            "`share` is " + Defects.quote(text.text()),
                                            "less than the share before: the best answer, with the highest share, comes first"));
        }
    }
}
