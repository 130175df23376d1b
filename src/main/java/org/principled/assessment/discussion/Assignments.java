package org.principled.assessment.discussion;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Colleagues;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEditions;
import org.principled.database.Writes;

/** Who is to answer which indicator. It obliges nobody and keeps nobody out. */
@Singleton
public class Assignments {

    private final Access access;
    private final PinnedEditions editions;
    private final Colleagues colleagues;
    private final AssessmentProblems problems;
    private final EntityManager entities;

    Assignments(
            Access access,
            PinnedEditions editions,
            Colleagues colleagues,
            AssessmentProblems problems,
            EntityManager entities) {
        this.access = access;
        this.editions = editions;
        this.colleagues = colleagues;
        this.problems = problems;
        this.entities = entities;
    }

    /** Ids of the accounts by code of the indicator. */
    @Transactional
    public Map<String, Set<UUID>> all(Person person, UUID assessment) {
        access.demand(person, assessment, Act.READ);
        return entities.createQuery("from StoredAssignment where assessmentId = ?1", StoredAssignment.class)
                .setParameter(1, assessment)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredAssignment::indicator,
                        TreeMap::new,
                        Collectors.mapping(StoredAssignment::accountId, Collectors.toUnmodifiableSet())));
    }

    /**
     * Who is to answer one indicator.
     *
     * @throws org.principled.problem.ProblemException if the person may not see it, or there is no such indicator
     */
    @Transactional
    public Assignees of(Person person, UUID assessment, String indicator) {
        AssessmentHead head = access.demand(person, assessment, Act.READ);
        demandIndicator(head, indicator);
        return assignees(assessment, indicator);
    }

    private Assignees assignees(UUID assessment, String indicator) {
        return new Assignees(entities.createQuery(
                        "select accountId from StoredAssignment where assessmentId = ?1 and indicator = ?2", UUID.class)
                .setParameter(1, assessment)
                .setParameter(2, indicator)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    private void demandIndicator(AssessmentHead head, String indicator) {
        if (!editions.of(head).hasIndicator(indicator)) {
            throw problems.indicatorUnknown(indicator);
        }
    }

    /** Everybody who can be asked to answer, by name. */
    @Transactional
    public List<Colleagues.Colleague> candidates(Person person, UUID assessment) {
        return candidates(access.demand(person, assessment, Act.READ));
    }

    private List<Colleagues.Colleague> candidates(AssessmentHead head) {
        return head.mode().equals(Access.DESK)
                ? colleagues.analysts()
                : colleagues.ofCompany(head.company(), Set.of(Role.LEAD, Role.CONTRIBUTOR));
    }

    /**
     * Says who is to answer an indicator.
     *
     * @param people ids of accounts; nobody where empty
     * @param expected tag of the assignees this is based on
     * @return whether it was done; not if others were assigned in the meantime
     * @throws org.principled.problem.ProblemException if the person may not, there is no such indicator, or somebody cannot answer
     */
    @Writes
    public boolean set(Person person, UUID assessment, String indicator, Set<UUID> people, String expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ASSIGN);
        demandIndicator(head, indicator);
        Set<UUID> known =
                candidates(head).stream().map(Colleagues.Colleague::id).collect(Collectors.toSet());
        if (!known.containsAll(people)) {
            throw problems.notMember();
        }
        access.hold(head);
        if (!assignees(assessment, indicator).tag().equals(expected)) {
            return false;
        }
        entities.createQuery("delete from StoredAssignment where assessmentId = ?1 and indicator = ?2")
                .setParameter(1, assessment)
                .setParameter(2, indicator)
                .executeUpdate();
        people.forEach(each -> entities.persist(new StoredAssignment(assessment, indicator, each)));
        return true;
    }
}
