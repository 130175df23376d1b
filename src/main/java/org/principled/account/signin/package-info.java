/**
 * Signing in: password, second factor, and how often somebody may try.
 *
 * <p>Start with {@link org.principled.account.signin.SignIns}. Guessing is slowed down until it leads nowhere, but nobody can lock the owner
 * out: attempts from a browser that has signed in before are counted apart.
 */
@NullMarked
package org.principled.account.signin;

import org.jspecify.annotations.NullMarked;
