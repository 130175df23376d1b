package org.principled.company;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.audit.AuditTrail;
import org.principled.company.Complaint.Rule;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Creating and changing cycles and whom they invite: for the coalition's staff. */
@Singleton
class CycleEdits {

    private final CycleRepository cycles;
    private final CompanyRepository companies;
    private final KnownEditions editions;
    private final OpenedAssessments opened;
    private final AuditTrail audit;

    CycleEdits(
            CycleRepository cycles,
            CompanyRepository companies,
            KnownEditions editions,
            OpenedAssessments opened,
            AuditTrail audit) {
        this.cycles = cycles;
        this.companies = companies;
        this.editions = editions;
        this.opened = opened;
        this.audit = audit;
    }

    /** Stores a new cycle that invites nobody yet. */
    @Writes
    Outcome<CycleView> create(CycleDraft draft, Person by) {
        UUID id = UUID.randomUUID();
        CycleCheck check = new CycleCheck(editions.editionNames());
        CycleFacts facts = checked(id, draft, check);
        if (!check.complaints().isEmpty()) {
            return new Outcome.Refused<>(check.complaints());
        }
        cycles.persist(new Cycle(id, facts));
        audit.note(by.id(), "cycle-created", id.toString(), "");
        return new Outcome.Done<>(view(id));
    }

    /**
     * Changes a cycle.
     *
     * @param version the version that was read before
     * @throws ProblemException if there is no such cycle
     */
    @Writes
    Outcome<CycleView> change(UUID id, int version, CycleDraft draft, Person by) {
        Cycle cycle = demand(id);
        if (cycle.view().version() != version) {
            return new Outcome.Stale<>(cycle.view());
        }
        CycleCheck check = new CycleCheck(editions.editionNames());
        CycleFacts facts = checked(id, draft, check);
        if (!facts.questionnaire().equals(cycle.view().questionnaire())
                && !opened.companiesIn(id).isEmpty()) {
            check.complaints().add(new Complaint("questionnaire", Rule.IN_USE, ""));
        }
        if (!check.complaints().isEmpty()) {
            return new Outcome.Refused<>(check.complaints());
        }
        if (!cycles.claim(id, version)) {
            return new Outcome.Stale<>(view(id));
        }
        cycle.setFacts(facts);
        audit.note(by.id(), "cycle-changed", id.toString(), "");
        return new Outcome.Done<>(view(id));
    }

    /**
     * Says whom a cycle invites: these companies and no others. A company that has opened an assessment stays invited.
     *
     * @param version the version that was read before
     * @throws ProblemException if there is no such cycle
     */
    @Writes
    Outcome<CycleView> setInvited(UUID id, int version, Set<UUID> invited, Person by) {
        Cycle cycle = demand(id);
        if (cycle.view().version() != version) {
            return new Outcome.Stale<>(cycle.view());
        }
        List<Complaint> complaints = invitationComplaints(id, invited);
        if (!complaints.isEmpty()) {
            return new Outcome.Refused<>(complaints);
        }
        if (!cycles.claim(id, version)) {
            return new Outcome.Stale<>(view(id));
        }
        int changed = cycles.setInvited(id, invited);
        audit.note(by.id(), "cycle-invited", id.toString(), invited.size() + " companies, " + changed + " changed");
        return new Outcome.Done<>(view(id));
    }

    private List<Complaint> invitationComplaints(UUID id, Set<UUID> invited) {
        Set<UUID> unknown = new HashSet<>(invited);
        companies.findAllIds(invited).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            return List.of(new Complaint(
                    "companies", Rule.COMPANY_UNKNOWN, unknown.iterator().next().toString()));
        }
        Set<UUID> begun = new HashSet<>(opened.companiesIn(id));
        begun.retainAll(cycles.invited(id));
        begun.removeAll(invited);
        return begun.isEmpty() ? List.of() : List.of(new Complaint("companies", Rule.IN_USE, ""));
    }

    private Cycle demand(UUID id) {
        return cycles.findByIdOptional(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private CycleView view(UUID id) {
        cycles.flush();
        cycles.getEntityManager().clear();
        return cycles.findById(id).view();
    }

    private CycleFacts checked(UUID id, CycleDraft draft, CycleCheck check) {
        CycleFacts facts = check.facts(draft);
        if (check.complaints().isEmpty()
                && cycles.count("lower(title) = ?1 and id <> ?2", facts.title().toLowerCase(Locale.ROOT), id) > 0) {
            check.complaints().add(new Complaint("title", Rule.NAME_TAKEN, CompanyCheck.shortened(facts.title())));
        }
        return facts;
    }
}
