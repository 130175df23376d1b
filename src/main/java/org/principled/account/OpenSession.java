package org.principled.account;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id names it; not the secret, nor a way to it
 * @param client browser and address, for the person to recognise it by
 * @param present whether it is the one that asks
 */
public record OpenSession(String id, String client, Instant createdAt, Instant usedAt, boolean present) {}
