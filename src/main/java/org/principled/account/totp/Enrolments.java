package org.principled.account.totp;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Sets up second factors: a new secret, and the proof that an authenticator has it. */
@Singleton
public class Enrolments {

    private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

    private final Clock clock;

    Enrolments(Clock clock) {
        this.clock = clock;
    }

    /**
     * A second factor with its recovery codes, which are shown now and never again.
     *
     * @param factor what is kept
     */
    public record Proved(SecondFactor factor, List<String> recoveryCodes) {}

    /** A new secret; the name is what the authenticator shows beside its codes. */
    public Enrolment begin(String name) {
        return Enrolment.of(TotpSecret.random(), name);
    }

    /** The same secret once more, after a wrong code; a new one where it was tampered with. */
    public Enrolment again(String secret, String name) {
        return SECRET.matcher(secret).matches() ? Enrolment.of(new TotpSecret(secret), name) : begin(name);
    }

    /**
     * Whether an authenticator holds the secret.
     *
     * @param secret as {@link Enrolment} gave it
     * @param code what the authenticator shows
     * @return empty if the code is wrong
     */
    public Optional<Proved> prove(String secret, String code) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        TotpSecret shared = new TotpSecret(secret);
        OptionalLong step = shared.step(code.strip(), clock.instant(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = RecoveryCodes.random();
        List<String> hashes = codes.stream().map(RecoveryCodes::hash).toList();
        return Optional.of(new Proved(new SecondFactor(shared, step.getAsLong(), hashes), codes));
    }
}
