package org.principled.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.principled.questionnaire.Table;

/**
 * A quantitative table.
 *
 * @param code its code
 * @param title its title
 * @param intro what it is for; may be empty
 * @param columns what a row holds: first what names it, then what is reported
 * @param breakdowns ways in which a column is split
 * @param checks what a row must or should satisfy
 * @param proposal the answer the table can propose, in a sentence; empty where none
 * @param thresholds from which share on which answer is proposed
 * @param element the element the proposal is for, by code; empty where none
 * @param elementHref its address
 */
record TableOutline(
        String code,
        String title,
        String intro,
        List<Column> columns,
        List<Split> breakdowns,
        List<Check> checks,
        String proposal,
        List<String> thresholds,
        String element,
        String elementHref) {

    /**
     * A column.
     *
     * @param names whether it is one of the columns that name a row
     * @param values the values to choose from, if any
     */
    record Column(String key, String label, String help, Table.Kind kind, boolean names, String values) {}

    /** A split of a column into parts that add up to it, or of which each is at most it. */
    record Split(String label, String of, String parts, boolean exclusive) {}

    /** A check: in words where the questionnaire has them, and as the rule it is. */
    record Check(String code, String text, String rule, String when, String unless, Table.Level level) {}

    /**
     * The tables of a questionnaire.
     *
     * @param hrefs addresses of the elements, by code
     */
    static List<TableOutline> of(Phrases phrases, Map<String, String> hrefs) {
        return phrases.questionnaire().tables().stream()
                .map(table -> new TableTeller(table, phrases).outline(hrefs))
                .toList();
    }

    private record TableTeller(Table table, Phrases phrases) {

        TableOutline outline(Map<String, String> hrefs) {
            String element = table.proposal().map(Table.Proposal::element).orElse("");
            return new TableOutline(
                    table.code(),
                    wording().label(path("title"), table.code()),
                    wording().optional(path("intro")),
                    Stream.concat(columns(table.keys(), true), columns(table.fields(), false))
                            .toList(),
                    table.breakdowns().stream().map(this::split).toList(),
                    table.checks().stream().map(this::check).toList(),
                    element.isEmpty() ? "" : phrases.words().proposal(element),
                    table.proposal().stream().flatMap(this::thresholds).toList(),
                    element,
                    hrefs.getOrDefault(element, ""));
        }

        private Stream<Column> columns(List<Table.Field> fields, boolean names) {
            return fields.stream()
                    .map(field -> new Column(
                            field.key(),
                            field(field.key()),
                            wording().optional(path("fields." + field.key() + ".help")),
                            field.kind(),
                            names,
                            phrases.list(field.values())));
        }

        private Split split(Table.Breakdown breakdown) {
            String path = path("breakdowns." + breakdown.key());
            return new Split(
                    wording().label(path + ".label", breakdown.key()),
                    field(breakdown.of()),
                    phrases.list(breakdown.values().stream()
                            .map(part -> wording().label(path + ".values." + part, part))
                            .toList()),
                    breakdown.exclusive());
        }

        private Check check(Table.Check check) {
            return new Check(
                    check.code(),
                    wording().optional(path("checks." + check.code())),
                    check.rule(),
                    check.when(),
                    check.unless().isEmpty() ? "" : field(check.unless()),
                    check.level());
        }

        private Stream<String> thresholds(Table.Proposal proposal) {
            String scale = phrases.questionnaire().elements().stream()
                    .filter(element -> element.code().equals(proposal.element()))
                    .findFirst()
                    .map(element -> element.scale())
                    .orElse("");
            return proposal.thresholds().stream()
                    .map(threshold -> phrases.words()
                            .proposalThreshold(
                                    wording().answer(scale, threshold.answer()), Figures.percent(threshold.share())));
        }

        private String field(String key) {
            return wording().label(path("fields." + key + ".label"), key);
        }

        private String path(String rest) {
            return "tables." + table.code() + "." + rest;
        }

        private Wording wording() {
            return phrases.wording();
        }
    }
}
