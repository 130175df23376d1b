package org.principled.company;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.company.Complaint.Rule;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;

/** Inviting single companies to a cycle, and taking that back. */
@Singleton
class Invitations {

    private final CycleRepository cycles;
    private final CompanyRepository companies;
    private final CycleEdits edits;

    Invitations(CycleRepository cycles, CompanyRepository companies, CycleEdits edits) {
        this.cycles = cycles;
        this.companies = companies;
        this.edits = edits;
    }

    /**
     * Invites more companies: all of them or, if one is not known, none.
     *
     * @param written each as an id, an LEI or a name
     * @throws ProblemException if there is no such cycle
     */
    @Writes
    Outcome<CycleView> add(UUID cycle, int version, List<String> written, Person by) {
        List<Complaint> complaints = new ArrayList<>();
        Set<UUID> invited = new HashSet<>(cycles.invited(cycle));
        for (String line : written.stream().filter(line -> !line.isBlank()).toList()) {
            Optional<Company> company = companies.resolve(line);
            company.ifPresentOrElse(
                    known -> invited.add(known.id()),
                    () -> complaints.add(
                            new Complaint("companies", Rule.COMPANY_UNKNOWN, CompanyCheck.shortened(line.strip()))));
        }
        return complaints.isEmpty()
                ? edits.setInvited(cycle, version, invited, by)
                : new Outcome.Refused<>(complaints.subList(0, Math.min(complaints.size(), 20)));
    }

    /**
     * Takes back the invitation of companies.
     *
     * @throws ProblemException if there is no such cycle
     */
    @Writes
    Outcome<CycleView> takeBack(UUID cycle, int version, Set<UUID> gone, Person by) {
        Set<UUID> invited = new HashSet<>(cycles.invited(cycle));
        invited.removeAll(gone);
        return edits.setInvited(cycle, version, invited, by);
    }
}
