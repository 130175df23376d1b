package org.principled.assessment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.company.OpenedAssessments;

/** Tells companies and cycles what has been opened. */
@Singleton
class Standings implements OpenedAssessments {

    private final Access access;

    Standings(Access access) {
        this.access = access;
    }

    @Override
    @Transactional
    public Set<UUID> companiesIn(UUID cycle) {
        return access.list("cycleId", cycle).stream()
                .map(StoredAssessment::companyId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public Map<UUID, List<Standing>> visibleIn(UUID cycle, Person person) {
        return access.list("cycleId = ?1 order by mode", cycle).stream()
                .filter(each -> access.isFor(person, each.head(), Act.READ)
                        || access.isFor(person, each.head(), Act.READ_SUBMITTED))
                .collect(Collectors.groupingBy(
                        StoredAssessment::companyId,
                        Collectors.mapping(
                                each -> new Standing(each.id(), each.mode(), each.isSubmitted()),
                                Collectors.toUnmodifiableList())));
    }
}
