package org.principled.assessment.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.answer.CheckWords;
import org.principled.answer.SheetProblem;
import org.principled.answer.TableCheck;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.table.Row;
import org.principled.assessment.table.RowDraft;
import org.principled.assessment.table.Tables;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.FlatJson;
import org.principled.questionnaire.Table;
import org.principled.wording.Message;

/** Takes over rows of a table, by the step in which the page of the table saves them; each row that stays keeps its note. */
final class RowMerge {

    private static final Message SAME_KEY = Message.of("row.same-key");

    private final Tables tables;
    private final Person person;
    private final UUID assessment;
    private final PinnedEdition edition;
    private final OfflineMessages words;
    private final CheckWords checks;

    RowMerge(
            Tables tables,
            Person person,
            UUID assessment,
            PinnedEdition edition,
            OfflineMessages words,
            CheckWords checks) {
        this.tables = tables;
        this.person = person;
        this.assessment = assessment;
        this.edition = edition;
        this.words = words;
        this.checks = checks;
    }

    /**
     * Takes over all of these changes or none.
     *
     * @param code of the table
     * @return why they could not be taken over; empty where they were
     */
    String take(String code, List<Wanted> wanted) {
        Optional<Table> table = edition.table(code);
        if (table.isEmpty()) {
            return words.changedSince();
        }
        List<Row> before = tables.rows(person, assessment, code);
        Map<AnswerKey, Row> there = new LinkedHashMap<>();
        before.forEach(row -> there.put(AnswerKey.row(table.get(), row.cells()), row));
        if (there.size() < before.size()) {
            return checks.say(SAME_KEY);
        }
        Map<AnswerKey, RowDraft> after = new LinkedHashMap<>();
        there.forEach((key, row) -> after.put(key, new RowDraft(row.cells(), Optional.of(row.note()))));
        for (Wanted each : wanted) {
            Optional<Row> row = Optional.ofNullable(there.get(each.key()));
            if (!row.map(now -> AnswerFields.row(now.cells())).orElse("").equals(each.now())) {
                return words.changedSince();
            }
            if (each.value().isEmpty()) {
                after.remove(each.key());
            } else {
                String note = row.map(Row::note).orElse("");
                after.put(each.key(), new RowDraft(FlatJson.read(each.value()), Optional.of(note)));
            }
        }
        return outcome(tables.replace(person, assessment, code, List.copyOf(after.values()), Tables.version(before)));
    }

    /** What is wrong with a row; its number is that of no row that anybody sees. */
    private static Message sentence(SheetProblem problem) {
        Message message = problem.message().key().equals("row.same-key-as") ? SAME_KEY : problem.message();
        return TableCheck.column(problem)
                .map(column -> Message.of("problem", column, message))
                .orElse(message);
    }

    private String outcome(Tables.Put put) {
        if (put instanceof Tables.Put.Refused refused) {
            return refused.reasons().stream()
                    .map(RowMerge::sentence)
                    .map(checks::say)
                    .collect(Collectors.joining(" "));
        }
        return put instanceof Tables.Put.Done ? "" : words.changedSince();
    }
}
