/**
 * Secrets that are given away once and kept only as hashes: of sessions, links, known browsers and scripts.
 *
 * <p>Start with {@link org.principled.account.secret.SecretToken}.
 */
@NullMarked
package org.principled.account.secret;

import org.jspecify.annotations.NullMarked;
