package org.principled.account.totp;

import java.util.List;

/**
 * A second factor that somebody has proved to hold.
 *
 * @param usedStep the step of the code that proved it
 * @param recoveryHashes hashes of the recovery codes that go with it
 */
public record SecondFactor(TotpSecret secret, long usedStep, List<String> recoveryHashes) {}
