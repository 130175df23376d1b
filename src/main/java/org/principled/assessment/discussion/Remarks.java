package org.principled.assessment.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.PersonNames;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.database.Writes;

/** Remarks of the people who work on an assessment. */
@Singleton
public class Remarks implements PanacheRepositoryBase<StoredRemark, UUID> {

    private static final int LONGEST = 10_000;

    private final Access access;
    private final PinnedEditions editions;
    private final PersonNames names;
    private final AssessmentProblems problems;
    private final Clock clock;

    Remarks(Access access, PinnedEditions editions, PersonNames names, AssessmentProblems problems, Clock clock) {
        this.access = access;
        this.editions = editions;
        this.names = names;
        this.problems = problems;
        this.clock = clock;
    }

    /** Every remark, the oldest first. */
    @Transactional
    public List<Remark> all(Person person, UUID assessment) {
        access.demand(person, assessment, Act.READ);
        List<StoredRemark> remarks = list("assessmentId = ?1 order by writtenAt, id", assessment);
        Map<UUID, String> authors = names.of(
                remarks.stream().map(StoredRemark::writtenBy).distinct().toList());
        return remarks.stream()
                .map(remark -> remark.view(authors.getOrDefault(remark.writtenBy(), "")))
                .toList();
    }

    /**
     * Writes a remark.
     *
     * @param code code of an element, scoping question, red flag or indicator
     * @throws org.principled.problem.ProblemException if the person may not, or there is no such code, or nothing is said
     */
    @Writes
    public Remark write(Person person, UUID assessment, String code, String text) {
        AssessmentHead head = access.demand(person, assessment, Act.DISCUSS);
        PinnedEdition edition = editions.of(head);
        if (!edition.asks(code) && !edition.hasIndicator(code)) {
            throw problems.codeUnknown(code);
        }
        if (text.isBlank()) {
            throw problems.fieldMissing("text");
        }
        StoredRemark remark = new StoredRemark(
                assessment,
                code,
                problems.require(text, LONGEST),
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        persist(remark);
        return remark.view(person.name());
    }

    /** One remark. */
    @Transactional
    public Remark get(Person person, UUID assessment, UUID id) {
        access.demand(person, assessment, Act.READ);
        return view(assessment, id);
    }

    private Remark view(UUID assessment, UUID id) {
        StoredRemark remark = findByIdOptional(id)
                .filter(each -> each.assessmentId().equals(assessment))
                .orElseThrow(problems::notFound);
        return remark.view(names.of(List.of(remark.writtenBy())).getOrDefault(remark.writtenBy(), ""));
    }

    /**
     * Says that nobody has to look at a remark any more, or that somebody has to again.
     *
     * @param expected the version this is based on
     * @return the remark as it is now; empty, and nothing is written, if somebody else was faster
     */
    @Writes
    public Optional<Remark> setResolved(Person person, UUID assessment, UUID id, boolean resolved, int expected) {
        access.demand(person, assessment, Act.DISCUSS);
        view(assessment, id);
        int changed =
                update("resolved = ?1, version = version + 1 where id = ?2 and version = ?3", resolved, id, expected);
        getEntityManager().clear();
        return changed == 1 ? Optional.of(view(assessment, id)) : Optional.empty();
    }
}
