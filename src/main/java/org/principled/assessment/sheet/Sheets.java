package org.principled.assessment.sheet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.Assessments;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.answer.AnswerState;
import org.principled.exchange.SheetJson;

/** The answer sheet of an assessment: as a whole out, and as a whole in. */
@Singleton
public class Sheets {

    private static final AnswerState.Author NOBODY = new AnswerState.Author(new UUID(0, 0), "");

    private final Access access;
    private final Assessments assessments;
    private final PinnedEditions editions;
    private final SheetRows rows;
    private final AttestedSheets attested;
    private final SheetWriter writer;

    Sheets(
            Access access,
            Assessments assessments,
            PinnedEditions editions,
            SheetRows rows,
            AttestedSheets attested,
            SheetWriter writer) {
        this.access = access;
        this.assessments = assessments;
        this.editions = editions;
        this.rows = rows;
        this.attested = attested;
        this.writer = writer;
    }

    /**
     * A sheet as it was at one moment.
     *
     * @param edition what it answers
     * @param assessment whose it is
     * @param sheet the sheet
     */
    public record Current(PinnedEdition edition, Assessment assessment, AnswerSheet sheet) {

        /** Its canonical form, by which everybody exchanges it. */
        @SuppressWarnings("ArrayRecordComponent")
        public byte[] json() {
            return SheetJson.bytes(edition.questionnaire().edition(), sheet);
        }

        /** What is wrong with it or worth a look. */
        public List<SheetProblem> problems() {
            return SheetCheck.check(edition.questionnaire(), sheet);
        }

        /** What it says, answer by answer, with the explanations that are in it; a sheet does not say by whom and when. */
        public List<AnswerState> answers() {
            return SheetParts.of(edition, sheet, Set.of(), evidence -> true).answers().stream()
                    .map(given -> new AnswerState(
                            given.code(),
                            given.line(),
                            given.content(),
                            given.statedGrades(),
                            false,
                            false,
                            1,
                            NOBODY,
                            Instant.EPOCH))
                    .toList();
        }
    }

    /**
     * The sheet of an assessment. The coalition gets it once it is submitted, without what is sealed; nobody ever gets notes that are
     * privileged, remarks or assignments, which are no part of it.
     */
    @Transactional
    public Current current(Person person, UUID assessment) {
        AssessmentHead head = access.demand(person, assessment, Act.READ_SUBMITTED);
        Current current = of(head);
        return access.isFor(person, head, Act.READ)
                ? current
                : new Current(
                        current.edition(),
                        current.assessment(),
                        SheetJson.forAudience(current.sheet(), Annex.Audience.COALITION));
    }

    /** The sheet of the assessment before, as the person may see it; empty where {@link Assessments#before} has none. */
    @Transactional
    public Optional<AnswerSheet> before(Person person, Assessment assessment) {
        return assessments
                .before(person, assessment)
                .map(earlier -> current(person, earlier.id()).sheet());
    }

    /**
     * The whole sheet, for somebody who works on the assessment.
     *
     * @throws org.principled.problem.ProblemException if the person may not do what they are about to do
     */
    @Transactional
    public Current current(Person person, UUID assessment, Act act) {
        return of(access.demand(person, assessment, act));
    }

    /** The whole sheet, as it was attested where it was, for use cases that have asked {@link Access} already. */
    @Transactional
    public Current of(AssessmentHead head) {
        PinnedEdition edition = editions.of(head);
        Assessment assessment = assessments.of(head);
        return new Current(
                edition,
                assessment,
                attested.sheet(head.id())
                        .orElseGet(() ->
                                SheetMapper.sheet(edition, SheetFrame.of(assessment), rows.read(assessment, edition))));
    }

    /**
     * Makes a sheet the sheet of an assessment: what it does not say is open afterwards. Notes that are privileged, remarks, assignments,
     * and what is out of scope stay as they are.
     *
     * @param json the sheet in its exchange form
     * @param expected {@link Assessment#revision()} that this is based on
     * @return the new sheet; empty where somebody else changed something in the meantime, and nothing was written
     * @throws org.principled.problem.ProblemException if the person may not, or the sheet is not one of this assessment
     */
    public Optional<Current> put(Person person, UUID assessment, byte[] json, long expected) {
        return writer.put(person, assessment, json, expected)
                ? Optional.of(current(person, assessment))
                : Optional.empty();
    }
}
