package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.canonical.Fraction;
import org.principled.database.TestDatabase;

/** What other features learn about companies and cycles. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class CompaniesTest {

    @Inject
    Companies companies;

    @Inject
    Cycles cycles;

    @Inject
    TestCompanies test;

    @Test
    void aCompanyComesWithItsLinesInOrder() {
        UUID id = test.company();
        CompanyView company = companies.find(id).orElseThrow();
        assertThat(company.version()).isEqualTo(1);
        assertThat(company.lines()).extracting(LineView::name).containsExactly("Access", "Cloud");
        assertThat(company.lines().get(0).share()).contains(Fraction.of(3, 4));
        assertThat(company.lines().get(1).profiles()).containsExactly("cloud");
        assertThat(companies.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void peopleOfACompanySeeTheirOwnAndTheCoalitionSeesAll() {
        UUID own = test.company();
        UUID other = test.company();
        assertThat(companies.visibleTo(reader(own))).extracting(CompanyView::id).containsExactly(own);
        assertThat(companies.find(other, reader(own))).isEmpty();
        assertThat(companies.find(own, reader(own))).isPresent();
        assertThat(companies.visibleTo(analyst())).extracting(CompanyView::id).contains(own, other);
        assertThat(companies.visibleTo(person(Set.of(), Map.of()))).isEmpty();
    }

    @Test
    void aCycleKnowsWhomItInvites() {
        UUID invited = test.company();
        UUID other = test.company();
        UUID cycle = test.cycle(invited);
        assertThat(cycles.of(invited)).extracting(CycleView::id).containsExactly(cycle);
        assertThat(cycles.of(other)).isEmpty();
        assertThat(cycles.isInvited(cycle, invited)).isTrue();
        assertThat(cycles.isInvited(cycle, other)).isFalse();
        assertThat(cycles.all()).extracting(CycleView::id).contains(cycle);
        assertThat(cycles.find(cycle).orElseThrow().questionnaire()).isEqualTo("principle-d@2026.1");
    }

    private static Person reader(UUID company) {
        return person(Set.of(), Map.of(company, Set.of(Role.READER)));
    }

    private static Person analyst() {
        return person(Set.of(Role.ANALYST), Map.of());
    }

    private static Person person(Set<Role> roles, Map<UUID, Set<Role>> companies) {
        return new Person(UUID.randomUUID(), "Somebody", "somebody@example.org", roles, companies);
    }
}
