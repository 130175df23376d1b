package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The cycles in the database, and whom they invite. */
@Singleton
class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

    private static final String NEWEST_FIRST = " order by opensOn desc, title";

    List<Cycle> all() {
        return list("from Cycle" + NEWEST_FIRST);
    }

    List<Cycle> inviting(UUID company) {
        return list("id in (select cycleId from InvitedCompany where companyId = ?1)" + NEWEST_FIRST, company);
    }

    boolean isInvited(UUID cycle, UUID company) {
        return getEntityManager().find(InvitedCompany.class, new InvitedCompany.Key(cycle, company)) != null;
    }

    void invite(UUID cycle, UUID company) {
        getEntityManager().persist(new InvitedCompany(cycle, company));
    }

    /** See {@link CompanyRepository#claim}. */
    boolean claim(UUID id, int expectedVersion) {
        return update("version = version + 1 where id = ?1 and version = ?2", id, expectedVersion) == 1;
    }
}
