package org.principled.assessment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;

/** What an assessment takes from the tables of companies and cycles. */
@Singleton
class CompanyFacts {

    private final EntityManager entities;

    CompanyFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** A cycle that an assessment is opened in, with the questionnaire that it asks. */
    record OpenCycle(Assessment.Cycle cycle, String edition) {}

    Optional<Assessment.Company> company(UUID id) {
        return rows("select name from company where id = ?1", id).stream()
                .map(row -> new Assessment.Company(id, row.get(0, String.class)))
                .findFirst();
    }

    Optional<OpenCycle> cycle(UUID id) {
        return rows("select title, period_start, period_end, questionnaire from cycle where id = ?1", id).stream()
                .map(row -> new OpenCycle(
                        new Assessment.Cycle(
                                id, row.get(0, String.class), row.get(1, LocalDate.class), row.get(2, LocalDate.class)),
                        row.get(3, String.class)))
                .findFirst();
    }

    boolean isInvited(UUID company, UUID cycle) {
        return !rows("select 1 from invited_company where company_id = ?1 and cycle_id = ?2", company, cycle)
                .isEmpty();
    }

    /**
     * The business lines of a company.
     *
     * @param kind the kind of unit that a business line is in the questionnaire
     */
    List<Line> lines(UUID company, String kind) {
        return rows("select name, profiles, share from business_line where company_id = ?1 order by position", company)
                .stream()
                .map(row -> new Line(
                        new Unit.Id(kind, row.get(0, String.class)).path(),
                        "",
                        Words.split(row.get(1, String.class)),
                        Optional.of(row.get(2, String.class))
                                .filter(share -> !share.isEmpty())
                                .map(Fraction::parse)))
                .toList();
    }

    private List<Tuple> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return tuples(query.getResultList());
    }

    private static List<Tuple> tuples(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).toList();
    }
}
