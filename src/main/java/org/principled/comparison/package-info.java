/**
 * Many scorecards side by side: who ranks where, and what that is worth.
 *
 * <p>Start with {@link org.principled.comparison.Ranking}. Nothing here computes a score, and nothing here knows where scorecards come
 * from.
 */
@NullMarked
package org.principled.comparison;

import org.jspecify.annotations.NullMarked;
