package org.principled.demo;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.AccountRegister;
import org.principled.account.NewAccount;
import org.principled.account.Person;
import org.principled.account.Role;
import org.principled.account.password.PasswordHashes;

/** Opens the accounts of the demonstration. Their passwords are new each time and are kept nowhere but on the console. */
@Singleton
class DemoAccounts {

    private final AccountRegister register;
    private final PasswordHashes hashes;

    DemoAccounts(AccountRegister register, PasswordHashes hashes) {
        this.register = register;
        this.hashes = hashes;
    }

    /** An account as it is printed. */
    record Printed(String email, String role, String side, String password) {}

    /** Passwords of people, with what is kept of them. */
    record Secrets(Map<String, String> passwords, Map<String, String> kept) {}

    /** New passwords by address; computed side by side, as each is made slow on purpose. */
    Secrets secrets(List<DemoData.Side> sides) {
        SecureRandom random = new SecureRandom();
        Map<String, String> passwords = sides.stream()
                .flatMap(side -> side.people().values().stream())
                .collect(Collectors.toMap(DemoData.Member::email, member -> ReadablePassword.next(random)));
        return new Secrets(
                passwords,
                passwords.entrySet().parallelStream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> hashes.hash(each.getValue()))));
    }

    /**
     * Opens the accounts of one side.
     *
     * @param company id of the company; empty for the coalition
     * @param printed gets what is to be printed
     * @return the people by their keys
     */
    Map<String, Person> open(DemoData.Side side, Optional<UUID> company, Secrets secrets, List<Printed> printed) {
        Map<String, Person> people = new HashMap<>();
        side.people().forEach((key, member) -> {
            Set<Role> roles = member.roles().stream().map(Role::of).collect(Collectors.toSet());
            Set<Role> ofCoalition = company.isEmpty() ? roles : Set.of();
            Map<UUID, Set<Role>> ofCompany =
                    company.map(id -> Map.of(id, roles)).orElse(Map.of());
            UUID id = register.open(new NewAccount(
                    member.email(),
                    member.name(),
                    ofCoalition,
                    ofCompany,
                    Optional.ofNullable(secrets.kept().get(member.email())),
                    Optional.empty(),
                    false));
            people.put(key, new Person(id, member.name(), member.email(), ofCoalition, ofCompany));
            printed.add(printed(side, member, secrets));
        });
        return people;
    }

    private static Printed printed(DemoData.Side side, DemoData.Member member, Secrets secrets) {
        return new Printed(
                member.email(),
                String.join(", ", member.roles()),
                side.company().isEmpty() ? "the coalition" : side.company(),
                secrets.passwords().getOrDefault(member.email(), ""));
    }

    /** Aligned lines with a heading. */
    static List<String> table(List<Printed> accounts) {
        List<Printed> rows = new ArrayList<>(List.of(new Printed("Address", "Role", "Works for", "Password")));
        rows.addAll(accounts);
        String format = "  %-" + width(rows.stream().map(Printed::email).toList()) + "s  %-"
                + width(rows.stream().map(Printed::role).toList()) + "s  %-"
                + width(rows.stream().map(Printed::side).toList()) + "s  %s";
        return rows.stream()
                .map(row -> String.format(format, row.email(), row.role(), row.side(), row.password()))
                .toList();
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }
}
