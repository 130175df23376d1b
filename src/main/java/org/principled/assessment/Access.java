package org.principled.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.problem.ProblemException;

/**
 * The one place that says what a person may do with an assessment.
 *
 * <ul>
 *   <li>A desk assessment belongs to the analysts. The company never learns that there is one.
 *   <li>Every other assessment belongs to the company. The coalition sees nothing of it before it is submitted, and afterwards only what
 *       was submitted: no privileged notes, no remarks, nothing sealed.
 *   <li>What a person may not see is as if it did not exist.
 * </ul>
 */
@Singleton
public class Access implements PanacheRepositoryBase<StoredAssessment, UUID> {

    /** Key of the mode in which analysts work from public evidence alone. */
    public static final String DESK = "desk";

    private static final Map<Act, Set<Role>> OF_COMPANY = Map.of(
            Act.READ, Set.of(Role.LEAD, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER),
            Act.READ_SUBMITTED, Set.of(Role.LEAD, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER),
            Act.ANSWER, Set.of(Role.LEAD, Role.CONTRIBUTOR),
            Act.DISCUSS, Set.of(Role.LEAD, Role.CONTRIBUTOR, Role.SIGNATORY),
            Act.ASSIGN, Set.of(Role.LEAD),
            Act.SCOPE, Set.of(Role.LEAD),
            Act.SUBMIT, Set.of(Role.SIGNATORY));

    private final AssessmentProblems problems;

    Access(AssessmentProblems problems) {
        this.problems = problems;
    }

    /** Whether a person may do something with an assessment, leaving aside whether it was submitted already. */
    public boolean isFor(Person person, AssessmentHead assessment, Act act) {
        if (assessment.mode().equals(DESK)) {
            return person.is(Role.ANALYST) || isReader(person, assessment, act);
        }
        return person.isFor(assessment.company(), OF_COMPANY.getOrDefault(act, Set.of()))
                || isReader(person, assessment, act);
    }

    private static boolean isReader(Person person, AssessmentHead assessment, Act act) {
        return act == Act.READ_SUBMITTED && assessment.submitted() && person.isOfCoalition();
    }

    /** Whether a person may do something with an assessment now. */
    public boolean may(Person person, AssessmentHead assessment, Act act) {
        return isFor(person, assessment, act) && !(assessment.submitted() && act.endsWithSubmission());
    }

    /**
     * The assessment, for somebody who wants to do something with it. Called within the transaction of the use case.
     *
     * @throws ProblemException if there is none or the person may not see it, which look alike; if the person may see it but not do this;
     *     or if it was submitted and this is over
     */
    public AssessmentHead demand(Person person, UUID id, Act act) {
        AssessmentHead assessment = findByIdOptional(id)
                .map(StoredAssessment::head)
                .filter(head -> isFor(person, head, Act.READ) || isFor(person, head, Act.READ_SUBMITTED))
                .orElseThrow(() -> problems.notFound());
        if (!isFor(person, assessment, act)) {
            throw isFor(person, assessment, Act.READ) ? problems.notYours() : problems.notFound();
        }
        if (assessment.submitted() && act.endsWithSubmission()) {
            throw problems.submitted();
        }
        return assessment;
    }

    /**
     * Notes that what the answer sheet holds is about to change, and lets nobody else change or submit the assessment until the transaction
     * ends.
     *
     * @return the assessment as it is now that nobody else changes it
     * @throws ProblemException if it was submitted in the meantime
     */
    public AssessmentHead change(AssessmentHead assessment) {
        int changed = update("revision = revision + 1 where id = ?1 and state = 'draft'", assessment.id());
        if (changed != 1) {
            throw problems.submitted();
        }
        StoredAssessment now = findById(assessment.id());
        getEntityManager().refresh(now);
        return now.head();
    }

    /** Lets nobody else change, submit or hold the assessment until the transaction ends. */
    public void hold(AssessmentHead assessment) {
        findById(assessment.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #change}, but only from this revision; whether it still was the newest. */
    public boolean changeFrom(AssessmentHead assessment, long revision) {
        return update(
                        "revision = revision + 1 where id = ?1 and revision = ?2 and state = 'draft'",
                        assessment.id(),
                        revision)
                == 1;
    }

    /** Ends the draft, within the transaction of the submission. */
    public void submit(AssessmentHead assessment) {
        update("state = 'submitted' where id = ?1 and state = 'draft'", assessment.id());
    }
}
