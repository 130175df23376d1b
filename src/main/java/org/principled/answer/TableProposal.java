package org.principled.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Table;

/**
 * The answer that the completeness of a quantitative table proposes (principle-d.md 4 and 10). It counts only once a person adopts it.
 *
 * @param element code of the element it is proposed for
 * @param answer the proposed answer; empty where the table shows too little for any
 * @param covered how many countries of operation the table covers
 * @param countries how many countries of operation there are
 */
public record TableProposal(String element, Optional<String> answer, int covered, int countries) {

    private static final List<String> NOWHERE = List.of("XX", "ZZ");

    /**
     * What a table proposes. A country is covered where a row without errors gives each count and amount, or says that law forbids it.
     *
     * @param countries the countries of operation, ISO 3166-1 alpha-2
     * @return empty where the table proposes nothing by its nature, or no country is known
     */
    public static Optional<TableProposal> of(Table table, AnswerSheet sheet, Set<String> countries) {
        if (table.proposal().isEmpty() || countries.isEmpty()) {
            return Optional.empty();
        }
        Set<String> covered = sheet.tables().stream()
                .filter(row -> row.table().equals(table.code()) && isComplete(table, row))
                .flatMap(row -> countryOf(table, row).stream())
                .filter(countries::contains)
                .collect(Collectors.toSet());
        Table.Proposal proposal = table.proposal().get();
        Fraction share = Fraction.of(covered.size(), countries.size());
        Optional<String> answer = proposal.thresholds().stream()
                .filter(threshold -> threshold.share().compareTo(share) <= 0)
                .map(Table.Threshold::answer)
                .findFirst();
        return Optional.of(new TableProposal(proposal.element(), answer, covered.size(), countries.size()));
    }

    /** The countries of operation: those named in the tables that propose nothing, which hold the denominators. */
    public static Set<String> countriesOfOperation(Questionnaire questionnaire, AnswerSheet sheet) {
        Map<String, Table> denominators = questionnaire.tables().stream()
                .filter(table -> table.proposal().isEmpty())
                .collect(Collectors.toMap(Table::code, table -> table, (one, other) -> one));
        Set<String> countries = new TreeSet<>();
        for (TableRow row : sheet.tables()) {
            Table table = denominators.get(row.table());
            if (table != null) {
                countryOf(table, row)
                        .filter(country -> !NOWHERE.contains(country))
                        .ifPresent(countries::add);
            }
        }
        return countries;
    }

    private static Optional<String> countryOf(Table table, TableRow row) {
        return table.keys().stream()
                .filter(field -> field.kind() == Table.Kind.COUNTRY)
                .map(field -> row.cells().getOrDefault(field.key(), ""))
                .filter(country -> !country.isEmpty())
                .findFirst();
    }

    private static boolean isComplete(Table table, TableRow row) {
        return table.fields().stream()
                        .filter(field -> field.kind() == Table.Kind.COUNT || field.kind() == Table.Kind.AMOUNT)
                        .allMatch(field -> Cells.isFilled(row.cells().getOrDefault(field.key(), "")))
                && TableCheck.check(table, 1, row).stream().noneMatch(SheetProblem::isRefused);
    }

    /** Whether an answer to the element claims more than the table shows. */
    boolean isExceededBy(Questionnaire questionnaire, Answer given) {
        if (!given.element().equals(element) || !(given.said() instanceof Answer.Chosen chosen)) {
            return false;
        }
        Optional<Scale> scale = Optional.ofNullable(
                        questionnaire.elementsByCode().get(element))
                .flatMap(asked -> questionnaire.scales().stream()
                        .filter(each -> each.key().equals(asked.scale()))
                        .findFirst());
        Fraction shown = answer.flatMap(key -> scale.flatMap(each -> EventCheck.points(each, key)))
                .orElse(Fraction.ZERO);
        return scale.flatMap(each -> EventCheck.points(each, chosen.answer()))
                .filter(points -> points.compareTo(shown) > 0)
                .isPresent();
    }
}
