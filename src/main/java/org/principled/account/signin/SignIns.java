package org.principled.account.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.principled.account.AccountRegister;
import org.principled.account.Credentials;
import org.principled.account.Sessions;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;
import org.principled.account.totp.SecondFactor;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Signs people in, in two steps: the password, then the second factor. Each step starts a session of its own, so that a secret somebody
 * planted in a browser before is never the one that is signed in. No password is checked inside a transaction: it takes longer than any
 * other writer should wait.
 */
@Singleton
public class SignIns {

    private static final Pattern TOTP = Pattern.compile("\\d{3} ?\\d{3}");

    private final AccountRegister accounts;
    private final Sessions sessions;
    private final PasswordHashes passwords;
    private final Throttle throttle;
    private final KnownDevices devices;
    private final AuditTrail audit;
    private final SignInMessages words;
    private final Spoken spoken;
    private final Clock clock;

    SignIns(
            AccountRegister accounts,
            Sessions sessions,
            PasswordHashes passwords,
            Throttle throttle,
            KnownDevices devices,
            AuditTrail audit,
            Spoken spoken,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.audit = audit;
        this.words = spoken.words(SignInMessages.class);
        this.spoken = spoken;
        this.clock = clock;
    }

    /**
     * The first step. It takes as long and says the same whether there is such an account or not.
     *
     * @return empty if address or password is wrong
     * @throws ProblemException {@link ProblemType#TOO_MANY_REQUESTS} after too many failures
     */
    public Optional<Started> begin(String email, String password, Browser browser) {
        Optional<Credentials> account = accounts.findByEmail(email);
        List<Counted> counted = counted(account, email, browser);
        List<UUID> attempt = attempt(counted);
        PasswordHashes.Found found = passwords.check(password, account.flatMap(Credentials::passwordHash));
        if (account.isEmpty() || account.get().disabled() || found == PasswordHashes.Found.WRONG) {
            audit.note(account.map(Credentials::id).orElse(null), "sign-in-failed", "", "password");
            return Optional.empty();
        }
        throttle.takeBack(attempt);
        Credentials right = account.get();
        if (found == PasswordHashes.Found.RIGHT_BUT_OLD) {
            accounts.rehash(right.id(), passwords.hash(password));
        }
        return Optional.of(
                right.needsTotp() ? halfway(right.id(), browser) : complete(right, browser, counted, Optional.empty()));
    }

    /**
     * Whether somebody who is signed in knows the password: asked before what an open session alone should not be enough for. Guesses count
     * like attempts to sign in.
     *
     * @throws ProblemException {@link ProblemType#TOO_MANY_REQUESTS} after too many failures
     */
    public boolean confirms(UUID id, String password, Browser browser) {
        Optional<Credentials> account = accounts.find(id);
        List<Counted> counted = counted(account, account.map(Credentials::email).orElse(""), browser);
        List<UUID> attempt = attempt(counted);
        if (passwords.check(password, account.flatMap(Credentials::passwordHash)) == PasswordHashes.Found.WRONG) {
            audit.note(id, "password-not-confirmed", id.toString(), "");
            return false;
        }
        throttle.takeBack(attempt);
        return true;
    }

    /**
     * Counts something that the password alone is enough to ask for, like an attempt to sign in.
     *
     * @throws ProblemException {@link ProblemType#TOO_MANY_REQUESTS} after too many
     */
    public void count(Credentials account, Browser browser) {
        attempt(counted(Optional.of(account), account.email(), browser));
    }

    /** Whose second factor is outstanding. */
    public Optional<Credentials> outstanding(SecretToken half) {
        return sessions.findHalf(half).flatMap(accounts::find).filter(account -> !account.disabled());
    }

    /**
     * The second step, with a code of the authenticator or a recovery code.
     *
     * @param half the session of the first step
     * @return empty if the code is wrong, was used before, or the first step is too long ago
     * @throws ProblemException {@link ProblemType#TOO_MANY_REQUESTS} after too many failures
     */
    public Optional<Started> finish(SecretToken half, String code, Browser browser) {
        Optional<Credentials> account = outstanding(half);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        List<Counted> counted = counted(account, account.get().email(), browser);
        attempt(counted);
        if (!proves(account.get(), code)) {
            audit.note(account.get().id(), "sign-in-failed", "", "second factor");
            return Optional.empty();
        }
        return Optional.of(complete(account.get(), browser, counted, Optional.of(half)));
    }

    /** The second step of somebody who has no second factor yet and sets it up now. */
    @Writes(durable = true)
    public Started finishWith(SecretToken half, SecondFactor factor, Browser browser) {
        Credentials account = outstanding(half)
                .filter(each -> each.totp().isEmpty())
                .orElseThrow(() -> ProblemException.of(ProblemType.SIGN_IN_NEEDED));
        accounts.changeSecondFactor(account.id(), factor);
        return complete(account, browser, List.of(), Optional.of(half));
    }

    /** The first step of somebody who has just chosen a password: at set-up, or by an invitation. */
    public Started halfway(UUID account, Browser browser) {
        return new Started(
                sessions.start(account, false, browser.description()), false, Optional.empty(), Optional.empty());
    }

    /** Signs in somebody whom a provider has just vouched for; it is for the provider to ask for a second factor. */
    @Writes(durable = true)
    public Started admit(UUID account, Browser browser) {
        return complete(accounts.find(account).orElseThrow(), browser, List.of(), Optional.empty());
    }

    @Writes(durable = true)
    Started complete(Credentials account, Browser browser, List<Counted> counted, Optional<SecretToken> half) {
        half.ifPresent(sessions::end);
        if (!counted.isEmpty()) {
            throttle.forget(counted);
        }
        boolean known = browser.device()
                .filter(device -> devices.knows(account.id(), device))
                .isPresent();
        audit.note(account.id(), "sign-in", "", browser.description());
        return new Started(
                sessions.start(account.id(), true, browser.description()),
                true,
                known ? Optional.empty() : Optional.of(devices.remember(account.id(), clock.instant())),
                spoken.isChosen() ? Optional.empty() : accounts.language(account.id()));
    }

    private List<Counted> counted(Optional<Credentials> account, String email, Browser browser) {
        Optional<SecretToken> device = browser.device()
                .filter(each ->
                        account.isPresent() && devices.knows(account.get().id(), each));
        return Counted.of(email, browser.address(), device);
    }

    private List<UUID> attempt(List<Counted> counted) {
        Duration left = throttle.left(counted, clock.instant());
        if (!left.isZero()) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS, words.tooMany(Waiting.words(left, words)))
                    .retryAfter(left)
                    .backTo("/sign-in");
        }
        return throttle.count(counted, clock.instant());
    }

    private boolean proves(Credentials account, String code) {
        if (!TOTP.matcher(code.strip()).matches()) {
            return accounts.useRecoveryCode(account.id(), code);
        }
        OptionalLong step = account.totp()
                .map(secret -> secret.step(code.strip(), clock.instant(), account.totpLastStep()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }
}
