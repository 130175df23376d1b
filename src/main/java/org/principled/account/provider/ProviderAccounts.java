package org.principled.account.provider;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.NewAccount;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** The accounts of those who sign in by the provider. */
@Singleton
class ProviderAccounts {

    private final AccountRegister accounts;
    private final ProviderRoles roles;
    private final AuditTrail audit;
    private final ProviderMessages words;

    ProviderAccounts(AccountRegister accounts, ProviderSettings settings, AuditTrail audit, Spoken spoken) {
        this.accounts = accounts;
        this.roles = new ProviderRoles(settings.roles());
        this.audit = audit;
        this.words = spoken.words(ProviderMessages.class);
    }

    /**
     * The account of somebody, made or brought up to date. Known by the provider's subject; the first time by the address, if the provider
     * has verified it.
     *
     * @return empty if no role follows from what the provider says, or if the account is disabled
     * @throws ProblemException {@link ProblemType#CONFLICT} if roles on both sides follow
     */
    @Writes(durable = true)
    Optional<UUID> admit(ProviderIdentity identity) {
        ProviderRoles.Granted granted = roles.of(identity.values());
        if (granted.isOnBothSides()) {
            throw ProblemException.of(ProblemType.CONFLICT, words.bothSides()).backTo("/sign-in");
        }
        Optional<Credentials> known = accounts.findBySubject(identity.subject()).or(() -> tied(identity));
        if (known.isEmpty()) {
            return granted.isEmpty() || identity.email().isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened(identity, granted));
        }
        if (roles.decide()) {
            accounts.setRoles(known.get().id(), granted.coalition(), granted.companies());
            if (granted.isEmpty()) {
                return Optional.empty();
            }
        }
        return known.filter(account -> !account.disabled()).map(Credentials::id);
    }

    private Optional<Credentials> tied(ProviderIdentity identity) {
        Optional<Credentials> invited =
                identity.email().isEmpty() ? Optional.empty() : accounts.findUntied(identity.email());
        invited.ifPresent(account -> {
            accounts.tie(account.id(), identity.subject());
            audit.note(account.id(), "provider-tied", account.id().toString(), "");
        });
        return invited;
    }

    private UUID opened(ProviderIdentity identity, ProviderRoles.Granted granted) {
        UUID id = accounts.open(new NewAccount(
                identity.email(),
                identity.name(),
                granted.coalition(),
                granted.companies(),
                Optional.empty(),
                Optional.empty(),
                false));
        accounts.tie(id, identity.subject());
        audit.note(id, "provider-opened", id.toString(), "");
        return id;
    }
}
