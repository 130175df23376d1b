package org.principled.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.totp.SecondFactor;

/**
 * An account to be opened.
 *
 * @param roles on the coalition's side
 * @param companies roles by company
 * @param passwordHash empty for somebody who signs in elsewhere
 * @param secondFactor empty where it is set up with the first signing in
 * @param needsTotp whether a second factor is asked for; false for accounts of the demonstration only
 */
public record NewAccount(
        String email,
        String name,
        Set<Role> roles,
        Map<UUID, Set<Role>> companies,
        Optional<String> passwordHash,
        Optional<SecondFactor> secondFactor,
        boolean needsTotp) {}
