package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The people with an account, for those who keep them. Who that is, is for the callers to decide. */
@Singleton
public class People {

    private final Accounts accounts;
    private final AccountRegister register;
    private final Sessions sessions;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final AccountMessages words;

    People(
            Accounts accounts,
            AccountRegister register,
            Sessions sessions,
            EntityManager entities,
            AuditTrail audit,
            Spoken spoken) {
        this.accounts = accounts;
        this.register = register;
        this.sessions = sessions;
        this.entities = entities;
        this.audit = audit;
        this.words = spoken.words(AccountMessages.class);
    }

    /**
     * Somebody with an account.
     *
     * @param roles for the company, or on the coalition's side, whichever was asked for
     * @param disabled whether nobody can sign in with it
     */
    public record Listed(UUID id, String name, String email, Set<Role> roles, boolean disabled) {}

    /** Everybody who works for a company, by name. */
    @Transactional
    public List<Listed> ofCompany(UUID company) {
        Map<UUID, Set<Role>> roles = entities.createQuery("from Membership where companyId = ?1", Membership.class)
                .setParameter(1, company)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Membership::accountId, Collectors.mapping(Membership::role, Collectors.toUnmodifiableSet())));
        return roles.isEmpty()
                ? List.of()
                : accounts.find("id in ?1 order by name, id", roles.keySet()).stream()
                        .map(account -> listed(account, roles.getOrDefault(account.id(), Set.of())))
                        .toList();
    }

    /** Everybody who works for no company, by name. */
    @Transactional
    public List<Listed> ofCoalition() {
        return accounts.find("roles <> '' or id not in (select accountId from Membership) order by name, id").stream()
                .map(account -> listed(account, account.roles()))
                .toList();
    }

    private static Listed listed(Account account, Set<Role> roles) {
        return new Listed(account.id(), account.name(), account.email(), roles, account.isDisabled());
    }

    /** Whether somebody works for this company, and neither for another nor for the coalition. */
    @Transactional
    public boolean worksOnlyFor(UUID id, UUID company) {
        return accounts.companies(id).keySet().equals(Set.of(company))
                && account(id).roles().isEmpty();
    }

    /**
     * Gives somebody these roles on the coalition's side and no others.
     *
     * @throws ProblemException if there is nobody like that, if it is the last administrator, or if the person works for a company
     */
    @Writes(durable = true)
    public void setRoles(Person actor, UUID id, Set<Role> roles) {
        Account account = ofCoalition(id);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            refuseLast(account);
        }
        account.setRoles(roles);
        audit.note(actor.id(), "roles-changed", id.toString(), Role.format(roles));
    }

    /**
     * Gives somebody who works for a company these roles there and no others; without any, the person works there no more.
     *
     * @throws ProblemException {@link ProblemType#NOT_FOUND} if nobody like that works there
     */
    @Writes(durable = true)
    public void setRoles(Person actor, UUID id, UUID company, Set<Role> roles) {
        if (!accounts.companies(id).containsKey(company)) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
        entities.createQuery("delete from Membership where accountId = ?1 and companyId = ?2")
                .setParameter(1, id)
                .setParameter(2, company)
                .executeUpdate();
        entities.clear();
        register.join(id, company, roles);
        audit.note(actor.id(), "roles-changed", id.toString(), Role.format(roles) + " for " + company);
    }

    /**
     * Gives somebody roles besides those they hold.
     *
     * @param company empty on the coalition's side
     * @throws ProblemException {@link ProblemType#CONFLICT} if the account would then be on both sides
     */
    @Writes(durable = true)
    public void add(UUID id, Optional<UUID> company, Set<Role> roles) {
        if (company.isEmpty()) {
            Account account = ofCoalition(id);
            Set<Role> all = EnumSet.copyOf(roles);
            all.addAll(account.roles());
            account.setRoles(all);
            return;
        }
        if (!account(id).roles().isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.bothSides());
        }
        register.join(id, company.get(), roles);
    }

    /**
     * Lets nobody sign in with an account any more, at once, or lets its owner again.
     *
     * @throws ProblemException if there is no such account, or if it is the last administrator's
     */
    @Writes(durable = true)
    public void setDisabled(Person actor, UUID id, boolean disabled) {
        Account account = account(id);
        if (disabled) {
            refuseLast(account);
            sessions.endAll(id, Optional.empty());
        }
        account.setDisabled(disabled);
        audit.note(actor.id(), disabled ? "account-disabled" : "account-enabled", id.toString(), "");
    }

    private Account ofCoalition(UUID id) {
        Account account = account(id);
        if (!accounts.companies(id).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.bothSides());
        }
        return account;
    }

    private Account account(UUID id) {
        return accounts.findByIdOptional(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    /** Without an administrator nobody could make one. The rows are locked, so that two do not each take the other for the last but one. */
    private void refuseLast(Account account) {
        List<Account> administrators = entities.createQuery(
                        "from Account where roles like '%administrator%' and disabled = false", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (administrators.size() == 1 && administrators.contains(account)) {
            throw ProblemException.of(ProblemType.CONFLICT, words.lastAdministrator());
        }
    }
}
