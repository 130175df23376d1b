/**
 * What people do with their own account: name, password, second factor, sessions, tokens for scripts.
 *
 * <p>Start with {@link org.principled.account.own.OwnAccountPages}.
 */
@NullMarked
package org.principled.account.own;

import org.jspecify.annotations.NullMarked;
