package org.principled.company;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.principled.account.Person;

/** What is known about companies. */
@Singleton
public class Companies {

    private final CompanyRepository companies;
    private final LineRepository lines;

    Companies(CompanyRepository companies, LineRepository lines) {
        this.companies = companies;
        this.lines = lines;
    }

    /** Whether there is no company at all. */
    @Transactional
    public boolean isEmpty() {
        return companies.count() == 0;
    }

    /** The company with this id, whoever asks. */
    @Transactional
    public Optional<CompanyView> find(UUID id) {
        return companies
                .findByIdOptional(id)
                .map(company -> views(List.of(company)).get(0));
    }

    /** The company with this id, if the person may know of it. */
    @Transactional
    public Optional<CompanyView> find(UUID id, Person person) {
        return maySee(person, id) ? find(id) : Optional.empty();
    }

    /** Every company the person may know of, by name: all for the coalition's people, their own for a company's. */
    @Transactional
    public List<CompanyView> visibleTo(Person person) {
        if (person.isOfCoalition()) {
            return views(companies.list("from Company order by lower(name), id"));
        }
        Set<UUID> own = person.companies().keySet();
        return own.isEmpty() ? List.of() : named(own);
    }

    /** These companies by name. */
    List<CompanyView> named(Set<UUID> ids) {
        return views(companies.list("id in ?1 order by lower(name), id", ids));
    }

    /** The names of companies; those that do not exist are missing. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : companies.list("id in ?1", ids).stream().collect(Collectors.toMap(Company::id, Company::name));
    }

    static boolean maySee(Person person, UUID company) {
        return person.isOfCoalition() || person.companies().containsKey(company);
    }

    /** Records of companies, in their order. */
    List<CompanyView> views(List<Company> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<LineView>> linesOf =
                lines.of(found.stream().map(Company::id).toList());
        Map<UUID, String> parents = names(
                found.stream().map(Company::parentId).flatMap(Optional::stream).collect(Collectors.toSet()));
        return found.stream().map(view(linesOf, parents)).toList();
    }

    private static Function<Company, CompanyView> view(Map<UUID, List<LineView>> linesOf, Map<UUID, String> parents) {
        return company -> new CompanyView(
                company.id(),
                company.facts(linesOf.getOrDefault(company.id(), List.of())),
                company.parentId().map(parents::get).filter(Objects::nonNull),
                company.version());
    }
}
