package org.principled.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.company.TestCompanies;
import org.principled.database.TestDatabase;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AssessmentsTest {

    @Inject
    Assessments assessments;

    @Inject
    ScopeChanges scope;

    @Inject
    TestAssessments tests;

    @Inject
    TestCompanies companies;

    @Test
    void aLeadOpensAnAssessmentWithTheLinesOfTheCompany() {
        TestAssessments.Opened opened = tests.selfAssessment();

        Assessment assessment = assessments.get(opened.lead().person(), opened.id());

        assertThat(assessment.mode()).isEqualTo("self-reported");
        assertThat(assessment.edition()).isEqualTo("principle-d@2026.1");
        assertThat(assessment.scope().lines()).extracting(Line::key).containsExactly("line/Access", "line/Cloud");
        assertThat(assessment.scope().profiles()).containsExactly("telecom", "cloud");
        assertThat(assessments.visible(opened.lead().person())).containsExactly(assessment);
    }

    @Test
    void oneAssessmentPerCompanyCycleAndMode() {
        TestAssessments.Opened opened = tests.selfAssessment();

        refused(
                ProblemType.CONFLICT,
                () -> assessments.open(
                        opened.lead().person(), opened.company(), opened.cycle(), Assessments.SELF_REPORTED));
    }

    @Test
    void onlyALeadOpensAndOnlyInACycleThatInvites() {
        UUID company = companies.company();
        UUID inviting = companies.cycle(company);
        UUID other = companies.cycle();
        TestAssessments.Member lead = tests.member(company, Role.LEAD);
        TestAssessments.Member reader = tests.member(company, Role.READER);
        TestAssessments.Member stranger = tests.member(companies.company(), Role.LEAD);

        refused(
                ProblemType.NOT_FOUND,
                () -> assessments.open(lead.person(), company, other, Assessments.SELF_REPORTED));
        refused(
                ProblemType.NOT_FOUND,
                () -> assessments.open(stranger.person(), company, inviting, Assessments.SELF_REPORTED));
        refused(
                ProblemType.FORBIDDEN,
                () -> assessments.open(reader.person(), company, inviting, Assessments.SELF_REPORTED));
        refused(ProblemType.FORBIDDEN, () -> assessments.open(lead.person(), company, inviting, Access.DESK));
    }

    @Test
    void aDeskAssessmentIsNeverSeenByTheCompanyAndADraftNeverByTheCoalition() {
        TestAssessments.Opened opened = tests.selfAssessment();
        TestAssessments.Member analyst = tests.coalition(Role.ANALYST);
        UUID desk = assessments
                .open(analyst.person(), opened.company(), opened.cycle(), Access.DESK)
                .id();

        refused(ProblemType.NOT_FOUND, () -> assessments.get(opened.lead().person(), desk));
        refused(ProblemType.NOT_FOUND, () -> assessments.get(analyst.person(), opened.id()));
        refused(
                ProblemType.NOT_FOUND,
                () -> assessments.get(tests.coalition(Role.ADMINISTRATOR).person(), desk));
        refused(ProblemType.NOT_FOUND, () -> assessments.get(analyst.person(), UUID.randomUUID()));
        assertThat(assessments.visible(opened.lead().person()))
                .extracting(Assessment::id)
                .containsExactly(opened.id());
        assertThat(assessments.visible(analyst.person()))
                .extracting(Assessment::id)
                .contains(desk)
                .doesNotContain(opened.id());
    }

    @Test
    void scopeChangesOnlyFromTheVersionThatWasSeen() {
        TestAssessments.Opened opened = tests.selfAssessment();
        Line cloud = new Line("line/Cloud", "", List.of("cloud"), Optional.empty());

        assertThat(scope.change(opened.lead().person(), opened.id(), List.of("cloud"), List.of(cloud), 1))
                .contains(2);
        assertThat(scope.change(opened.lead().person(), opened.id(), List.of(), List.of(), 1))
                .isEmpty();
        assertThat(assessments.get(opened.lead().person(), opened.id()).scope().lines())
                .containsExactly(cloud);
        refused(
                ProblemType.UNPROCESSABLE,
                () -> scope.change(opened.lead().person(), opened.id(), List.of("bakery"), List.of(), 2));
        refused(
                ProblemType.UNPROCESSABLE,
                () -> scope.change(
                        opened.lead().person(),
                        opened.id(),
                        List.of(),
                        List.of(new Line("shop/Cloud", "", List.of(), Optional.empty())),
                        2));
    }

    private static void refused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }

    @Test
    void ofManyWhoOpenTheSameAtOnceOneDoesAndTheOthersAreToldSo() throws Exception {
        UUID company = companies.company();
        UUID cycle = companies.cycle(company);
        List<TestAssessments.Member> leads = IntStream.range(0, 6)
                .mapToObj(each -> tests.member(company, Role.LEAD))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(leads.size());
        try {
            List<Callable<Integer>> calls = leads.stream()
                    .map(lead -> (Callable<Integer>) () -> lead.client()
                            .request()
                            .contentType("application/json")
                            .body(Map.of("company", company, "cycle", cycle, "mode", Assessments.SELF_REPORTED))
                            .post("/api/v1/assessments")
                            .statusCode())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }

            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            threads.shutdownNow();
        }
    }
}
