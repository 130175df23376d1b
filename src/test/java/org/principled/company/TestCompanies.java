package org.principled.company;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.principled.canonical.Fraction;
import org.principled.database.Writes;

/** Companies and cycles of the container tests, made without going through the pages. Names are new each time. */
@Singleton
public class TestCompanies {

    private static final String EDITION = "principle-d@2026.1";

    private final CompanyRepository companies;
    private final LineRepository lines;
    private final CycleRepository cycles;

    TestCompanies(CompanyRepository companies, LineRepository lines, CycleRepository cycles) {
        this.companies = companies;
        this.lines = lines;
        this.cycles = cycles;
    }

    /** A company with two lines: "Access" (telecom, 3/4) and "Cloud" (cloud, 1/4). */
    @Writes
    public UUID company() {
        return company(List.of(
                new LineView("Access", List.of("telecom"), Optional.of(Fraction.of(3, 4))),
                new LineView("Cloud", List.of("cloud"), Optional.of(Fraction.of(1, 4)))));
    }

    /** A company with these lines. */
    @Writes
    public UUID company(List<LineView> withLines) {
        UUID id = UUID.randomUUID();
        companies.persist(new Company(
                id, new CompanyFacts("Company " + id, "", "", List.of(), "", Optional.empty(), "", "", "", withLines)));
        companies.flush();
        lines.replace(id, withLines);
        return id;
    }

    /** A cycle of {@code principle-d} that is open throughout 2026 and covers 2025, to which these companies are invited. */
    @Writes
    public UUID cycle(UUID... invited) {
        return cycleAbout(2025, invited);
    }

    /** A cycle about one year that is open in 2026. */
    @Writes
    public UUID cycleAbout(int year, UUID... invited) {
        UUID id = UUID.randomUUID();
        cycles.persist(new Cycle(
                id,
                new CycleFacts(
                        "Cycle " + id,
                        EDITION,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        CycleFacts.LEAST_REPLY_DAYS)));
        cycles.flush();
        for (UUID company : invited) {
            cycles.invite(id, company);
        }
        return id;
    }
}
