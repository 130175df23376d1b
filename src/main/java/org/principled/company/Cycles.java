package org.principled.company;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;

/** The cycles in which companies are assessed. */
@Singleton
public class Cycles {

    private final CycleRepository cycles;
    private final Companies companies;

    Cycles(CycleRepository cycles, Companies companies) {
        this.cycles = cycles;
        this.companies = companies;
    }

    /** The cycle with this id, whoever asks. */
    @Transactional
    public Optional<CycleView> find(UUID id) {
        return cycles.findByIdOptional(id).map(Cycle::view);
    }

    /** The cycle with this id, if the person may know of it: the coalition's people, and those whose company is invited. */
    @Transactional
    public Optional<CycleView> find(UUID id, Person person) {
        boolean maySee = person.isOfCoalition()
                || person.companies().keySet().stream().anyMatch(company -> cycles.isInvited(id, company));
        return maySee ? find(id) : Optional.empty();
    }

    /** The cycles a person may know of, the newest first. */
    @Transactional
    public List<CycleView> visibleTo(Person person) {
        List<Cycle> visible = person.isOfCoalition()
                ? cycles.all()
                : cycles.inviting(person.companies().keySet());
        return visible.stream().map(Cycle::view).toList();
    }

    /** The companies that a cycle invites, of those the person may know of, by name. */
    @Transactional
    public List<CompanyView> invited(UUID cycle, Person person) {
        Set<UUID> invited = new HashSet<>(cycles.invited(cycle));
        invited.removeIf(company -> !Companies.maySee(person, company));
        return invited.isEmpty() ? List.of() : companies.named(invited);
    }

    /** Every cycle, the newest first. */
    @Transactional
    public List<CycleView> all() {
        return cycles.all().stream().map(Cycle::view).toList();
    }

    /** The cycles to which a company is invited, the newest first. */
    @Transactional
    public List<CycleView> of(UUID company) {
        return cycles.inviting(Set.of(company)).stream().map(Cycle::view).toList();
    }

    /** Whether a company is invited to a cycle. */
    @Transactional
    public boolean isInvited(UUID cycle, UUID company) {
        return cycles.isInvited(cycle, company);
    }
}
