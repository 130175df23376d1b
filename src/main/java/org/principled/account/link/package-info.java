/**
 * Links that are given away once and work once: to take up an invitation, to choose a new password.
 *
 * <p>Start with {@link org.principled.account.link.Invitations} and {@link org.principled.account.link.PasswordLinks}. Only hashes of what
 * the links hold are kept.
 */
@NullMarked
package org.principled.account.link;

import org.jspecify.annotations.NullMarked;
