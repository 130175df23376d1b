package org.principled.company;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.audit.AuditTrail;
import org.principled.company.Complaint.Rule;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Creating and changing companies. Only the coalition's staff does: what a company is called, who owns it and what it lives on is the same
 * for everybody who compares it with others, so the company itself does not set it; its lead corrects the scope of an assessment instead.
 */
@Singleton
class CompanyEdits {

    private final CompanyRepository companies;
    private final LineRepository lines;
    private final Companies views;
    private final KnownEditions editions;
    private final AuditTrail audit;

    CompanyEdits(
            CompanyRepository companies,
            LineRepository lines,
            Companies views,
            KnownEditions editions,
            AuditTrail audit) {
        this.companies = companies;
        this.lines = lines;
        this.views = views;
        this.editions = editions;
        this.audit = audit;
    }

    /** Stores a new company. */
    @Writes
    Outcome<CompanyView> create(CompanyDraft draft, Person by) {
        UUID id = UUID.randomUUID();
        CompanyCheck check = new CompanyCheck(editions.profileKeys());
        CompanyFacts facts = checked(id, draft, check);
        if (!check.complaints().isEmpty()) {
            return new Outcome.Refused<>(check.complaints());
        }
        companies.persist(new Company(id, facts));
        companies.flush();
        return stored(id, facts, "company-created", by);
    }

    /**
     * Changes a company.
     *
     * @param version the version that was read before
     * @throws ProblemException if there is no such company
     */
    @Writes
    Outcome<CompanyView> change(UUID id, int version, CompanyDraft draft, Person by) {
        Company company = companies.findByIdOptional(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (company.version() != version) {
            return new Outcome.Stale<>(view(id));
        }
        CompanyCheck check = new CompanyCheck(editions.profileKeys());
        CompanyFacts facts = checked(id, draft, check);
        if (!check.complaints().isEmpty()) {
            return new Outcome.Refused<>(check.complaints());
        }
        if (!companies.claim(id, version)) {
            return new Outcome.Stale<>(view(id));
        }
        company.setFacts(facts);
        companies.flush();
        return stored(id, facts, "company-changed", by);
    }

    private Outcome<CompanyView> stored(UUID id, CompanyFacts facts, String act, Person by) {
        lines.replace(id, facts.lines());
        audit.note(by.id(), act, id.toString(), "");
        return new Outcome.Done<>(view(id));
    }

    private CompanyView view(UUID id) {
        companies.flush();
        companies.getEntityManager().clear();
        return views.find(id).orElseThrow();
    }

    /** What the draft states; the check holds what is wrong with it, also in the company of the others. */
    private CompanyFacts checked(UUID id, CompanyDraft draft, CompanyCheck check) {
        List<Complaint> complaints = check.complaints();
        String written = draft.parent().strip();
        Optional<UUID> parent = companies.resolve(written).map(Company::id);
        CompanyFacts facts = check.facts(draft, parent);
        if (!written.isEmpty() && parent.isEmpty()) {
            complaints.add(new Complaint("parent", Rule.COMPANY_UNKNOWN, CompanyCheck.shortened(written)));
        }
        if (parent.isPresent() && companies.isOwnedBy(parent.get(), id)) {
            complaints.add(new Complaint("parent", Rule.PARENT_CYCLE, CompanyCheck.shortened(written)));
        }
        if (complaints.isEmpty() && companies.isNameTaken(facts.name(), id)) {
            complaints.add(new Complaint("name", Rule.NAME_TAKEN, CompanyCheck.shortened(facts.name())));
        }
        if (complaints.isEmpty() && !facts.lei().isEmpty()) {
            companies
                    .findByLei(facts.lei())
                    .filter(other -> !other.id().equals(id))
                    .ifPresent(other -> complaints.add(new Complaint("lei", Rule.LEI_TAKEN, other.name())));
        }
        return facts;
    }
}
