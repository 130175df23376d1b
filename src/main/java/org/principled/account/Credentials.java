package org.principled.account;

import java.util.Optional;
import java.util.UUID;
import org.principled.account.totp.TotpSecret;

/**
 * What an account proves itself with.
 *
 * @param email lower case
 * @param passwordHash empty where there is no password, because somebody signs in elsewhere
 * @param totp empty where no second factor is set up
 * @param totpLastStep the step of the last code that was accepted
 * @param needsTotp whether a second factor is asked for; not for accounts of the demonstration
 * @param disabled whether nobody can sign in with it
 */
public record Credentials(
        UUID id,
        String email,
        String name,
        Optional<String> passwordHash,
        Optional<TotpSecret> totp,
        long totpLastStep,
        boolean needsTotp,
        boolean disabled) {

    /** Never what they are, which must not end in a log. */
    @Override
    public String toString() {
        return "credentials of " + id;
    }
}
