package org.principled.assessment.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.ScopeChanges;
import org.principled.assessment.answer.AnswerRows;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;

/** Recording evidence and saying which answers rest on it. */
@Singleton
public class EvidenceItems {

    private static final int MOST = 2_000;

    private final Access access;
    private final ScopeChanges scope;
    private final PinnedEditions editions;
    private final EvidenceRows rows;
    private final EvidenceCheck check;
    private final AssessmentProblems problems;

    EvidenceItems(
            Access access,
            ScopeChanges scope,
            PinnedEditions editions,
            EvidenceRows rows,
            EvidenceCheck check,
            AssessmentProblems problems) {
        this.access = access;
        this.scope = scope;
        this.editions = editions;
        this.rows = rows;
        this.check = check;
        this.problems = problems;
    }

    /** What came of a change to a piece of evidence. */
    public sealed interface Changed {

        /** It is in the database. */
        record Done(EvidenceItem item) implements Changed {}

        /** Somebody else was faster: nothing was written, and this is what is there. */
        record Conflict(EvidenceItem theirs) implements Changed {}
    }

    /**
     * Every piece of evidence that a person may see, those that were removed among them. Of an assessment that was submitted, the coalition
     * sees nothing sealed and nothing that no answer rests on.
     */
    @Transactional
    public List<EvidenceItem> all(Person person, UUID assessment) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        return rows.all(assessment).stream()
                .filter(item -> maySee(person, head, item))
                .toList();
    }

    private boolean maySee(Person person, AssessmentHead head, EvidenceItem item) {
        return access.may(person, head, Act.READ)
                || (item.content().audience() != Audience.SEALED
                        && !item.removed()
                        && !item.answers().isEmpty());
    }

    /**
     * One piece of evidence.
     *
     * @throws ProblemException if there is none or the person may not see it, which look alike
     */
    @Transactional
    public EvidenceItem get(Person person, UUID assessment, UUID id) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        return rows.find(assessment, id)
                .filter(item -> maySee(person, head, item))
                .orElseThrow(problems::notFound);
    }

    /**
     * Records a piece of evidence, without a file.
     *
     * @throws ProblemException if the person may not, or it is not recorded as it has to be
     */
    @Writes
    public EvidenceItem add(Person person, UUID assessment, EvidenceContent content) {
        return add(person, assessment, content, null);
    }

    /** Whether a piece of evidence may be recorded, before its file is taken. */
    @Transactional
    void demandMayAdd(Person person, UUID assessment, EvidenceContent content) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        check(head, content);
        if (rows.count("assessmentId", assessment) >= MOST) {
            throw problems.tooManyEvidence(MOST);
        }
    }

    private void check(AssessmentHead head, EvidenceContent content) {
        check.check(editions.of(head), content);
        if (head.mode().equals(Access.DESK) && content.audience() != Audience.PUBLIC) {
            throw problems.deskIsPublic();
        }
    }

    @Writes
    EvidenceItem add(
            Person person, UUID assessment, EvidenceContent content, EvidenceItem.@Nullable AttachedFile file) {
        demandMayAdd(person, assessment, content);
        access.change(access.demand(person, assessment, Act.ANSWER));
        UUID id = rows.add(person, assessment, content, file);
        rows.flush();
        return rows.find(assessment, id).orElseThrow(problems::notFound);
    }

    /**
     * Changes what is recorded; the file stays as it is.
     *
     * @param expected the version this is based on
     */
    @Writes
    public Changed change(Person person, UUID assessment, UUID id, EvidenceContent content, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        check(head, content);
        return write(head, id, expected, () -> rows.change(person, id, content, expected));
    }

    /** Takes a piece of evidence away: nothing rests on it until it is restored. */
    @Writes
    public Changed remove(Person person, UUID assessment, UUID id, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        return write(head, id, expected, () -> rows.setRemoved(person, id, true, expected));
    }

    /** Brings a piece of evidence back, and lets rest on it what did. */
    @Writes
    public Changed restore(Person person, UUID assessment, UUID id, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        return write(head, id, expected, () -> rows.setRemoved(person, id, false, expected));
    }

    private Changed write(AssessmentHead head, UUID id, int expected, BooleanSupplier conditionalUpdate) {
        if (rows.versionOf(head.id(), id).orElseThrow(problems::notFound) != expected) {
            return new Changed.Conflict(rows.find(head.id(), id).orElseThrow(problems::notFound));
        }
        access.change(head);
        if (!conditionalUpdate.getAsBoolean()) {
            throw problems.stale();
        }
        rows.getEntityManager().clear();
        return new Changed.Done(rows.find(head.id(), id).orElseThrow(problems::notFound));
    }

    /**
     * Lets an answer rest on a piece of evidence, or no longer.
     *
     * @param code code of the answer
     * @param line key of the line; empty for the company as a whole
     * @param expected the version of the piece that the person saw
     * @throws ProblemException if the person may not, or there is no such evidence, code or line
     */
    @Writes
    public Changed setRestsOn(
            Person person, UUID assessment, UUID id, String code, String line, boolean restsOn, int expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        if (!editions.of(head).asks(code)) {
            throw problems.codeUnknown(code);
        }
        access.change(head);
        if (rows.versionOf(assessment, id).orElseThrow(problems::notFound) != expected) {
            return new Changed.Conflict(rows.find(assessment, id).orElseThrow(problems::notFound));
        }
        if (!line.isEmpty() && (editions.of(head).element(code).isEmpty() || !scope.has(head, line))) {
            throw problems.lineRefused(line);
        }
        EvidenceRows.Answered answer = new EvidenceRows.Answered(code, line);
        if (restsOn) {
            rows.link(person, assessment, id, answer, AnswerRows.salt());
        } else {
            rows.unlink(person, assessment, id, answer);
        }
        rows.flush();
        return new Changed.Done(rows.find(assessment, id).orElseThrow(problems::notFound));
    }
}
