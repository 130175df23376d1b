package org.principled.assessment.answer;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.ScopeChanges;
import org.principled.database.Writes;

/** The transactions that change one answer. Each ends with a {@link StaleVersionException} where somebody else was faster. */
@Singleton
class AnswerWriter {

    private final Access access;
    private final ScopeChanges scope;
    private final PinnedEditions editions;
    private final AnswerRows rows;
    private final AssessmentProblems problems;

    AnswerWriter(
            Access access, ScopeChanges scope, PinnedEditions editions, AnswerRows rows, AssessmentProblems problems) {
        this.access = access;
        this.scope = scope;
        this.editions = editions;
        this.rows = rows;
        this.problems = problems;
    }

    /** Says something. */
    @Writes
    AnswerState save(Person person, UUID assessment, String code, String line, Content content, int expected) {
        AssessmentHead head = begin(person, assessment, code, line);
        ContentCheck.check(problems, editions.of(head), code, line, content);
        AnswerRows.@Nullable Row before = before(head, code, line, expected);
        return rows.write(head.id(), before, rows.next(person, code, line, before, content), null);
    }

    /** Confirms what was carried over. */
    @Writes
    AnswerState confirm(Person person, UUID assessment, String code, String line, int expected) {
        AssessmentHead head = begin(person, assessment, code, line);
        AnswerRows.Row before = existing(head, code, line, expected);
        return rows.write(
                head.id(),
                before,
                rows.next(person, code, line, before, before.state().content()),
                null);
    }

    /** Says again what was said before. */
    @Writes
    AnswerState restore(Person person, UUID assessment, String code, String line, int version, int expected) {
        AssessmentHead head = begin(person, assessment, code, line);
        AnswerRows.Row before = existing(head, code, line, expected);
        AnswerState past = rows.version(before.id(), version)
                .map(stored -> stored.view(code, line, "").state())
                .orElseThrow(() -> problems.versionUnknown(version));
        AnswerState next = rows.next(person, code, line, before, past.content());
        AnswerState restored = new AnswerState(
                code,
                line,
                next.content(),
                past.statedGrades(),
                false,
                next.folded(),
                next.version(),
                next.author(),
                next.at());
        return rows.write(head.id(), before, restored, version);
    }

    private AssessmentHead begin(Person person, UUID assessment, String code, String line) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        PinnedEdition edition = editions.of(head);
        if (!edition.asks(code)) {
            throw problems.codeUnknown(code);
        }
        AssessmentHead changing = access.change(head);
        if (!line.equals(Line.COMPANY) && !scope.has(changing, line)) {
            throw problems.lineRefused(line);
        }
        return changing;
    }

    private AnswerRows.@Nullable Row before(AssessmentHead head, String code, String line, int expected) {
        AnswerRows.@Nullable Row before = rows.row(head.id(), code, line).orElse(null);
        int version = before == null ? 0 : before.state().version();
        if (version != expected) {
            throw new StaleVersionException();
        }
        return before;
    }

    private AnswerRows.Row existing(AssessmentHead head, String code, String line, int expected) {
        AnswerRows.@Nullable Row before = before(head, code, line, expected);
        if (before == null) {
            throw problems.versionUnknown(0);
        }
        return before;
    }
}
