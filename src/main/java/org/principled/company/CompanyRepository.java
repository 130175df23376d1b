package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The companies in the database. */
@Singleton
class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {

    /**
     * Counts the version of a company up, if it still is the expected one; nobody else can change the company from then on until the
     * transaction ends.
     *
     * @return whether it was
     */
    boolean claim(UUID id, int expectedVersion) {
        return update("version = version + 1 where id = ?1 and version = ?2", id, expectedVersion) == 1;
    }
}
