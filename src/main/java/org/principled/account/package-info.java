/**
 * The people who use the program: how they prove who they are, and what they may do.
 *
 * <p>Start with {@link org.principled.account.Person}. Sessions live in the database, so several servers share them and signing out is
 * final. This package knows no company and no assessment beyond their ids.
 */
@NullMarked
package org.principled.account;

import org.jspecify.annotations.NullMarked;
