package org.principled.catalogue.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Table;

/** Compares the quantitative tables. */
final class TablesDiff {

    private final Questionnaire before;
    private final Questionnaire after;
    private final Changes changes;

    TablesDiff(Questionnaire before, Questionnaire after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void tell() {
        changes.match("Table", before.tables(), after.tables(), Table::code, this::compare);
    }

    private void compare(Table old, Table current) {
        String of = " of table " + old.code();
        changes.compare(Kind.OTHER, "The list of keys" + of, keys(old.keys()), keys(current.keys()));
        changes.match("Field" + of, columns(old), columns(current), Table.Field::key, (one, other) -> {
            changes.compare(Kind.OTHER, "The kind of field " + one.key() + of, kind(one), kind(other));
            changes.compare(Kind.OTHER, "The list of values of field " + one.key() + of, one.values(), other.values());
        });
        changes.match("Breakdown" + of, old.breakdowns(), current.breakdowns(), Table.Breakdown::key, (one, other) -> {
            changes.compare(Kind.OTHER, "The parts of breakdown " + one.key() + of, one.values(), other.values());
            changes.compare(Kind.OTHER, "What breakdown " + one.key() + of + " splits", split(one), split(other));
        });
        changes.match(
                "Check" + of,
                old.checks(),
                current.checks(),
                Table.Check::code,
                (one, other) -> changes.compare(Kind.OTHER, "Check " + one.code() + of, rule(one), rule(other)));
        changes.compare(
                Kind.OTHER,
                "The answer that table " + old.code() + " proposes",
                old.proposal().map(TablesDiff::proposal).orElse(""),
                current.proposal().map(TablesDiff::proposal).orElse(""));
    }

    private static List<String> keys(List<Table.Field> fields) {
        return fields.stream().map(Table.Field::key).toList();
    }

    private static List<Table.Field> columns(Table table) {
        return Stream.concat(table.keys().stream(), table.fields().stream()).toList();
    }

    private static String kind(Table.Field field) {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String split(Table.Breakdown breakdown) {
        return breakdown.of() + (breakdown.exclusive() ? ", without overlap" : ", with overlap");
    }

    private static String rule(Table.Check check) {
        String rule = check.rule().isEmpty() ? "judged by a person" : "`" + check.rule() + "`";
        String when = check.when().isEmpty() ? "" : " when `" + check.when() + "`";
        String unless = check.unless().isEmpty() ? "" : " unless " + check.unless();
        return check.level().name().toLowerCase(Locale.ROOT) + ", " + rule + when + unless;
    }

    private static String proposal(Table.Proposal proposal) {
        return "for " + proposal.element() + ": "
                + String.join(
                        ", ",
                        proposal.thresholds().stream()
                                .map(threshold -> threshold.answer() + " from a share of " + threshold.share())
                                .toList());
    }
}
