/**
 * The tokens with which scripts ask in a person's name, under {@code /api/} and nowhere else.
 *
 * <p>Start with {@link org.principled.account.token.ApiTokens}. A token may do what its owner may do; only its hash is kept.
 */
@NullMarked
package org.principled.account.token;

import org.jspecify.annotations.NullMarked;
