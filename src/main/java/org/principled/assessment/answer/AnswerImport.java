package org.principled.assessment.answer;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;

/** Brings the answers of a whole sheet into the database. Whatever changes is a new version in the history of its answer. */
@Singleton
public class AnswerImport {

    private final AnswerRows rows;

    AnswerImport(AnswerRows rows) {
        this.rows = rows;
    }

    /**
     * What an answer is to say.
     *
     * @param content what is said; what is privileged stays as it is
     * @param statedGrades the grades of evidence that are stated
     * @param reasonSalt salt of the annex item of the reason; empty where there is no reason
     */
    public record Wanted(String code, String line, Content content, List<String> statedGrades, String reasonSalt) {}

    /**
     * Makes these the answers that count.
     *
     * @param before the rows that are there
     * @param covered which of them the sheet would hold; those that it does not hold any more are opened, all others left alone
     */
    public void replace(
            Person person,
            UUID assessment,
            List<AnswerRows.Row> before,
            Predicate<AnswerRows.Row> covered,
            Collection<Wanted> wanted) {
        Map<UUID, AnswerRows.Row> byId = new HashMap<>();
        before.forEach(row -> byId.put(row.id(), row));
        for (Wanted each : wanted) {
            AnswerRows.@Nullable Row row = byId.remove(AnswerId.of(assessment, each.code(), each.line()));
            write(person, assessment, row, each);
        }
        byId.values().stream()
                .filter(covered)
                .forEach(row -> write(
                        person,
                        assessment,
                        row,
                        new Wanted(row.state().code(), row.state().line(), Content.OPEN, List.of(), "")));
    }

    /**
     * Takes over answers that do not count before somebody confirms them. Where something was said already, it stays.
     *
     * @return ids of the answers that were taken over
     */
    public Set<UUID> carry(Person person, UUID assessment, Collection<Wanted> wanted) {
        Map<UUID, AnswerRows.Row> before = new HashMap<>();
        rows.all(assessment).forEach(row -> before.put(row.id(), row));
        Set<UUID> carried = new HashSet<>();
        for (Wanted each : wanted) {
            UUID id = AnswerId.of(assessment, each.code(), each.line());
            AnswerRows.@Nullable Row row = before.get(id);
            if (row == null || isUntouched(row.state())) {
                AnswerState next = state(person, row, each, each.content(), true);
                rows.write(assessment, row, next, null, AnswerRows.salt());
                carried.add(id);
            }
        }
        return carried;
    }

    private static boolean isUntouched(AnswerState state) {
        return state.content().said() == Said.OPEN
                && state.content().reason().isEmpty()
                && !state.folded()
                && !state.carried();
    }

    private AnswerState state(
            Person person, AnswerRows.@Nullable Row row, Wanted wanted, Content content, boolean carried) {
        return new AnswerState(
                wanted.code(),
                wanted.line(),
                content,
                wanted.statedGrades(),
                carried,
                false,
                row == null ? 1 : row.state().version() + 1,
                new AnswerState.Author(person.id(), person.name()),
                rows.now());
    }

    private void write(Person person, UUID assessment, AnswerRows.@Nullable Row row, Wanted wanted) {
        String privileged = row == null ? "" : row.state().content().privileged();
        Content content = wanted.content().keeping(privileged);
        String salt = wanted.reasonSalt().isEmpty() ? AnswerRows.salt() : wanted.reasonSalt();
        if (row != null && isSame(row, wanted, content)) {
            return;
        }
        AnswerState next = state(person, row, wanted, content, false);
        rows.write(assessment, row, next, null, salt);
    }

    private static boolean isSame(AnswerRows.Row row, Wanted wanted, Content content) {
        AnswerState state = row.state();
        boolean sameSalt = content.reason().isEmpty() || row.reasonSalt().equals(wanted.reasonSalt());
        return sameSalt
                && !state.carried()
                && !state.folded()
                && state.content().isLike(content)
                && state.statedGrades().equals(wanted.statedGrades());
    }
}
