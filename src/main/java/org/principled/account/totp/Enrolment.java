package org.principled.account.totp;

/**
 * What somebody needs to set up an authenticator.
 *
 * @param secret as the form carries it back
 * @param grouped the secret for whoever types it
 * @param qr the secret for whoever photographs it
 */
public record Enrolment(String secret, String grouped, QrCode qr) {

    /** With the secret; the name is what the authenticator shows beside its codes. */
    public static Enrolment of(TotpSecret secret, String name) {
        return new Enrolment(secret.base32(), secret.grouped(), QrCode.of(secret.uri(name)));
    }
}
