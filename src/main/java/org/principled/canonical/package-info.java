/**
 * Exact numbers and the one canonical form in which everything is hashed.
 *
 * <p>Start with {@link org.principled.canonical.CanonicalJson}. This package knows only {@code java.*} and may be used by every other.
 */
@NullMarked
package org.principled.canonical;

import org.jspecify.annotations.NullMarked;
