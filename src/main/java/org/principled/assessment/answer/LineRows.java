package org.principled.assessment.answer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.ScopeChanges;
import org.principled.database.Writes;

/** Opening an element into one answer for each line, and folding it again. */
@Singleton
class LineRows {

    private final Access access;
    private final ScopeChanges scope;
    private final PinnedEditions editions;
    private final AnswerRows rows;
    private final AssessmentProblems problems;
    private final Event<LineOpened> opened;

    LineRows(
            Access access,
            ScopeChanges scope,
            PinnedEditions editions,
            AnswerRows rows,
            AssessmentProblems problems,
            Event<LineOpened> opened) {
        this.access = access;
        this.scope = scope;
        this.editions = editions;
        this.rows = rows;
        this.problems = problems;
        this.opened = opened;
    }

    @Writes
    Optional<List<AnswerState>> open(Person person, UUID assessment, String code, int expected) {
        AssessmentHead head = begin(person, assessment, code);
        List<String> lines = scope.linesOf(head).stream().map(Line::key).toList();
        if (lines.isEmpty()) {
            throw problems.noLines();
        }
        Map<String, AnswerRows.Row> before = byLine(assessment, code);
        AnswerRows.@Nullable Row company = before.get(Line.COMPANY);
        if (version(company) != expected) {
            return Optional.empty();
        }
        List<AnswerState> after = new ArrayList<>();
        if (company != null) {
            after.add(folded(person, assessment, company, true));
        }
        for (String line : lines) {
            AnswerRows.@Nullable Row row = before.get(line);
            after.add(
                    row == null
                            ? begun(person, assessment, code, line, company)
                            : folded(person, assessment, row, false));
        }
        return Optional.of(after);
    }

    private static int version(AnswerRows.@Nullable Row row) {
        return row == null ? 0 : row.state().version();
    }

    private AnswerState begun(
            Person person, UUID assessment, String code, String line, AnswerRows.@Nullable Row company) {
        AnswerState first = new AnswerState(
                code,
                line,
                company == null ? Content.OPEN : company.state().content(),
                company == null ? List.of() : company.state().statedGrades(),
                company != null && company.state().carried(),
                false,
                1,
                new AnswerState.Author(person.id(), person.name()),
                rows.now());
        rows.write(assessment, null, first, null);
        opened.fire(new LineOpened(assessment, code, line));
        return first;
    }

    @Writes
    Optional<List<AnswerState>> fold(Person person, UUID assessment, String code, int expected) {
        begin(person, assessment, code);
        Map<String, AnswerRows.Row> before = byLine(assessment, code);
        if (version(before.get(Line.COMPANY)) != expected) {
            return Optional.empty();
        }
        List<AnswerState> after = new ArrayList<>();
        before.forEach((line, row) -> after.add(folded(person, assessment, row, !line.equals(Line.COMPANY))));
        return Optional.of(after);
    }

    private AssessmentHead begin(Person person, UUID assessment, String code) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        if (editions.of(head).element(code).isEmpty()) {
            throw problems.codeUnknown(code);
        }
        return access.change(head);
    }

    private Map<String, AnswerRows.Row> byLine(UUID assessment, String code) {
        return rows.of(assessment, code).stream()
                .collect(Collectors.toMap(row -> row.state().line(), Function.identity()));
    }

    private AnswerState folded(Person person, UUID assessment, AnswerRows.Row row, boolean folded) {
        AnswerState before = row.state();
        if (before.folded() == folded) {
            return before;
        }
        AnswerState after = new AnswerState(
                before.code(),
                before.line(),
                before.content(),
                before.statedGrades(),
                before.carried(),
                folded,
                before.version() + 1,
                new AnswerState.Author(person.id(), person.name()),
                rows.now());
        return rows.write(assessment, row, after, null);
    }
}
