package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The cycles in the database, and whom they invite. */
@Singleton
class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

    private static final String NEWEST_FIRST = " order by opensOn desc, title";

    List<Cycle> all() {
        return list("from Cycle" + NEWEST_FIRST);
    }

    List<Cycle> inviting(Set<UUID> anyOf) {
        return anyOf.isEmpty()
                ? List.of()
                : list("id in (select cycleId from InvitedCompany where companyId in ?1)" + NEWEST_FIRST, anyOf);
    }

    Optional<Cycle> findByTitle(String title) {
        return find("lower(title) = ?1", title.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    boolean isInvited(UUID cycle, UUID company) {
        return getEntityManager().find(InvitedCompany.class, new InvitedCompany.Key(cycle, company)) != null;
    }

    /** The companies that a cycle invites. */
    Set<UUID> invited(UUID cycle) {
        return Set.copyOf(getEntityManager()
                .createQuery("select companyId from InvitedCompany where cycleId = ?1", UUID.class)
                .setParameter(1, cycle)
                .getResultList());
    }

    /**
     * Invites these companies and no others.
     *
     * @return how many invitations were added or taken back
     */
    int setInvited(UUID cycle, Set<UUID> companies) {
        Set<UUID> before = invited(cycle);
        Set<UUID> added = new HashSet<>(companies);
        added.removeAll(before);
        added.forEach(company -> invite(cycle, company));
        Set<UUID> gone = new HashSet<>(before);
        gone.removeAll(companies);
        gone.forEach(company -> getEntityManager()
                .remove(getEntityManager().getReference(InvitedCompany.class, new InvitedCompany.Key(cycle, company))));
        return added.size() + gone.size();
    }

    void invite(UUID cycle, UUID company) {
        getEntityManager().persist(new InvitedCompany(cycle, company));
    }

    /** See {@link CompanyRepository#claim}. */
    boolean claim(UUID id, int expectedVersion) {
        return update("version = version + 1 where id = ?1 and version = ?2", id, expectedVersion) == 1;
    }
}
