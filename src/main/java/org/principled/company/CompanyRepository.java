package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Those of the ids that are a company's. */
    List<UUID> findAllIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids).stream().map(Company::id).toList();
    }

    Optional<Company> findByLei(String lei) {
        return find("lei", lei).firstResultOptional();
    }

    /** The company that somebody means by an id, an LEI or a name in any case. */
    Optional<Company> resolve(String written) {
        String text = PlainText.normal(written);
        if (text.isEmpty() || text.length() > CompanyCheck.NAME || !PlainText.isPrintable(text)) {
            return Optional.empty();
        }
        Optional<Company> byName = findByName(text);
        if (byName.isPresent()) {
            return byName;
        }
        String lei = Lei.normal(text);
        return Lei.hasForm(lei) ? findByLei(lei) : id(text).flatMap(this::findByIdOptional);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Company> findByName(String name) {
        return find("lower(name) = ?1", name.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Whether another company has this name, in any case. */
    boolean isNameTaken(String name, UUID by) {
        return count("lower(name) = ?1 and id <> ?2", name.toLowerCase(Locale.ROOT), by) > 0;
    }

    /**
     * Whether a company is another one or is owned by it, directly or through others. Their rows are locked, so that two changes at once
     * cannot close a ring.
     */
    boolean isOwnedBy(UUID company, UUID owner) {
        Set<UUID> seen = new HashSet<>();
        UUID at = company;
        while (at != null && seen.add(at)) {
            if (at.equals(owner)) {
                return true;
            }
            at = parentOf(at);
        }
        return false;
    }

    private @Nullable UUID parentOf(UUID company) {
        return findByIdOptional(company, LockModeType.PESSIMISTIC_WRITE)
                .flatMap(Company::parentId)
                .orElse(null);
    }
}
