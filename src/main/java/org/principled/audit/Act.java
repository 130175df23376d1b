package org.principled.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody did.
 *
 * @param actor the account that did it; empty where nobody was signed in
 * @param act what was done, such as {@code sign-in}
 * @param object the id of what it was done to, or empty
 * @param detail a few words that make the act clear
 */
public record Act(Instant at, Optional<UUID> actor, String act, String object, String detail) {}
