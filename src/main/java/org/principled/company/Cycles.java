package org.principled.company;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cycles in which companies are assessed. */
@Singleton
public class Cycles {

    private final CycleRepository cycles;

    Cycles(CycleRepository cycles) {
        this.cycles = cycles;
    }

    /** The cycle with this id, whoever asks. */
    @Transactional
    public Optional<CycleView> find(UUID id) {
        return cycles.findByIdOptional(id).map(Cycle::view);
    }

    /** Every cycle, the newest first. */
    @Transactional
    public List<CycleView> all() {
        return cycles.all().stream().map(Cycle::view).toList();
    }

    /** The cycles to which a company is invited, the newest first. */
    @Transactional
    public List<CycleView> of(UUID company) {
        return cycles.inviting(company).stream().map(Cycle::view).toList();
    }

    /** Whether a company is invited to a cycle. */
    @Transactional
    public boolean isInvited(UUID cycle, UUID company) {
        return cycles.isInvited(cycle, company);
    }
}
