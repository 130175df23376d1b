package org.principled.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.AccountRegister;
import org.principled.account.Person;
import org.principled.company.Companies;
import org.principled.company.CompanyFiles;
import org.principled.company.CompanyView;
import org.principled.company.CycleView;
import org.principled.company.Cycles;
import org.principled.database.Writes;

/** Loads the demonstration into an empty database: all of it or nothing. */
@Singleton
class DemoLoader {

    /** In seconds; the slowest computer gets there, and a mistake does not wait for ever. */
    private static final int LONGEST = 300;

    private final AccountRegister register;
    private final DemoAccounts accounts;
    private final CompanyFiles files;
    private final Companies companies;
    private final Cycles cycles;
    private final DemoAssessments assessments;
    private final Clock clock;

    DemoLoader(
            AccountRegister register,
            DemoAccounts accounts,
            CompanyFiles files,
            Companies companies,
            Cycles cycles,
            DemoAssessments assessments,
            Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.files = files;
        this.companies = companies;
        this.cycles = cycles;
        this.assessments = assessments;
        this.clock = clock;
    }

    /**
     * Loads it.
     *
     * @return the accounts, to be printed
     * @throws DemoRefusedException if there is anything in the database already
     */
    @Writes(durable = true)
    @TransactionConfiguration(timeout = LONGEST)
    List<DemoAccounts.Printed> load() {
        if (!register.isEmpty() || !companies.isEmpty()) {
            throw new DemoRefusedException(
                    "The demonstration is loaded into an empty database only, and this one holds data already;"
                            + " leave out --demo to go on with it, or name another folder in principled.folder.");
        }
        DemoData data =
                DemoData.read(LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear());
        List<DemoData.Side> all = new ArrayList<>(List.of(data.coalition()));
        all.addAll(data.sides());
        DemoAccounts.Secrets secrets = accounts.secrets(all);
        List<DemoAccounts.Printed> printed = new ArrayList<>();
        Map<String, Person> coalition = accounts.open(data.coalition(), Optional.empty(), secrets, printed);
        Person administrator =
                Optional.ofNullable(coalition.get("administrator")).orElseThrow();
        files.importCompanies("companies.csv", data.companies(), administrator);
        files.importCycles("cycles.csv", data.cycles(), administrator);
        Map<String, UUID> byName = companies.visibleTo(administrator).stream()
                .collect(Collectors.toMap(CompanyView::name, CompanyView::id));
        Map<String, UUID> byTitle = cycles.all().stream().collect(Collectors.toMap(CycleView::title, CycleView::id));
        for (DemoData.Side side : data.sides()) {
            UUID company = Optional.ofNullable(byName.get(side.company())).orElseThrow();
            Map<String, Person> people = new HashMap<>(coalition);
            people.putAll(accounts.open(side, Optional.of(company), secrets, printed));
            assessments.load(side, company, byTitle, people);
        }
        return printed;
    }
}
