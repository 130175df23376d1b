/**
 * The first start: a server without any account hands a secret to whoever started it, and whoever has it makes the first administrator.
 *
 * <p>Start with {@link org.principled.account.setup.SetUp}.
 */
@NullMarked
package org.principled.account.setup;

import org.jspecify.annotations.NullMarked;
