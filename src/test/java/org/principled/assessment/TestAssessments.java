package org.principled.assessment;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.company.TestCompanies;

/** Assessments of the container tests, with everybody who works on them. */
@Singleton
public class TestAssessments {

    private final TestCompanies companies;
    private final TestPeople people;
    private final Assessments assessments;

    TestAssessments(TestCompanies companies, TestPeople people, Assessments assessments) {
        this.companies = companies;
        this.people = people;
        this.assessments = assessments;
    }

    /** Somebody of a company, who can be asked for and who can ask. */
    public record Member(Person person, TestPeople.Client client) {}

    /**
     * A self-assessment of a company with the lines {@code line/Access} and {@code line/Cloud}.
     *
     * @param lead who opened it
     */
    public record Opened(UUID company, UUID cycle, UUID id, Member lead) {}

    /** A new company that has begun to assess itself. */
    public Opened selfAssessment() {
        UUID company = companies.company();
        UUID cycle = companies.cycle(company);
        Member lead = member(company, Role.LEAD);
        UUID id = assessments
                .open(lead.person(), company, cycle, Assessments.SELF_REPORTED)
                .id();
        return new Opened(company, cycle, id, lead);
    }

    /** The next self-assessment of the same company by the same lead, in a new cycle about the year after. */
    public UUID next(Opened before) {
        return assessments
                .open(
                        before.lead().person(),
                        before.company(),
                        companies.cycleAbout(2026, before.company()),
                        Assessments.SELF_REPORTED)
                .id();
    }

    /** Submits a self-assessment as it stands. */
    public void submit(Opened opened) {
        TestPeople.Client signatory = member(opened.company(), Role.SIGNATORY).client();
        String path = "/api/v1/assessments/" + opened.id() + "/submission";
        String sha256 = signatory.request().get(path + "/outlook").jsonPath().getString("sha256");
        signatory
                .request()
                .contentType("application/json")
                .body(Map.of("signedAs", "Ada", "confirmed", true, "sha256", sha256))
                .post(path)
                .then()
                .statusCode(201);
    }

    /** Somebody who works for a company. */
    public Member member(UUID company, Role... roles) {
        TestPeople.Client client = people.ofCompany(company, roles);
        return new Member(
                new Person(client.id(), "Member", "member@example.org", Set.of(), Map.of(company, Set.of(roles))),
                client);
    }

    /** Somebody on the coalition's side. */
    public Member coalition(Role... roles) {
        TestPeople.Client client = people.ofCoalition(roles);
        return new Member(
                new Person(client.id(), "Coalition", "coalition@example.org", Set.of(roles), Map.of()), client);
    }
}
