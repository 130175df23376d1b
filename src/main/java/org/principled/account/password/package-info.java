/**
 * Passwords: which are taken, and how they are kept.
 *
 * <p>Start with {@link org.principled.account.password.PasswordRules}. Nothing here knows an account or a database.
 */
@NullMarked
package org.principled.account.password;

import org.jspecify.annotations.NullMarked;
