package org.principled.account;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.totp.RecoveryCodes;
import org.principled.account.totp.SecondFactor;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Every account: opening it, and what it proves itself with. Who may ask for it is for the callers to decide. */
@Singleton
public class AccountRegister {

    private final Accounts accounts;
    private final EntityManager entities;
    private final Clock clock;
    private final LostFactors lost;
    private final AccountMessages words;

    AccountRegister(Accounts accounts, EntityManager entities, Clock clock, LostFactors lost, Spoken spoken) {
        this.accounts = accounts;
        this.entities = entities;
        this.clock = clock;
        this.lost = lost;
        this.words = spoken.words(AccountMessages.class);
    }

    /** Whether there is no account at all. */
    @Transactional
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** The account with this address; whatever is sent for one may be asked for. */
    @Transactional
    public Optional<Credentials> findByEmail(String email) {
        if (email.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return accounts.findByEmail(email).map(Account::credentials);
    }

    /** The account that is tied to a subject of a provider. */
    @Transactional
    public Optional<Credentials> findBySubject(String subject) {
        return accounts.find("providerSubject", subject).firstResultOptional().map(Account::credentials);
    }

    /** The account with this address, if it is tied to no subject of a provider yet. */
    @Transactional
    public Optional<Credentials> findUntied(String email) {
        return accounts.find("email = ?1 and providerSubject is null", Account.normal(email))
                .firstResultOptional()
                .map(Account::credentials);
    }

    /** Ties an account to a subject of a provider. */
    @Writes(durable = true)
    public void tie(UUID id, String subject) {
        account(id).setProviderSubject(subject);
    }

    /** Gives somebody these roles and no others. */
    @Writes(durable = true)
    public void setRoles(UUID id, Set<Role> coalition, Map<UUID, Set<Role>> companies) {
        account(id).setRoles(coalition);
        entities.createQuery("delete from Membership where accountId = ?1")
                .setParameter(1, id)
                .executeUpdate();
        companies.forEach((company, held) -> held.forEach(role -> entities.persist(new Membership(id, company, role))));
    }

    @Transactional
    public Optional<Credentials> find(UUID id) {
        return accounts.findByIdOptional(id).map(Account::credentials);
    }

    /** Somebody who can sign in, with everything that decides what they may do. */
    @Transactional
    public Optional<Person> person(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> !account.isDisabled())
                .map(accounts::person);
    }

    /** How many recovery codes are left. */
    @Transactional
    public int recoveryCodesLeft(UUID id) {
        return entities.createQuery("select count(*) from RecoveryCode where accountId = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult()
                .intValue();
    }

    /** The language that somebody chose, if any. */
    @Transactional
    public Optional<String> language(UUID id) {
        return account(id).language();
    }

    /** Remembers in which language somebody reads. */
    @Writes
    public void setLanguage(UUID id, String tag) {
        account(id).setLanguage(tag);
    }

    /** Calls somebody otherwise. */
    @Writes(durable = true)
    public void rename(UUID id, String name) {
        account(id).rename(name);
    }

    /**
     * Opens an account.
     *
     * @return its id
     * @throws ProblemException {@link ProblemType#CONFLICT} if there is one with this address
     */
    @Writes(durable = true)
    public UUID open(NewAccount wanted) {
        if (accounts.findByEmail(wanted.email()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.emailTaken(Account.normal(wanted.email())));
        }
        Account account =
                new Account(wanted.email(), wanted.name(), wanted.roles(), wanted.needsTotp(), clock.instant());
        wanted.passwordHash().ifPresent(account::setPasswordHash);
        accounts.persist(account);
        wanted.secondFactor().ifPresent(factor -> use(account, factor));
        wanted.companies().forEach((company, held) -> join(account.id(), company, held));
        return account.id();
    }

    /** Gives somebody roles for a company, besides those they hold. */
    @Writes(durable = true)
    public void join(UUID account, UUID company, Set<Role> roles) {
        Map<UUID, Set<Role>> held = accounts.companies(account);
        roles.stream()
                .filter(role -> !held.getOrDefault(company, Set.of()).contains(role))
                .forEach(role -> entities.persist(new Membership(account, company, role)));
    }

    /**
     * Keeps another password.
     *
     * @param linkBy who made the link by which it was chosen; empty if nobody did
     */
    @Writes(durable = true)
    public void changePassword(UUID id, String hash, Optional<UUID> linkBy) {
        account(id).changePassword(hash, clock.instant(), linkBy.orElse(null));
    }

    /** Keeps another hash of the same password. */
    @Writes(durable = true)
    public void rehash(UUID id, String hash) {
        account(id).setPasswordHash(hash);
    }

    /** Keeps another second factor; the recovery codes of the old one are worth nothing any more. */
    @Writes(durable = true)
    public void changeSecondFactor(UUID id, SecondFactor factor) {
        use(account(id), factor);
    }

    /** Accepts a code of a step, unless a code of it or of a later one was accepted before. */
    @Writes(durable = true)
    public boolean useStep(UUID id, long step) {
        return proved(id, accounts.update("totpLastStep = ?1 where id = ?2 and totpLastStep < ?1", step, id));
    }

    /** Accepts a recovery code, which does not work again. */
    @Writes(durable = true)
    public boolean useRecoveryCode(UUID id, String code) {
        return proved(
                id,
                entities.createQuery("delete from RecoveryCode where accountId = ?1 and codeHash = ?2")
                        .setParameter(1, id)
                        .setParameter(2, RecoveryCodes.hash(code))
                        .executeUpdate());
    }

    /** Whoever has proved the second factor has not lost it. */
    private boolean proved(UUID id, int changed) {
        if (changed == 1) {
            lost.end(id);
        }
        return changed == 1;
    }

    private Account account(UUID id) {
        return accounts.findByIdOptional(id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private void use(Account account, SecondFactor factor) {
        account.setTotp(factor.secret(), factor.usedStep());
        lost.end(account.id());
        entities.createQuery("delete from RecoveryCode where accountId = ?1")
                .setParameter(1, account.id())
                .executeUpdate();
        factor.recoveryHashes().forEach(hash -> entities.persist(new RecoveryCode(account.id(), hash)));
    }
}
