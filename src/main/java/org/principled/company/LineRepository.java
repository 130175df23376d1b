package org.principled.company;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The business lines in the database. */
@Singleton
class LineRepository implements PanacheRepositoryBase<BusinessLine, UUID> {

    /** The lines of several companies in their order; a company without lines is missing. */
    Map<UUID, List<LineView>> of(Collection<UUID> companies) {
        return find("companyId in ?1 order by position", companies).stream()
                .collect(Collectors.groupingBy(
                        BusinessLine::companyId, Collectors.mapping(BusinessLine::view, Collectors.toList())));
    }

    void replace(UUID company, List<LineView> lines) {
        delete("companyId", company);
        for (int position = 0; position < lines.size(); position++) {
            persist(new BusinessLine(company, position, lines.get(position)));
        }
    }
}
